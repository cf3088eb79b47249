# Golden values of random effects over estimates whose errors depend on one another, by the formulas of generalised least squares in base R.
#
#     Rscript dependent_effects.R > dependent_effects.csv
#
# Needs R >= 4.2 and metafor (r-cran-metafor), which checks every figure it has as well: rma.mv for REML, rma and blup where V is diagonal.
suppressMessages(library(metafor)); options(digits = 17)

# Units' errors as respondents make them who serve several units: every respondent adds variance 1 / n to each unit of its own.
shared <- function(units, respondents, chance, seed) {
  set.seed(seed)
  serves <- matrix(runif(units * respondents) < chance, units)
  serves[cbind(seq_len(units), seq_len(units))] <- TRUE
  weight <- serves / rowSums(serves)
  400 * weight %*% t(weight)
}
cases <- list(
  shared(6, 40, 0.3, 1), shared(9, 60, 0.15, 2), shared(3, 20, 0.5, 3), shared(2, 12, 0.6, 4),
  diag(c(9, 16, 4, 25, 9)), shared(12, 50, 0.3, 6), 30 * (0.6 + 0.4 * diag(7)))
estimates <- list(
  c(61.2, 48.7, 55.1, 70.3, 58.8, 44.9), c(50.1, 66.4, 59.3, 62.2, 71.8, 40.6, 55.5, 58.9, 63.0), c(48, 61, 52.5), c(40.2, 67.9),
  c(52, 61.5, 70, 44.4, 58), c(57.5, 58.1, 60.2, 59.4, 58.8, 57.0, 61.1, 58.2, 59.9, 60.4, 57.9, 58.6), c(55, 62, 48, 71, 59, 66, 50))

projection <- function(V, t) { W <- solve(V + t * diag(nrow(V))); W - W %*% matrix(1, nrow(V), nrow(V)) %*% W / sum(W) }
root <- function(f) {
  if (f(0) <= 0) return(0)
  high <- 1; while (f(high) > 0) high <- 2 * high
  uniroot(f, c(0, high), tol = 1e-16, maxiter = 10000)$root
}
line <- function(name, case, i, j, value) cat(sprintf("%s,%d,%d,%d,%.17g\n", name, case, i, j, value))

cat("function,a,b,c,value\n")
for (case in seq_along(cases)) {
  V <- cases[[case]]; y <- estimates[[case]]; k <- length(y); one <- rep(1, k)
  for (i in 1:k) { line("y", case, i, 0, y[i]); for (j in 1:k) line("v", case, i, j, V[i, j]) }
  P0 <- projection(V, 0); q <- c(y %*% P0 %*% y)
  line("q", case, 0, 0, q); line("q_p", case, 0, 0, pchisq(q, k - 1, lower.tail = FALSE))
  # REML: y'PPy = tr P; the likelihood of these cases has one peak, which a grid confirms.
  reml <- root(function(t) { P <- projection(V, t); sum((P %*% y)^2) - sum(diag(P)) })
  likelihood <- function(t) { M <- V + t * diag(k); W <- solve(M); -0.5 * (determinant(M)$modulus + log(sum(W)) + c(y %*% projection(V, t) %*% y)) }
  stopifnot(all(sapply(c(0, 10^seq(-3, 5, length.out = 400)), likelihood) <= likelihood(reml) + 1e-9))
  pm <- root(function(t) c(y %*% projection(V, t) %*% y) - (k - 1))
  dl <- max(0, (q - (k - 1)) / sum(diag(P0)))
  fit <- suppressWarnings(rma.mv(y, V, random = ~ 1 | unit, data = data.frame(unit = 1:k), control = list(rel.tol = 1e-10, iter.max = 1000, eval.max = 1000)))
  stopifnot(abs(fit$sigma2 - reml) < 1e-4 * max(1, reml), abs(fit$QE - q) < 1e-8)
  for (method in c("reml", "pm", "dl")) {
    t <- get(method); M <- V + t * diag(k); W <- solve(M)
    mu <- sum(W %*% y) / sum(W); se <- sqrt(1 / sum(W)); i2 <- 100 * t / (t + (k - 1) / sum(diag(P0)))
    eb <- mu + t * c(W %*% (y - mu)); left <- 1 - t * c(W %*% one)
    eb_se <- sqrt(t - t^2 * diag(W) + left^2 * se^2)
    if (method == "reml") {
      exact <- rma.mv(y, V, random = ~ 1 | unit, data = data.frame(unit = 1:k), sigma2 = t)
      stopifnot(abs(coef(exact) - mu) < 1e-9, abs(exact$se - se) < 1e-9, all(abs(mu + ranef(exact)$unit$intrcpt - eb) < 1e-7))
    }
    if (all(V[row(V) != col(V)] == 0)) {
      plain <- rma(y, diag(V), tau2 = t); shrunken <- blup(plain)
      stopifnot(abs(coef(plain) - mu) < 1e-9, abs(plain$I2 - i2) < 1e-9, all(abs(shrunken$pred - eb) < 1e-9), all(abs(shrunken$se - eb_se) < 1e-9))
    }
    line(paste0("tau2_", method), case, 0, 0, t); line(paste0("mu_", method), case, 0, 0, mu)
    line(paste0("mu_se_", method), case, 0, 0, se); line(paste0("i2_", method), case, 0, 0, i2)
    for (i in 1:k) { line(paste0("eb_", method), case, i, 0, eb[i]); line(paste0("eb_se_", method), case, i, 0, eb_se[i]) }
  }
}
