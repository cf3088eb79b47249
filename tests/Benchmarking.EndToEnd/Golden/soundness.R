# Golden values of reliability, items and agreement on the sample network, by base R and formulas written out.
#
# First export the answers of the two later waves:   benchmarking export --wave WAVE --unsuppressed --output answers-WAVE
# Then:                                    Rscript soundness.R FOLDER > soundness.csv
# FOLDER holds the two answers-WAVE folders. Needs R >= 4.2 and no package.
#
# The structure of the set is written down here again, so that the product's own reading of it is tested too.
options(digits = 17)
folder <- commandArgs(TRUE)[1]
sets <- list(
  culture = list(culture.trust = c("SK1a", "SK1b", "SK1c"), culture.communication = c("SK2a", "SK2b", "SK2c"), culture.roles = c("SK3a", "SK3b"), culture.consent = c("SK4a", "SK4b")),
  goals = list(goals.shared = c("FM1a", "FM1b", "FM1c"), goals.leadership = c("FM2a", "FM2b", "FM2c"), goals.resources = c("FM3a", "FM3b"), goals.agreements = c("FM4a", "FM4b")),
  knowledge = list(knowledge.statistics = c("KT1a", "KT1b"), knowledge.evidence = c("KT2a", "KT2b"), knowledge.participation = c("KT3a", "KT3b"), knowledge.learning = c("KT4a", "KT4b")),
  competence = list(competence.own = c("KB1a", "KB1b"), competence.joint = c("KB2a", "KB2b"), competence.guidance = c("KB3a", "KB3b"), competence.language = c("KB4a", "KB4b")),
  early = list(early.detection = c("TI1a", "TI1b"), early.speed = c("TI2a", "TI2b"), early.transitions = c("TI3a", "TI3b", "TI3c"), early.threshold = c("TI4a", "TI4b")))
reversed <- c("SK1c", "SK4b", "FM2c")
threshold <- 5

