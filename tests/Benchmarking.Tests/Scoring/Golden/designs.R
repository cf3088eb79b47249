# Golden values of scores and comparisons on invented designs: full, with gaps, one leader a service, unconnected, one service, one unit.
# Run here: Rscript designs.R     (R >= 4.2 with emmeans; writes designs-answers.csv, designs-invited.csv and designs.csv)
#
# Where emmeans computes the same (cell-means model), the script stops unless it agrees with the formulas below.
suppressMessages(library(emmeans)); emm_options(msg.interaction = FALSE)
set.seed(2017)
design <- function(name, units, services, counts) {
  grid <- expand.grid(service = seq_len(services) - 1, unit = seq_len(units) - 1)
  grid$n <- rep_len(counts, nrow(grid))
  rows <- grid[rep(seq_len(nrow(grid)), grid$n), ]
  rows$score <- pmin(100, pmax(0, round(55 + 5 * rows$unit - 4 * rows$service + rnorm(nrow(rows), sd = 14))))
  data.frame(design = name, unit = rows$unit, service = rows$service, score = rows$score)
}
answers <- rbind(
  design("full", 6, 4, sample(3:6, 24, TRUE)),
  design("gaps", 6, 4, sample(c(0, 2, 3, 4), 24, TRUE)),
  design("leaders", 7, 7, c(1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1)),
  design("small", 5, 3, c(1, 2, 0, 3, 1, 1, 0, 1, 2, 1, 2, 1)),
  design("split", 6, 4, c(1, 2, 0, 0, 2, 1, 0, 0, 1, 1, 0, 0, 0, 0, 2, 1, 0, 0, 1, 1, 0, 0, 1, 2)),
  design("one_service", 4, 1, c(3, 5, 4, 4)),
  design("one_unit", 1, 4, c(2, 1, 3, 2)))
# Every filled cell is in the frame but one; one cell has more answers than invited; some were invited where nobody answered.
cells <- aggregate(score ~ service + unit + design, answers, length); names(cells)[4] <- "n"
invited <- cells; invited$invited <- invited$n + sample(0:5, nrow(invited), TRUE)
for (d in unique(invited$design)) { at <- which(invited$design == d); invited$invited[at[1]] <- invited$n[at[1]] - 1; if (length(at) > 4) invited$invited[at[3]] <- NA }
invited <- invited[!is.na(invited$invited), c("design", "unit", "service", "invited")]
empty <- expand.grid(unit = 0:5, service = 0:3); empty <- empty[!paste("gaps", empty$unit, empty$service) %in% paste(cells$design, cells$unit, cells$service), ][1, ]
invited <- rbind(invited, data.frame(design = "gaps", empty, invited = 2))
write.csv(answers, "designs-answers.csv", row.names = FALSE, quote = FALSE)
write.csv(invited, "designs-invited.csv", row.names = FALSE, quote = FALSE)

