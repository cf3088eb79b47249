# Golden values of changes between two waves, and of comparisons where respondents serve several units, on invented designs.
# Run here: Rscript waves.R     (R >= 4.2, no packages; writes waves-answers.csv and waves.csv)
#
# Everything is done with a matrix L of what each person's answer counts for in each unit's score: Var = s2 L L', and C = c L1 L2' over the
# persons that answered for the same service in both waves. Where all are paired, the script stops unless t.test(paired = TRUE) agrees.
set.seed(2018)
wave <- function(persons, names, w) {
  do.call(rbind, lapply(seq_len(nrow(persons)), function(i) with(persons[i, ], data.frame(
    wave = w, key = key, units = units, service = service,
    score = pmin(100, pmax(0, round(50 + 4 * as.numeric(substr(units, 1, 1)) - 5 * service + 6 * w + 11 * level + rnorm(1, sd = 9))))))))
}
design <- function(name, units, services, counts, again, shared = FALSE, keys = TRUE) {
  grid <- expand.grid(service = seq_len(services) - 1, unit = seq_len(units) - 1); grid$n <- rep_len(counts, nrow(grid))
  rows <- grid[rep(seq_len(nrow(grid)), grid$n), ]
  persons <- data.frame(key = seq_len(nrow(rows)), units = as.character(rows$unit), service = rows$service, level = rnorm(nrow(rows)))
  if (shared) { at <- which(persons$service == services - 1); persons$units[at] <- sapply(at, function(i) { u <- as.numeric(persons$units[i]); paste(sort(unique(c(u, (u + sample(1:2, 1)) %% units))), collapse = "|") }) }
  first <- wave(persons, name, 1)
  stay <- runif(nrow(persons)) < again
  new <- transform(persons, key = ifelse(stay, key, key + 1000), level = ifelse(stay, level, rnorm(nrow(persons))))
  if (again < 1) { gone <- sample(nrow(new), 2); new <- new[-gone, ]; moved <- which(new$key < 1000)[1]; new$service[moved] <- (new$service[moved] + 1) %% services }
  if (shared) { at <- which(new$service == 0 & new$key < 1000)[1]; new$units[at] <- paste(sort(unique(c(as.numeric(new$units[at]), 5))), collapse = "|") }
  both <- rbind(first, wave(new, name, 2))
  if (!keys) both$key <- NA
  cbind(design = name, both)
}
answers <- rbind(
  design("ordinary", 6, 4, sample(c(0, 3, 4, 5), 24, TRUE), 0.6),
  design("paired", 5, 3, sample(2:4, 15, TRUE), 1),
  design("unpaired", 5, 3, sample(2:4, 15, TRUE), 0.5, keys = FALSE),
  design("leaders", 7, 7, c(1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1), 0.6),
  design("shared", 6, 4, sample(2:3, 24, TRUE), 0.7, shared = TRUE))
write.csv(answers, "waves-answers.csv", row.names = FALSE, quote = FALSE, na = "")

out <- file("waves.csv", "w")
line <- function(...) writeLines(paste(sapply(list(...), function(v) if (is.na(v)) "" else if (is.character(v)) v else sprintf("%.14g", v)), collapse = ","), out)
line("table", "design", "weighting", "variance", "place", "estimate", "se", "df", "p", "did", "did_se", "did_df", "did_p", "detectable", "paired")

one_wave <- function(d, weighting) {
  served <- strsplit(d$units, "|", fixed = TRUE); at <- rep(seq_len(nrow(d)), lengths(served))
  x <- data.frame(person = at, key = d$key[at], unit = as.numeric(unlist(served)), service = d$service[at], score = d$score[at])
  units <- sort(unique(x$unit)); cell <- paste(x$unit, x$service); n <- table(cell)
  share <- table(x$service)
  weight <- function(u, s) { own <- sort(unique(x$service[x$unit == u])); w <- switch(weighting, services = rep(1, length(own)),
    respondents = sapply(own, function(o) n[paste(u, o)]), standardised = share[as.character(own)]); as.vector(w / sum(w))[match(s, own)] }
  each <- mapply(function(u, s) weight(u, s) / n[paste(u, s)], x$unit, x$service)
  L <- matrix(0, length(units), nrow(d)); for (i in seq_len(nrow(x))) L[match(x$unit[i], units), x$person[i]] <- L[match(x$unit[i], units), x$person[i]] + each[i]
  fit <- lm(score ~ factor(cell), x); p <- length(n)
  if (nrow(d) - p < 20) { additive <- lm(score ~ factor(unit) + factor(service), x); if (nrow(d) - additive$rank > nrow(d) - p) { fit <- additive; p <- additive$rank } }
  own <- lapply(units, function(u) { o <- x[x$unit == u, ]; plain <- weighting == "respondents"
    f <- if (plain || length(unique(o$service)) == 1) lm(score ~ 1, o) else lm(score ~ factor(service), o); c(deviance(f) / f$df.residual, f$df.residual) })
  list(x = x, units = units, L = L, y = d$score, key = d$key, service = d$service, s2 = deviance(fit) / (nrow(x) - p), df = nrow(d) - p,
       additive = p != length(n), own = own, score = as.vector(L %*% d$score))
}
# Units without residual df of their own take the pooled variance and are one source with it.
sources <- function(w, variance) { k <- length(w$units)
  if (variance == "pooled") return(list(id = rep(1, k), s2 = w$s2, df = w$df))
  s <- sapply(w$own, function(o) o[1]); f <- sapply(w$own, function(o) o[2]); alone <- f > 0
  id <- ifelse(alone, cumsum(alone), sum(alone) + 1)
  list(id = id, s2 = c(s[alone], w$s2), df = c(f[alone], w$df)) }
