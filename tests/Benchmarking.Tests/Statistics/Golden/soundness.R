# Golden values of reliability and of tests between groups, on data that R brings along (attitude: 30 departments, seven whole-number items) and on made rows.
# Run: Rscript soundness.R > soundness.csv     (R 4.2, psych 2.2.9, lavaan 0.6.14, multilevel 2.7)
suppressMessages({library(lavaan); library(psych); library(multilevel)})
options(digits = 17)
row <- function(f, a, b, c, v) cat(sprintf("%s,%.17g,%.17g,%.17g,%.17g\n", f, a, b, c, v))
cat("function,a,b,c,value\n")
for (i in 1:30) for (j in 1:7) row("attitude", i, j, 0, attitude[i, j])
# The first k items, k = 3 ... 7.
for (k in 3:7) {
  x <- attitude[, 1:k]
  a <- suppressWarnings(psych::alpha(x, check.keys = FALSE))
  row("alpha_raw", k, 0, 0, a$total$raw_alpha)
  row("alpha_std", k, 0, 0, a$total$std.alpha)
  row("feldt_low", k, 0, 0, a$feldt$lower.ci[[1]])
  row("feldt_high", k, 0, 0, a$feldt$upper.ci[[1]])
  for (i in 1:k) row("r_drop", k, i, 0, a$item.stats$r.drop[i])
  for (i in 1:k) row("alpha_if_deleted", k, i, 0, a$alpha.drop$raw_alpha[i])
}
# lavaan stops some 1e-6 short of the lowest point of its discrepancy; Newton steps on its gradient go there.
polish <- function(p, s) {
  k <- nrow(s); m <- function(p) tcrossprod(p[1:k]) + diag(p[-(1:k)])
  gradient <- function(p) { i <- solve(m(p)); a <- i %*% (m(p) - s) %*% i; c(2 * a %*% p[1:k], diag(a)) }
  bend <- function(p) sapply(seq_along(p), function(j) { e <- replace(0 * p, j, 1e-5); (gradient(p + e) - gradient(p - e)) / 2e-5 })
  for (step in 1:10) p <- p - solve(bend(p), gradient(p))
  stopifnot(max(abs(gradient(p))) < 1e-13)
  p
}
for (k in 4:7) {
  model <- paste("F =~", paste(names(attitude)[1:k], collapse = " + "))
  e <- parameterEstimates(cfa(model, attitude, std.lv = TRUE))
  p <- polish(c(e$est[e$op == "=~"], e$est[e$op == "~~" & e$lhs != "F"]), cov(attitude[, 1:k]) * 29 / 30)
  l <- p[1:k]; t <- p[-(1:k)]
  row("omega", k, 0, 0, sum(l)^2 / (sum(l)^2 + sum(t)))
  for (i in 1:k) { row("loading", k, i, 0, l[i]); row("unique", k, i, 0, t[i]) }
}
# Exact Mann-Whitney on made values without ties.
for (s in list(c(1, 1), c(1, 7), c(3, 4), c(8, 5), c(12, 30), c(49, 40))) {
  a <- (37 * seq_len(s[1])) %% 101; b <- (53 * seq_len(s[2])) %% 97 + 0.5
  w <- wilcox.test(a, b, exact = TRUE)
  row("mw_w", s[1], s[2], 0, w$statistic); row("mw_exact", s[1], s[2], 0, w$p.value)
  row("mw_correct", s[1], s[2], 1, wilcox.test(a, b, exact = FALSE, correct = TRUE)$p.value)
  row("mw_correct", s[1], s[2], 0, wilcox.test(a, b, exact = FALSE, correct = FALSE)$p.value)
}
# Unequal groups, one of them a single value: 1 2 4 | 3 3 5 7 8 | 9.
y <- c(1, 2, 4, 3, 3, 5, 7, 8, 9); g <- factor(c(1, 1, 1, 2, 2, 2, 2, 2, 3))
k <- kruskal.test(y, g); row("kruskal_h", 0, 0, 0, k$statistic); row("kruskal_p", 0, 0, 0, k$p.value)
o <- anova(aov(y ~ g)); row("anova_f", 0, 0, 0, o[["F value"]][1]); row("anova_p", 0, 0, 0, o[["Pr(>F)"]][1])
w <- oneway.test(y[g != 3] ~ g[g != 3]); row("welch_f", 0, 0, 0, w$statistic); row("welch_df2", 0, 0, 0, w$parameter[2]); row("welch_p", 0, 0, 0, w$p.value)
# Agreement of three members on two items: 1 2 4 and 2 2 5.
m <- data.frame(a = c(1, 2, 4), b = c(2, 2, 5)); one <- c(1, 1, 1)
row("ad", 0, 0, 0, ad.m(m, one)$AD.M); row("rwg_j", 4, 0, 0, rwg.j(m, one, ranvar = 4)$rwg.j); row("rwg_j", 2.9, 0, 0, rwg.j(m, one, ranvar = 2.9)$rwg.j)
