# Golden values of the standard normal quantile.
# Run: Rscript normal_quantile.R > normal_quantile.csv     (R >= 4.2, base packages alone)
p <- c(2^-53, 1e-12, 1e-6, 0.001, 0.01, 0.025, 0.05, 0.0749, 0.0751, 0.2, 0.4, 0.49, 0.5, 0.5001, 0.6, 0.9, 0.95, 0.975, 0.995, 0.9999, 1 - 2^-30)
cat("probability,quantile\n")
for (x in p) cat(sprintf("%.17g,%.17g\n", x, qnorm(x)))
