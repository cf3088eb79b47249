# Golden values of scores and comparisons on the sample network, by R's emmeans and by hand where emmeans has nothing.
#
# First export the answers of the two later waves:   benchmarking export --wave WAVE --unsuppressed --output answers-WAVE
# Then:                                    Rscript emmeans.R FOLDER SAMPLE > emmeans.csv
# FOLDER holds the two answers-WAVE folders, SAMPLE is sample-data. Needs R >= 4.2 and emmeans (r-cran-emmeans).
#
# The structure of the set is written down here again, so that the product's own reading of it is tested too.
suppressMessages(library(emmeans)); options(digits = 17)
arguments <- commandArgs(TRUE)
sets <- list(
  culture = list(culture.trust = list(c("SK1a", "SK1b", "SK1c"), 2), culture.communication = list(c("SK2a", "SK2b", "SK2c"), 2),
                 culture.roles = list(c("SK3a", "SK3b"), 1), culture.consent = list(c("SK4a", "SK4b"), 1)),
  goals = list(goals.shared = list(c("FM1a", "FM1b", "FM1c"), 2), goals.leadership = list(c("FM2a", "FM2b", "FM2c"), 2),
               goals.resources = list(c("FM3a", "FM3b"), 1), goals.agreements = list(c("FM4a", "FM4b"), 1)),
  knowledge = list(knowledge.statistics = list(c("KT1a", "KT1b"), 1), knowledge.evidence = list(c("KT2a", "KT2b"), 1),
                   knowledge.participation = list(c("KT3a", "KT3b"), 1), knowledge.learning = list(c("KT4a", "KT4b"), 1)),
  competence = list(competence.own = list(c("KB1a", "KB1b"), 1), competence.joint = list(c("KB2a", "KB2b"), 1),
                    competence.guidance = list(c("KB3a", "KB3b"), 1), competence.language = list(c("KB4a", "KB4b"), 1)),
  early = list(early.detection = list(c("TI1a", "TI1b"), 1), early.speed = list(c("TI2a", "TI2b"), 1),
               early.transitions = list(c("TI3a", "TI3b", "TI3c"), 2), early.threshold = list(c("TI4a", "TI4b"), 1)))
reversed <- c("SK1c", "SK4b", "FM2c")
threshold <- 5

score <- function(answers, items, least) {
  x <- sapply(items, function(i) { v <- suppressWarnings(as.numeric(answers[[i]])); if (i %in% reversed) 6 - v else v })
  k <- rowSums(!is.na(x)); s <- 100 * (rowMeans(x, na.rm = TRUE) - 1) / 4; ifelse(k >= least, s, NA)
}
measures <- function(answers) {
  out <- list()
  for (d in names(sets)) {
    inner <- lapply(sets[[d]], function(s) score(answers, s[[1]], s[[2]]))
    m <- do.call(cbind, inner)
    out[[d]] <- ifelse(rowSums(!is.na(m)) >= ncol(m) / 2, rowMeans(m, na.rm = TRUE), NA)
    out <- c(out, inner)
  }
  out
}
# Who may be shown: a unit needs the threshold; a dimension also that none of its indicators has 1 to threshold - 1, and, where services count the same, that no
# service of few leaders, and it alone, has answered the dimension but not one of its indicators: that indicator's score then lacks the service, and the scores together give its
# leaders' mean in the dimension. Any other service that some left an indicator out in hides it.
shown <- function(answers, scores) {
  count <- sapply(scores, function(s) tapply(!is.na(s), factor(answers$unit), sum))
  ok <- count >= threshold
  cells <- lapply(scores, function(s) tapply(!is.na(s), list(factor(answers$unit), factor(answers$service)), sum, default = 0))
  for (d in names(sets)) {
    gap <- Reduce(`|`, lapply(names(sets[[d]]), function(j) cells[[d]] > 0 & cells[[d]] < threshold & cells[[j]] == 0))
    gap <- rowSums(gap) == 1 & rowSums(Reduce(`|`, lapply(names(sets[[d]]), function(j) cells[[d]] != cells[[j]]))) == 1
    ok[, d] <- ok[, d] & !apply(count[, names(sets[[d]])], 1, function(n) any(n > 0 & n < threshold)) & !gap
  }
  ok
}
line <- function(...) cat(paste(sapply(list(...), function(v) if (is.na(v)) "" else if (is.character(v)) v else sprintf("%.12g", v)), collapse = ","), "\n", sep = "")
ncp <- function(t, df, p) uniroot(function(d) pt(t, df, d) - p, c(t - 15 - abs(t), t + 15 + abs(t)), tol = 1e-13)$root

