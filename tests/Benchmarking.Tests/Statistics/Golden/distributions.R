# Golden values of Student's t, its noncentral relative, F, chi-square, the normal distribution, power, p.adjust and Hedges' correction.
# Run: Rscript distributions.R > distributions.csv     (R >= 4.2, base packages alone)
options(digits = 17)
row <- function(f, a, b, c, v) cat(sprintf("%s,%.17g,%.17g,%.17g,%.17g\n", f, a, b, c, v))
cat("function,a,b,c,value\n")
for (df in c(0.5, 1, 2, 2.7, 5, 19, 20.4, 31, 112, 1000, 99999.5)) {
  for (t in c(0.001, 0.3, 1, 1.96, 2.5, 6, 20, 60)) row("upper_tail", t, df, 0, pt(t, df, lower.tail = FALSE))
  for (p in c(1e-12, 0.0001, 0.025, 0.2, 0.9, 0.975, 0.9995)) row("quantile", p, df, 0, qt(p, df))
  # Beyond 1000 df the difference of two lgammas loses the digits that are asked for.
  if (df > 1 && df <= 1000) row("correction", df, 0, 0, exp(lgamma(df / 2) - log(sqrt(df / 2)) - lgamma((df - 1) / 2)))
}
# R's pt for a noncentral t sums a series that is good to about 1e-12 absolute for |ncp| < 37.62.
ncp <- function(t, df, p) uniroot(function(d) pt(t, df, d) - p, c(t - 12 - abs(t), t + 12 + abs(t)), tol = 1e-13)$root
for (df in c(3, 8, 24, 31, 112, 900)) for (t in c(-7.5, -2, -0.4, 0, 0.4, 1.3, 3.2, 8)) {
  for (p in c(0.025, 0.975, 0.05)) row("noncentrality", t, df, p, ncp(t, df, p))
}
# Farther out the series fails; P(T <= t) is the integral of P(sqrt(chisq/df) >= (z + ncp)/t) over the normal z.
far <- function(t, df, d) integrate(function(z) dnorm(z) * pchisq(df * pmax(0, (z + d) / t)^2, df, lower.tail = FALSE), -9, 9, rel.tol = 1e-13, subdivisions = 1000)$value
for (df in c(3, 8, 31, 200)) for (t in c(20, 60, 400, 3000, 1e6)) for (p in c(0.025, 0.975)) {
  row("noncentrality_far", t, df, p, uniroot(function(d) far(t, df, d) - p, c(t * sqrt(qchisq(0.2 * (1 - p), df) / df) - 9, t * sqrt(qchisq(1 - 0.2 * p, df) / df) + 9), tol = 1e-10 * t)$root)
}
p <- c(0.01, 0.2, 0.03, 0.03, 1, 0.0004, 0.6, 0.049)
holm <- p.adjust(p, "holm"); bh <- p.adjust(p, "BH")
for (i in seq_along(p)) { row("holm", i, p[i], 0, holm[i]); row("bh", i, p[i], 0, bh[i]) }
by <- p.adjust(p, "BY")
for (i in seq_along(p)) row("by", i, p[i], 0, by[i])
for (d in list(c(1, 8), c(3, 2.5), c(9, 177.43), c(98, 5301), c(2708, 10832), c(50.5, 1e5))) {
  for (f in c(1e-4, 0.1, 0.8, 1, 1.3, 4, 40)) {
    row("f_lower", f, d[1], d[2], pf(f, d[1], d[2]))
    row("f_upper", f, d[1], d[2], pf(f, d[1], d[2], lower.tail = FALSE))
  }
  # R's qf is good to four digits only where p is 1e-6 and df1 is 1.
  for (p in c(0.025, 0.3, 0.5, 0.8, 0.975, 0.999)) row("f_quantile", p, d[1], d[2], qf(p, d[1], d[2]))
}
for (df in c(0.5, 1, 2, 9, 98, 3000.5, 1e5)) {
  for (x in c(0.001, 0.3, 0.95, 1, 1.05, 2, 9)) {
    row("chi_lower", x * df, df, 0, pchisq(x * df, df))
    row("chi_upper", x * df, df, 0, pchisq(x * df, df, lower.tail = FALSE))
  }
  for (p in c(1e-12, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999)) {
    row("chi_quantile", p, df, 0, qchisq(p, df))
    row("chi_upper_quantile", p, df, 0, qchisq(p, df, lower.tail = FALSE))
  }
}
for (z in c(-37, -20, -5, -1, 0, 0.5, 1.96, 6)) row("normal_lower", z, 0, 0, pnorm(z))
for (p in c(1e-300, 1e-20, 0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.9999)) row("normal_quantile", p, 0, 0, qnorm(p))
# The noncentrality that gives the power, by R's own series.
detect <- function(df, alpha, power) {
  t <- qt(alpha / 2, df, lower.tail = FALSE)
  uniroot(function(l) pt(t, df, l, lower.tail = FALSE) + pt(-t, df, l) - power, c(0, 30), tol = 1e-14)$root
}
for (df in c(2, 5.5, 19, 48, 400)) for (alpha in c(0.01, 0.05, 0.2)) for (power in c(0.21, 0.5, 0.8, 0.99)) row("detectable", df, alpha, power, detect(df, alpha, power))
