"""Golden tails and quantiles with 30 digits, by integration of densities or by mpmath's own series.

Run: python3 tails.py > tails.csv     (mpmath 1.2 or later; some minutes)
Columns: function, a, b, c, value; arguments are exact in binary.
"""
from mpmath import mp, mpf, quad, exp, log, log1p, expm1, sqrt, loggamma, erfc, findroot, gammainc

mp.dps = 30
STEPS = [mpf(k) for k in ("0", "0.1", "0.3", "0.6", "1", "2", "4", "7", "12", "20", "35", "60", "100", "170", "300")]


def beta_lower(a, b, x, y):
    """I_x(a, b), x + y = 1, for x below the mean: the integral of exp(-a u) (1 - exp(-u))^(b - 1) from u = -ln x on."""
    start = -log(x) if x < 0.5 else -log1p(-y)
    scale = 1 / a + sqrt(b) / a
    size = lambda u: -a * u + (b - 1) * log(-expm1(-u))
    top = size(start)
    whole = loggamma(a) + loggamma(b) - loggamma(a + b)
    return exp(top - whole) * quad(lambda u: exp(size(u) - top), [start + scale * k for k in STEPS])


def beta(a, b, x, y):
    return beta_lower(a, b, x, y) if x <= a / (a + b) else 1 - beta_lower(b, a, y, x)


def t_upper(t, df):
    t, df = mpf(t), mpf(df)
    tail = beta(df / 2, mpf(1) / 2, df / (df + t * t), t * t / (df + t * t)) / 2
    return tail if t > 0 else 1 - tail


def f_lower(f, d1, d2):
    f, d1, d2 = mpf(f), mpf(d1), mpf(d2)
    return beta(d1 / 2, d2 / 2, d1 * f / (d2 + d1 * f), d2 / (d2 + d1 * f))


def f_upper(f, d1, d2):
    f, d1, d2 = mpf(f), mpf(d1), mpf(d2)
    return beta(d2 / 2, d1 / 2, d2 / (d2 + d1 * f), d1 * f / (d2 + d1 * f))


def chi_upper(x, df):
    return gammainc(mpf(df) / 2, mpf(x) / 2, mp.inf, regularized=True)


def chi_lower(x, df):
    return gammainc(mpf(df) / 2, 0, mpf(x) / 2, regularized=True)


def normal_upper(z):
    return erfc(mpf(z) / sqrt(mpf(2))) / 2


def noncentral_lower(t, df, delta):
    t, df, delta = mpf(t), mpf(df), mpf(delta)
    whole = log(mpf(2)) + df / 2 * log(df / 2) - loggamma(df / 2)
    density = lambda s: exp(whole + (df - 1) * log(s) - df * s * s / 2) * erfc((delta - t * s) / sqrt(mpf(2))) / 2
    # Panels laid over a rough search of where the integrand lives.
    grid = [exp(mpf(k) / 40) for k in range(-5200, 160)]
    sizes = [density(s) * s for s in grid]
    most = max(sizes)
    alive = [s for s, size in zip(grid, sizes) if size > most * mpf(10) ** -32]
    low, high = alive[0] / mpf("1.1"), alive[-1] * mpf("1.1")
    panels = 240
    return quad(density, [low * (high / low) ** (mpf(k) / panels) for k in range(panels + 1)], maxdegree=5)


def row(function, value, *arguments):
    a, b, c = (list(arguments) + [0, 0])[:3]
    print(f"{function},{float(a)!r},{float(b)!r},{float(c)!r},{mp.nstr(value, 20)}")


def quantile(function, probability, start):
    """The root of a tail in logarithms of both, from a guess in double precision."""
    goal = log(mpf(probability))
    return exp(findroot(lambda v: log(function(exp(v))) - goal, (log(mpf(start)), log(mpf(start)) + mpf("0.001")), tol=1e-45, maxsteps=60))


if __name__ == "__main__":
    print("function,a,b,c,value")
    for df in (0.5, 1, 2.7, 19, 112, 1000, 99999.5, 1e6):
        for t in (0.001, 0.3, 1.96, 6, 30):
            row("t_upper", t_upper(t, df), t, df)
    for d1, d2 in ((0.5, 0.5), (1, 8), (3, 2.5), (9, 177.43), (98, 5301), (2708, 10832), (10832, 2708), (50.5, 1e5), (1e5, 3), (1e5, 1e5)):
        for f in (1e-6, 0.01, 0.5, 0.9, 1, 1.1, 2.3, 12.5, 1000):
            for name, function in (("f_lower", f_lower), ("f_upper", f_upper)):
                value = function(f, d1, d2)
                if value > mpf(10) ** -290:
                    row(name, value, f, d1, d2)
    for df in (0.5, 1, 2, 9, 98, 3000.5, 1e5):
        for x in (1e-6, 0.01, 0.5, 0.9, 0.99, 1, 1.01, 1.5, 4, 20):
            if x > 1.1 and df > 10000:
                continue  # below the smallest double, or slow to sum
            for name, function in (("chi_lower", chi_lower), ("chi_upper", chi_upper)):
                value = function(x * df, df)
                if value > mpf(10) ** -290:
                    row(name, value, x * df, df)
    for z in (-8, -1, 0, 0.1, 0.67, 1, 1.96, 3, 5, 8.25, 12, 20, 30, 37):
        row("normal_upper", normal_upper(z), z)
    for p in (1e-300, 1e-100, 1e-20, 1e-9, 0.001, 0.025, 0.074, 0.076, 0.3, 0.499):
        row("normal_quantile", -quantile(normal_upper, p, max(1e-3, float(sqrt(-2 * log(mpf(p)))) * (0.9 if p < 0.01 else 0.5))), p)
    for t, df, delta in ((2, 3, 1), (-2, 3, 1), (-6, 8, 2), (0, 8, 2), (0.5, 1, 0), (8, 24, 0.5), (20, 24, 0.5), (-20, 24, 0.5), (1, 1.5, -3), (3, 2.2, 40),
                         (60, 31, 45), (30, 31, 45), (1000, 30, 1000), (900, 30, 1000), (1300, 30, 1000), (37, 900, 38), (45, 900, 38), (30, 900, 38),
                         (1.96, 1e5, 2.8), (-1.96, 1e5, 2.8), (9, 1e5, 2.8), (-9, 1e5, 2.8), (2.1, 0.7, 3), (50, 5, -2), (-50, 5, -2), (3, 12, -25)):
        row("noncentral_lower", noncentral_lower(t, df, delta), t, df, delta)
        row("noncentral_upper", noncentral_lower(-t, df, -delta), t, df, delta)
