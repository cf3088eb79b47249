# Golden values of ranks, synthesis and omnibus tests, by R's metafor, oneway.test and kruskal.test, and by formula where they have nothing.
#
# First export the answers of the sample's two later waves and those of the ninety-nine companies of RealSurveyTests:
#   benchmarking export --wave WAVE --unsuppressed --output SURVEY-WAVE          (sample-2018-05, sample-2018-11, companies-2000-01)
# Then, in the folder that holds the three:   Rscript together.R FOLDER    writes ranks.csv, synthesis.csv and omnibus.csv to FOLDER.
# Needs R >= 4.2 and metafor (r-cran-metafor).
#
# Who takes part is decided here again, from the counts. Confidence sets for ranks are those of Mogstad, Romano, Shaikh and Wilhelm (2024) with step-down, written
# down here from the paper, over several seeds: where the ends of a set depend on the draws, any value between them is right.
suppressMessages(library(metafor)); options(digits = 17)
folder <- commandArgs(TRUE)[1]
threshold <- 5

dimension <- function(id) sub("[.].*", "", id)
# A unit needs the threshold; a dimension also that none of its indicators has 1 to threshold - 1, and that no service of few leaders, and it alone, answered it but not one of its indicators.
shown <- function(all, id) {
  count <- function(j) table(factor(all$unit[all$indicator == j], unique(all$unit)))
  ok <- count(id) >= threshold
  if (id == dimension(id)) {
    inner <- grep(paste0("^", id, "[.]"), unique(all$indicator), value = TRUE)
    cells <- function(j) table(factor(all$unit[all$indicator == j], unique(all$unit)), factor(all$service[all$indicator == j], unique(all$service)))
    for (j in inner) ok <- ok & !(count(j) > 0 & count(j) < threshold)
    gap <- Reduce(`|`, lapply(inner, function(j) cells(id) > 0 & cells(id) < threshold & cells(j) == 0))
    ok <- ok & !(rowSums(gap) == 1 & rowSums(Reduce(`|`, lapply(inner, function(j) cells(id) != cells(j)))) == 1)
  }
  sort(names(ok)[ok])
}
# Scores and error variances of units: services count the same with the pooled within-cell variance, or respondents do with each unit's own.
estimates <- function(x, units, weighting) {
  cell <- interaction(x$unit, x$service, drop = TRUE)
  pooled <- sum((x$score - ave(x$score, cell))^2) / (nrow(x) - nlevels(cell)); stopifnot(nrow(x) - nlevels(cell) >= 20)
  t(sapply(units, function(u) {
    own <- x[x$unit == u, ]
    if (weighting == "respondents") return(c(mean(own$score), var(own$score) / nrow(own)))
    m <- tapply(own$score, own$service, mean); n <- tapply(own$score, own$service, length)
    c(mean(m, na.rm = TRUE), pooled * sum(1 / n, na.rm = TRUE) / sum(!is.na(m))^2)
  }))
}
# One step-down over a family of ordered pairs; e are drawn errors.
above <- function(y, se, left, e, level = 0.95) {
  told <- matrix(FALSE, length(y), length(y)); at <- which(left, arr.ind = TRUE)
  drawn <- (e[, at[, 1], drop = FALSE] - e[, at[, 2], drop = FALSE]) / rep(se[at], each = nrow(e))
  apart <- (y[at[, 1]] - y[at[, 2]]) / se[at]; open <- rep(TRUE, nrow(at))
  repeat {
    left <- drawn[, open, drop = FALSE]; most <- left[cbind(seq_len(nrow(left)), max.col(left, "first"))]
    new <- open & apart > quantile(most, level)
    if (!any(new)) return(told)
    told[at[new, , drop = FALSE]] <- TRUE; open <- open & !new
  }
}
sets <- function(y, v, draws, seeds) {
  k <- length(y); se <- sqrt(outer(v, v, "+")); ends <- list()
  for (seed in seeds) {
    set.seed(seed); e <- matrix(rnorm(draws * k), draws) * rep(sqrt(v), each = draws)
    told <- above(y, se, row(se) != col(se), e)
    simultaneous <- cbind(1 + colSums(told), k - rowSums(told))
    marginal <- t(sapply(seq_len(k), function(u) { told <- above(y, se, row(se) != col(se) & (row(se) == u | col(se) == u), e); c(1 + sum(told[, u]), k - sum(told[u, ])) }))
    ends[[length(ends) + 1]] <- cbind(simultaneous, marginal)
  }
  ends <- simplify2array(ends)
  cbind(apply(ends, 1:2, min), apply(ends, 1:2, max))
}
root <- function(f) { if (f(0) <= 0) return(0); high <- 1; while (f(high) > 0) high <- 2 * high; uniroot(f, c(0, high), tol = 1e-15, maxiter = 10000)$root }
tau2 <- list(
  reml = function(y, v) {   # the root of the slope of the restricted likelihood; rma stops earlier, or does not converge to more digits
    t <- root(function(t) { w <- 1 / (v + t); sum(w^2 * (y - sum(w * y) / sum(w))^2) - sum(w) + sum(w^2) / sum(w) })
    stopifnot(abs(rma(y, v, method = "REML", control = list(maxiter = 1000, stepadj = 0.5))$tau2 - t) < 1e-3 * max(1, t))
    t
  },
  pm = function(y, v) root(function(t) { w <- 1 / (v + t); sum(w * (y - sum(w * y) / sum(w))^2) - (length(y) - 1) }),
  dl = function(y, v) rma(y, v, method = "DL")$tau2)

