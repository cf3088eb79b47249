namespace Benchmarking.EndToEnd.Attack;

/// <summary>Attacks secret means with what figures say together.</summary>
/// <remarks>The rule: together they may not pin a mean to less than a step of its scale, 25 points on five points; where one figure alone says that much, to less than
/// half of what it leaves open, give or take the rounding of shown figures.</remarks>
internal static class LinearAttack
{
    /// <summary>A step of five points on the scale from 0 to 100.</summary>
    public const double Step = 25;

    // A part of the rule (ARCHITECTURE.md), which this attack once left out: a score shown as 100.0 says by itself that all under it are 100, and saying so twice tells no more.
    private const double Rounding = 1;
    private const double Tolerance = 1e-4;

    /// <summary>Looks for secrets that are out.</summary>
    /// <param name="statements">What figures say.</param>
    /// <param name="secrets">The secrets.</param>
    /// <returns>Those that are, with how far the figures pin them; exactly where algebra alone does.</returns>
    public static IEnumerable<(Secret Secret, string How)> Exposed(IReadOnlyList<Statement> statements, IReadOnlyList<Secret> secrets)
    {
        var parts = new Components(statements, secrets);
        foreach (var part in secrets.GroupBy(secret => parts.Of(secret.Mean)))
        {
            var about = statements.Where(statement => !statement.Sum.IsEmpty && parts.Of(statement.Sum) == part.Key).ToList();
            if (about.Count == 0)
            {
                continue;
            }

            using var ranges = new Ranges(about);
            using var singles = new Singles(about);
            var exact = new RowSpace(about.Where(statement => statement.High - statement.Low < 1e-5).Select(statement => statement.Sum));
            foreach (var secret in part)
            {
                if (ranges.Of(secret.Mean) is not { } range)
                {
                    yield return (secret, "by figures that contradict one another");
                    continue;
                }

                var isExact = exact.Determines(secret.Mean);
                var width = isExact ? 0 : range.High - range.Low;
                if (width < singles.Asked(secret) - Tolerance)
                {
                    yield return (secret, isExact ? "exactly" : FormattableString.Invariant($"to {range.Low:F3}–{range.High:F3}"));
                }
            }
        }
    }

    // The narrowest range that one figure alone leaves of a mean, or of each of the means that it is made of: a score of 0 tells of every cell under it.
    private sealed class Singles(List<Statement> statements) : IDisposable
    {
        private readonly List<(Statement Statement, Lazy<Ranges> Ranges)> _ranges = statements.ConvertAll(one => (one, new Lazy<Ranges>(() => new Ranges([one]))));

        // A mean of several, as a dimension's is of its indicators, may be as narrow as they may be.
        public double Asked(Secret secret) => Math.Min(Asked(secret.Mean), secret.Parts.Select(part => Asked(part)).DefaultIfEmpty(Step).Average());

        private double Asked(Sum mean) => Math.Min(Asked(Narrowest(mean)), mean.Weights.Sum(weight => Math.Abs(weight.Value) * Asked(Narrowest(Whole(weight.Key)))));

        public void Dispose()
        {
            foreach (var one in _ranges.Where(one => one.Ranges.IsValueCreated))
            {
                one.Ranges.Value.Dispose();
            }
        }

        private static double Asked(double alone) => Math.Min(Step, (alone / 2) - Rounding);

        private static Sum Whole(int unknown)
        {
            var sum = new Sum();
            sum.Add(unknown, 1);
            return sum;
        }

        private double Narrowest(Sum mean)
        {
            var narrowest = 100 * mean.Weights.Values.Sum();
            foreach (var one in _ranges.Where(one => one.Statement.Sum.Weights.Keys.Any(mean.Weights.ContainsKey)))
            {
                narrowest = one.Ranges.Value.Of(mean) is { } range ? Math.Min(narrowest, range.High - range.Low) : narrowest;
            }

            return narrowest;
        }
    }

    // Unknowns that no chain of figures joins say nothing of one another.
    private sealed class Components
    {
        private readonly Dictionary<int, int> _parents = [];

        public Components(IEnumerable<Statement> statements, IEnumerable<Secret> secrets)
        {
            foreach (var sum in statements.Select(statement => statement.Sum).Concat(secrets.Select(secret => secret.Mean)))
            {
                foreach (var unknown in sum.Weights.Keys)
                {
                    _parents[Root(unknown)] = Root(sum.Weights.Keys.First());
                }
            }
        }

        public int Of(Sum sum) => Root(sum.Weights.Keys.First());

        private int Root(int unknown)
        {
            _parents.TryAdd(unknown, unknown);
            while (_parents[unknown] != unknown)
            {
                unknown = _parents[unknown];
            }

            return unknown;
        }
    }
}