out <- file("designs.csv", "w")
line <- function(...) writeLines(paste(sapply(list(...), function(v) if (is.na(v)) "" else if (is.character(v)) v else sprintf("%.14g", v)), collapse = ","), out)
line("table", "design", "weighting", "variance", "population", "frame", "unit", "estimate", "se", "df", "low", "high", "p", "holm", "bh", "g", "g_low", "g_high", "model")
ncp <- function(t, df, p) uniroot(function(d) suppressWarnings(pt(t, df, d)) - p, c(t - 15 - abs(t), t + 15 + abs(t)), tol = 1e-13)$root
for (name in unique(answers$design)) {
  d <- answers[answers$design == name, ]; d$cell <- factor(paste(d$unit, d$service)); cells <- levels(d$cell)
  unit <- as.numeric(sub(" .*", "", cells)); service <- as.numeric(sub(".* ", "", cells)); n <- as.vector(table(d$cell)); m <- as.vector(tapply(d$score, d$cell, mean))
  units <- sort(unique(unit)); K <- length(units)
  fit <- lm(score ~ cell, d); model <- "cells"
  # Below 20 df: unit + service, aliased columns dropped. It is the same model, and keeps its name, where that leaves no df more.
  if (df.residual(fit) < 20) {
    terms <- c(if (K > 1) "factor(unit)", if (length(unique(service)) > 1) "factor(service)")
    additive <- lm(as.formula(paste("score ~", paste(terms, collapse = "+"))), d)
    if (df.residual(additive) > df.residual(fit)) { fit <- additive; model <- "additive" }
  }
  sigma <- summary(fit)$sigma; df <- df.residual(fit); J <- exp(lgamma(df / 2) - log(sqrt(df / 2)) - lgamma((df - 1) / 2))
  inv <- invited[invited$design == name, ]; N <- inv$invited[match(cells, paste(inv$unit, inv$service))]
  for (frame in c("no", "yes")) for (population in c("infinite", if (frame == "yes") "finite")) for (weighting in c("services", "respondents", "standardised")) {
    if (frame == "yes" && population == "infinite" && weighting != "standardised") next       # the frame changes nothing
    share <- function(s) if (frame == "yes") sum(inv$invited[inv$service == s]) else sum(n[service == s])
    W <- t(sapply(units, function(u) { w <- (unit == u) * switch(weighting, services = 1, respondents = n, standardised = sapply(service, share)); w / sum(w) }))
    correction <- if (population == "finite") ifelse(is.na(N), 1, 1 - n / pmax(n, N)) else 1
    e <- as.vector(W %*% m); factor <- as.vector((W^2) %*% (correction / n))
    if (model == "cells" && population == "infinite" && length(cells) > 1) {
      emm <- summary(contrast(emmeans(lm(score ~ cell, d), ~cell), lapply(seq_along(units), function(i) W[i, ])))
      stopifnot(all.equal(emm$estimate, e), all.equal(emm$SE, sigma * sqrt(factor)))
      if (name == "full" && weighting == "services") {
        both <- lm(score ~ factor(unit) * factor(service), d)
        stopifnot(all.equal(summary(emmeans(both, ~unit, weights = "equal"))$SE, sigma * sqrt(factor)),
                  all.equal(summary(contrast(emmeans(both, ~unit), "del.eff"))$SE, sapply(1:K, function(i) sigma * sqrt(factor[i] + sum(factor[-i]) / (K - 1)^2))))
      }
    }
    for (variance in c("pooled", "separate")) {
      s2 <- rep(sigma^2, K); f <- rep(df, K); kind <- rep(model, K)
      if (variance == "separate") for (i in seq_along(units)) {
        x <- d[d$unit == units[i], ]
        own <- if (weighting == "respondents") sum((x$score - mean(x$score))^2) else sum((x$score - ave(x$score, x$service))^2)
        owndf <- nrow(x) - if (weighting == "respondents") 1 else length(unique(x$service))
        if (owndf > 0) { s2[i] <- own / owndf; f[i] <- owndf; kind[i] <- "separate" }
      }
      v <- factor * s2
      for (i in seq_along(units)) { h <- qt(0.975, f[i]) * sqrt(v[i]); line("scores", name, weighting, variance, population, frame, units[i], e[i], sqrt(v[i]), f[i], e[i] - h, e[i] + h, NA, NA, NA, NA, NA, NA, kind[i]) }
      if (K == 1) next
      rows <- data.frame()
      for (i in seq_along(units)) {
        part <- v / (K - 1)^2; part[i] <- v[i]; V <- sum(part); D <- e[i] - mean(e[-i])
        source <- ifelse(kind == "separate", paste("own", units), "pooled")       # units that take the pooled variance share one estimate
        joined <- tapply(part, source, sum); F <- if (length(joined) == 1) f[1] else V^2 / sum(joined^2 / tapply(f, source, max))
        p <- if (V > 0) 2 * pt(-abs(D) / sqrt(V), F) else NA; h <- qt(0.975, F) * sqrt(V); g <- J * D / sigma
        ends <- if (variance == "pooled" && V > 0) J * sqrt(V) / sigma * c(ncp(D / sqrt(V), df, 0.975), ncp(D / sqrt(V), df, 0.025)) else c(NA, NA)
        rows <- rbind(rows, data.frame(unit = units[i], D, se = sqrt(V), F, low = D - h, high = D + h, p, g, gl = ends[1], gh = ends[2]))
      }
      rows$holm <- p.adjust(rows$p, "holm"); rows$bh <- p.adjust(rows$p, "BH")
      for (i in seq_len(nrow(rows))) with(rows[i, ], line("compare", name, weighting, variance, population, frame, unit, D, se, F, low, high, p, holm, bh, g, gl, gh, NA))
    }
  }
}
close(out)