line <- function(...) cat(paste(sapply(list(...), function(v) if (is.character(v)) v else if (is.na(v)) "none" else sprintf("%.15g", v)), collapse = ","), "\n", sep = "")
alpha <- function(x) { k <- ncol(x); k / (k - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x))) }
# The one-factor fit by maximum likelihood: exact for three items; "none" for a Heywood case.
omega <- function(x) {
  v <- cov(x)
  if (ncol(x) == 3) {
    square <- v[1, 2] * v[1, 3] / v[2, 3]
    if (is.na(square) || square <= 0) return(NA)
    l <- sqrt(square); l <- c(l, v[1, 2] / l, v[1, 3] / l); theta <- diag(v) - l^2
    if (any(theta <= 1e-6 * diag(v))) return(NA)
  } else {
    fit <- tryCatch(factanal(covmat = v, factors = 1, control = list(lower = 1e-9, opt = list(factr = 1000, pgtol = 0, maxit = 5000))), error = function(e) NULL)
    if (is.null(fit) || any(fit$uniquenesses < 1e-4)) return(NA)
    l <- fit$loadings[, 1] * sqrt(diag(v)); theta <- fit$uniquenesses * diag(v)
  }
  sum(l)^2 / (sum(l)^2 + sum(theta))
}
reliability <- function(wave, unit, j, x) {
  n <- nrow(x); k <- ncol(x); a <- alpha(x); r <- cor(x); mean_r <- mean(r[lower.tri(r)])
  line("reliability", wave, unit, j, "", "n", n); line("reliability", wave, unit, j, "", "alpha", a)
  line("reliability", wave, unit, j, "", "alpha_low", 1 - (1 - a) * qf(0.975, n - 1, (n - 1) * (k - 1)))
  line("reliability", wave, unit, j, "", "alpha_high", 1 - (1 - a) * qf(0.025, n - 1, (n - 1) * (k - 1)))
  if (!anyNA(r)) { line("reliability", wave, unit, j, "", "alpha_standardised", alpha(scale(x))); line("reliability", wave, unit, j, "", "mean_r", mean_r) }
  if (k > 2) line("reliability", wave, unit, j, "", "omega_total", omega(x))
}
agreement <- function(wave, unit, j, x) {
  k <- ncol(x); s <- mean(apply(x, 2, var))
  rwgj <- function(null) { s <- min(s, null); k * (1 - s / null) / (k * (1 - s / null) + s / null) }
  line("agreement", wave, unit, j, "", "rwg", rwgj((5^2 - 1) / 12)); line("agreement", wave, unit, j, "", "rwg_skewed", rwgj(1.34))
  line("agreement", wave, unit, j, "", "ad", mean(apply(x, 2, function(v) mean(abs(v - mean(v))))))
}
intraclass <- function(wave, j, score, unit) {
  a <- anova(aov(score ~ unit)); n <- table(unit); N <- sum(n); k0 <- (N - sum(n^2) / N) / (length(n) - 1)
  msb <- a["unit", "Mean Sq"]; msw <- a["Residuals", "Mean Sq"]
  line("agreement", wave, "", j, "", "n", N); line("agreement", wave, "", j, "", "icc1", (msb - msw) / (msb + (k0 - 1) * msw)); line("agreement", wave, "", j, "", "icc2", (msb - msw) / msb)
  line("agreement", wave, "", j, "", "f", a["unit", "F value"]); line("agreement", wave, "", j, "", "df1", a["unit", "Df"])
  line("agreement", wave, "", j, "", "df2", a["Residuals", "Df"]); line("agreement", wave, "", j, "", "p", a["unit", "Pr(>F)"])
}
items <- function(wave, j, all, complete) {
  for (i in colnames(all)) {
    v <- all[!is.na(all[, i]), i]
    line("items", wave, "", j, i, "n", length(v)); line("items", wave, "", j, i, "mean", mean(v)); line("items", wave, "", j, i, "sd", sd(v))
    if (length(v) >= 10) { line("items", wave, "", j, i, "floor", mean(v == 1)); line("items", wave, "", j, i, "ceiling", mean(v == 5)) }
    rest <- complete[, colnames(complete) != i, drop = FALSE]
    line("items", wave, "", j, i, "item_rest_r", cor(complete[, i], rowSums(rest)))
    if (ncol(rest) > 1) line("items", wave, "", j, i, "alpha_if_deleted", alpha(rest))
  }
}

line("table", "wave", "unit", "indicator", "item", "figure", "value")
for (wave in c("2018-05", "2018-11")) {
  answers <- read.csv(file.path(folder, paste0("answers-", wave), "answers.csv"), colClasses = "character", na.strings = "")
  read <- function(ids) sapply(ids, function(i) { v <- suppressWarnings(as.numeric(answers[[i]])); if (i %in% reversed) 6 - v else v })
  units <- sort(unique(answers$unit))
  for (d in names(sets)) for (j in c(d, names(sets[[d]]))) {
    parts <- if (j == d) sets[[d]] else sets[[d]][j]
    x <- read(unlist(parts)); colnames(x) <- unlist(parts); done <- complete.cases(x)
    shown <- units[sapply(units, function(u) sum(done & answers$unit == u) >= threshold)]
    taking <- done & answers$unit %in% shown
    reliability(wave, "", j, x[taking, ])
    for (u in shown) {
      own <- x[taking & answers$unit == u, ]
      if (var(rowSums(own)) > 0) reliability(wave, u, j, own)
      agreement(wave, u, j, own)
    }
    # The score: the mean of the indicators' means, each from 1-5 to 0-100.
    intraclass(wave, j, rowMeans(sapply(parts, function(ids) 25 * (rowMeans(x[taking, ids, drop = FALSE]) - 1))), factor(answers$unit[taking]))
    if (j != d) items(wave, j, x[answers$unit %in% shown, ], x[taking, ])
  }
}