# Variance of k'score within a wave: its value, and its derivative by each source times the source.
within <- function(w, k, src) { V <- w$L %*% t(w$L); s <- src$s2[src$id]; M <- V * sqrt(s %o% s) * (k %o% k)
  sapply(seq_along(src$s2), function(i) sum(M[src$id == i, ])) }
tails <- function(e, se, df) 2 * pt(-abs(e / se), df)
# R's noncentral t ends at 37.62: what lies beyond is left out.
found <- function(se, df) tryCatch(se * uniroot(function(l) suppressWarnings(pt(-qt(.975, df), df, l) + pt(qt(.975, df), df, l, lower.tail = FALSE)) - .8, c(.1, 37), tol = 1e-13)$root, error = function(e) NA)

for (name in unique(answers$design)) for (weighting in c("services", "respondents", "standardised")) for (variance in c("pooled", "separate")) {
  if (name == "shared" && variance == "separate") next                     # held by the comparisons below
  d <- answers[answers$design == name, ]; a <- one_wave(d[d$wave == 1, ], weighting); b <- one_wave(d[d$wave == 2, ], weighting)
  units <- intersect(a$units, b$units); stopifnot(identical(a$units, b$units))
  sa <- sources(a, variance); sb <- sources(b, variance)
  at <- match(paste(a$key, a$service), paste(b$key, b$service)); at[is.na(a$key)] <- NA; twice <- which(!is.na(at))
  C <- a$L[, twice, drop = FALSE] %*% t(b$L[, at[twice], drop = FALSE])
  pairs <- merge(a$x[!is.na(a$x$key), ], b$x, by = c("key", "unit", "service"))
  covariance <- function(p, formula, persons) { if (nrow(p) == 0) return(c(NA, 0)); f <- lm(formula, p); S <- crossprod(residuals(f)); df <- persons - f$rank
    if (df <= 0) c(NA, 0) else c(S[1, 2] / (nrow(p) - f$rank), df) }
  several <- function(v) length(unique(v)) > 1
  inner <- function(p) if (several(paste(p$unit, p$service))) cbind(score.x, score.y) ~ factor(paste(unit, service)) else cbind(score.x, score.y) ~ 1
  pooled <- covariance(pairs, if (a$additive && b$additive) cbind(score.x, score.y) ~ factor(unit) + factor(service) else inner(pairs), length(unique(pairs$key)))
  # One covariance for all, or one a unit; units without residual df of their own in either wave share the pooled one.
  alone <- sapply(seq_along(units), function(u) variance == "separate" && !(a$own[[u]][2] == 0 && b$own[[u]][2] == 0))
  group <- ifelse(alone, seq_along(units), 0)
  cov <- lapply(unique(group), function(i) { g <- which(group == i)[1]
    own <- alone[g]
    p <- pairs[pairs$unit == units[g], ]
    v <- if (own) covariance(p, if (weighting == "respondents") cbind(score.x, score.y) ~ 1 else inner(p), nrow(p)) else pooled
    s <- c(sa$s2[sa$id[g]], sb$s2[sb$id[g]]); c(max(-sqrt(prod(s)), min(sqrt(prod(s)), v[1])), v[2]) })
  change <- b$score - a$score
  test <- function(k) {
    va <- within(a, k, sa); vb <- within(b, k, sb)
    g <- sapply(seq_along(cov), function(i) { m <- group == unique(group)[i]; if (is.na(cov[[i]][1])) 0 else -2 * sum((k[m] %o% k[m]) * C[m, m]) })
    cc <- sapply(cov, function(v) if (is.na(v[1])) 0 else v[1]); nu <- sapply(cov, function(v) v[2])
    v <- sum(va) + sum(vb) + sum(g * cc)
    # The estimates' covariance matrix: Wishart for what pairs have in common.
    q <- length(sa$s2) + length(sb$s2) + length(cc); S <- matrix(0, q, q); gradient <- c(va / sa$s2, vb / sb$s2, g)
    ia <- seq_along(sa$s2); ib <- length(ia) + seq_along(sb$s2); ic <- length(ia) + length(ib) + seq_along(cc)
    diag(S)[ia] <- 2 * sa$s2^2 / sa$df; diag(S)[ib] <- 2 * sb$s2^2 / sb$df
    for (i in seq_along(cc)) if (g[i] != 0) { u <- which(group == unique(group)[i])[1]; j <- ia[sa$id[u]]; l <- ib[sb$id[u]]; s1 <- sa$s2[sa$id[u]]; s2 <- sb$s2[sb$id[u]]
      d1 <- sa$df[sa$id[u]]; d2 <- sb$df[sb$id[u]]
      S[ic[i], ic[i]] <- (s1 * s2 + cc[i]^2) / nu[i]
      S[j, ic[i]] <- S[ic[i], j] <- 2 * s1 * cc[i] * min(d1, nu[i]) / (d1 * nu[i]); S[l, ic[i]] <- S[ic[i], l] <- 2 * s2 * cc[i] * min(d2, nu[i]) / (d2 * nu[i])
      S[j, l] <- S[l, j] <- S[j, l] + 2 * cc[i]^2 * min(nu[i], d1, d2) / (d1 * d2) }
    c(se = sqrt(v), df = as.vector(2 * v^2 / (t(gradient) %*% S %*% gradient)))
  }
  for (u in seq_along(units)) {
    k <- as.numeric(seq_along(units) == u); o <- test(k); far <- ifelse(k == 1, 1, -1 / (length(units) - 1)); t <- test(far); did <- sum(far * change)
    if (name == "paired" && variance == "separate" && weighting == "respondents") {
      p <- pairs[pairs$unit == units[u], ]; both <- t.test(p$score.y, p$score.x, paired = TRUE); stopifnot(all.equal(unname(both$parameter), o[["df"]]), all.equal(both$stderr, o[["se"]])) }
    i <- match(group[u], unique(group))
    line("trend", name, weighting, variance, units[u], change[u], o[["se"]], o[["df"]], tails(change[u], o[["se"]], o[["df"]]), did, t[["se"]], t[["df"]], tails(did, t[["se"]], t[["df"]]),
         found(o[["se"]], o[["df"]]), if (C[u, u] > 0 && !is.na(cov[[i]][1])) "true" else "false")
  }
}
# Where respondents serve several units: each against the mean of the others, and each service over the units.
for (weighting in c("services", "respondents", "standardised")) for (variance in c("pooled", "separate")) {
  w <- one_wave(answers[answers$design == "shared" & answers$wave == 2, ], weighting); src <- sources(w, variance)
  test <- function(k) { part <- within(w, k, src); v <- sum(part); c(e = sum(k * w$score), se = sqrt(v), df = v^2 / sum(part^2 / src$df)) }
  for (u in seq_along(w$units)) { t <- test(ifelse(seq_along(w$units) == u, 1, -1 / (length(w$units) - 1)))
    line("compare", "shared", weighting, variance, w$units[u], t[["e"]], t[["se"]], t[["df"]], tails(t[["e"]], t[["se"]], t[["df"]]), NA, NA, NA, NA, NA, NA) }
  for (u in seq_along(w$units)) { t <- test(as.numeric(seq_along(w$units) == u)); line("score", "shared", weighting, variance, w$units[u], t[["e"]], t[["se"]], t[["df"]], NA, NA, NA, NA, NA, NA, NA) }
  if (weighting == "services") for (s in sort(unique(w$service))) {
    x <- w$x[w$x$service == s, ]; n <- table(x$unit); k <- length(n); each <- 1 / n[as.character(x$unit)] / k
    l <- sapply(w$units, function(u) tapply(ifelse(x$unit == u, each, 0), factor(x$person, seq_along(w$y)), sum)); l[is.na(l)] <- 0
    M <- (t(l) %*% l) * sqrt(src$s2[src$id] %o% src$s2[src$id]); part <- sapply(seq_along(src$s2), function(i) sum(M[src$id == i, ])); v <- sum(part)
    line("service", "shared", weighting, variance, s, sum(each * x$score), sqrt(v), v^2 / sum(part^2 / src$df), length(unique(x$person)), NA, NA, NA, NA, NA, NA) }
}
close(out)