line("table", "wave", "weighting", "variance", "population", "unit", "indicator", "estimate", "se", "df", "low", "high", "p", "p_holm", "p_bh", "g", "g_low", "g_high")
for (wave in c("2018-05", "2018-11")) {
  answers <- read.csv(file.path(arguments[1], paste0("answers-", wave), "answers.csv"), colClasses = "character", na.strings = "")
  frame <- read.csv(file.path(arguments[2], paste0(wave, "-invited.csv")), colClasses = c("character", "character", "numeric"))
  names(frame) <- c("unit", "service", "invited")
  scores <- measures(answers); ok <- shown(answers, scores)
  # The earlier wave, in which one unit is withheld, in full; the later one by default options.
  for (weighting in if (wave == "2018-05") c("services", "respondents", "standardised") else "services") {
    contrasts <- list()
    for (j in names(scores)) {
      d <- data.frame(score = scores[[j]], unit = answers$unit, service = answers$service)
      d <- d[!is.na(d$score) & d$unit %in% rownames(ok)[ok[, j]], ]
      d$cell <- factor(paste(d$unit, d$service)); cells <- levels(d$cell); unit <- sub(" .*", "", cells); service <- sub(".* ", "", cells)
      n <- as.vector(table(d$cell)); units <- sort(unique(unit))
      fit <- lm(score ~ cell, d); stopifnot(df.residual(fit) >= 20)
      share <- tapply(frame$invited[frame$unit %in% units], frame$service[frame$unit %in% units], sum)
      weigh <- function(u) { w <- switch(weighting, services = rep(1, length(n)), respondents = n, standardised = as.vector(share[service])); w <- w * (unit == u); w / sum(w) }
      W <- setNames(lapply(units, weigh), units)
      means <- contrast(emmeans(fit, ~cell), W)                       # each unit's score as a combination of cell means
      s <- summary(means, infer = TRUE)
      for (i in seq_along(units)) line("scores", wave, weighting, "pooled", "infinite", units[i], j, s$estimate[i], s$SE[i], s$df[i], s$lower.CL[i], s$upper.CL[i], NA, NA, NA, NA, NA, NA)
      eff <- summary(contrast(means, "del.eff", adjust = "none"), infer = TRUE)
      sigma <- summary(fit)$sigma; df <- df.residual(fit); J <- exp(lgamma(df / 2) - log(sqrt(df / 2)) - lgamma((df - 1) / 2))
      g <- J * eff$estimate / sigma; t <- eff$estimate / eff$SE
      low <- mapply(function(t, se) J * se / sigma * ncp(t, df, 0.975), t, eff$SE); high <- mapply(function(t, se) J * se / sigma * ncp(t, df, 0.025), t, eff$SE)
      contrasts[[j]] <- data.frame(unit = units, j, e = eff$estimate, se = eff$SE, df = eff$df, l = eff$lower.CL, u = eff$upper.CL, p = eff$p.value, g, low, high)

      # Separate variances and the finite population, by hand: each unit's own variance; Satterthwaite for differences.
      invited <- frame$invited[match(cells, paste(frame$unit, frame$service))]
      for (population in if (wave == "2018-05") c("infinite", "finite") else character(0)) {
        correction <- if (population == "finite") 1 - pmin(n, invited) / invited else rep(1, length(n))
        v <- numeric(0); f <- numeric(0); e <- numeric(0)
        for (u in units) {
          x <- d[d$unit == u, ]
          own <- if (weighting == "respondents") c(var(x$score), nrow(x) - 1) else { m <- tapply(x$score, factor(x$service), mean)[x$service]; c(sum((x$score - m)^2), nrow(x) - length(unique(x$service))) }
          if (weighting != "respondents" && own[2] > 0) own[1] <- own[1] / own[2]
          if (own[2] == 0) own <- c(NA, NA)
          w <- W[[u]]; v[u] <- sum(w^2 / n * correction) * own[1]; f[u] <- own[2]; e[u] <- sum(w * tapply(d$score, d$cell, mean))
          if (!is.na(v[u]) && v[u] > 0) { h <- qt(0.975, f[u]) * sqrt(v[u]); line("scores", wave, weighting, "separate", population, u, j, e[u], sqrt(v[u]), f[u], e[u] - h, e[u] + h, NA, NA, NA, NA, NA, NA) }
        }
        if (!anyNA(v)) for (u in units) {
          o <- setdiff(units, u); k <- length(o); V <- v[u] + sum(v[o]) / k^2; F <- V^2 / (v[u]^2 / f[u] + sum((v[o] / k^2)^2 / f[o]))
          if (V > 0) { D <- e[u] - mean(e[o]); h <- qt(0.975, F) * sqrt(V); line("compare", wave, weighting, "separate", population, u, j, D, sqrt(V), F, D - h, D + h, 2 * pt(-abs(D) / sqrt(V), F), NA, NA, NA, NA, NA) }
        }
        if (population == "finite") for (u in units) { w <- W[[u]]; line("scores", wave, weighting, "pooled", "finite", u, j, e[u], sigma * sqrt(sum(w^2 / n * correction)), df, NA, NA, NA, NA, NA, NA, NA, NA) }
      }
    }
    all <- do.call(rbind, contrasts); all$holm <- p.adjust(all$p, "holm"); all$bh <- p.adjust(all$p, "BH")
    for (i in seq_len(nrow(all))) with(all[i, ], line("compare", wave, weighting, "pooled", "infinite", unit, j, e, se, df, l, u, p, holm, bh, g, low, high))
  }
}