open <- function(name, ...) { file <- file(file.path(folder, name), "w"); writeLines(paste(..., sep = ","), file); file }
line <- function(file, ...) writeLines(paste(sapply(list(...), function(v) if (is.na(v)) "" else if (is.character(v)) v else sprintf("%.13g", v)), collapse = ","), file)
ranks <- open("ranks.csv", "survey", "wave", "weighting", "unit", "indicator", "score", "rank", "rank_low_min", "rank_high_min", "marginal_low_min", "marginal_high_min",
  "rank_low_max", "rank_high_max", "marginal_low_max", "marginal_high_max")
synthesis <- open("synthesis.csv", "survey", "wave", "weighting", "method", "unit", "indicator", "yi", "vi", "eb", "eb_se", "tau2", "i2", "q", "q_p", "mu", "mu_se", "pi_low", "pi_high", "mu_low", "mu_high")
omnibus <- open("omnibus.csv", "survey", "wave", "indicator", "units", "n", "welch_f", "welch_df1", "welch_df2", "welch_p", "kruskal_h", "kruskal_df", "kruskal_p", "bf_f", "bf_df1", "bf_df2", "bf_p")
for (survey in c("sample-2018-05", "sample-2018-11", "companies-2000-01")) {
  all <- read.csv(file.path(folder, survey, "respondent_scores.csv"), colClasses = c(unit = "character"))
  name <- sub("-.*", "", survey); wave <- sub("^[a-z]+-", "", survey); real <- name == "companies"
  if (real) all$service <- "all"
  for (id in unique(all$indicator)) {
    units <- shown(all, id); x <- all[all$indicator == id & all$unit %in% units, ]
    n <- tapply(x$score, x$unit, length)[units]; m <- tapply(x$score, x$unit, mean)[units]; s2 <- tapply(x$score, x$unit, var)[units]
    welch <- oneway.test(score ~ unit, x); kruskal <- kruskal.test(round(score, 9) ~ unit, x)
    a <- (1 - n / sum(n)) * s2; f <- sum(n * (m - mean(x$score))^2) / sum(a); df <- 1 / sum((a / sum(a))^2 / (n - 1))
    line(omnibus, name, wave, id, length(units), nrow(x), welch$statistic, welch$parameter[1], welch$parameter[2], welch$p.value,
      kruskal$statistic, kruskal$parameter, kruskal$p.value, f, length(units) - 1, df, pf(f, length(units) - 1, df, lower.tail = FALSE))
    for (weighting in if (wave == "2018-05") "services" else c("services", "respondents")) {
      own <- estimates(x, units, weighting); y <- own[, 1]; v <- own[, 2]
      if (any(v == 0)) next
      for (method in if (real && weighting == "services") "reml" else names(tau2)) {
        t <- tau2[[method]](y, v); fit <- rma(y, v, tau2 = t); shrunken <- blup(fit)
        i2 <- 100 * t / (t + (length(y) - 1) / (sum(1 / v) - sum(1 / v^2) / sum(1 / v)))
        further <- coef(fit) + c(-1, 1) * qt(0.975, length(y) - 2) * sqrt(t + fit$se^2)   # predict takes another df where tau2 is given
        stopifnot(abs(fit$I2 - i2) < 1e-9)
        if (method == "dl") { riley <- predict(rma(y, v, method = "DL"), pi.type = "riley"); stopifnot(abs(c(riley$pi.lb, riley$pi.ub) - further) < 1e-8) }
        # What all units share stands with the first alone.
        whole <- c(t, i2, fit$QE, fit$QEp, coef(fit), fit$se, further[1], further[2], fit$ci.lb, fit$ci.ub)
        for (i in seq_along(units)) do.call(line, c(list(synthesis, name, wave, weighting, method, units[i], id, y[i], v[i], shrunken$pred[i], shrunken$se[i]),
          as.list(if (i == 1) whole else rep(NA, 10))))
      }
      if (real && weighting == "respondents") next
      ends <- if (real) sets(y, v, 2000, 1:10) else sets(y, v, 10000, 1:15)
      r <- rank(-round(y, 9), ties.method = "min")
      for (i in seq_along(units)) do.call(line, c(list(ranks, name, wave, weighting, units[i], id, y[i], r[i]), as.list(ends[i, ])))
    }
  }
}
