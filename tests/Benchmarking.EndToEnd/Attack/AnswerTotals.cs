namespace Benchmarking.EndToEnd.Attack;

/// <summary>Turns answers that are counted question by question into what they say of unknown means.</summary>
/// <remarks>A score is the mean of a leader's answers: all answers of a unit added up are the scores, each as many times as questions were answered.</remarks>
internal static class AnswerTotals
{
    /// <summary>One row an indicator and unit, and one an indicator for the network's lowest and highest answers.</summary>
    /// <param name="network">The network.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="statements">Who takes part.</param>
    /// <param name="figures">What was read of the wave's first file.</param>
    public static IEnumerable<Statement> Of(InventedNetwork network, int wave, Statements statements, IReadOnlyList<ReadFigure> figures)
    {
        var asked = figures.Where(figure => figure.Question is not null && figure.Wave == wave).ToList();
        var shown = asked.Where(figure => figure is { What: Says.Chosen, Unit: not null }).ToLookup(figure => figure.Unit ?? 0, figure => figure.Question ?? 0);
        var ends = asked.Where(figure => figure.What is Says.Floor or Says.Ceiling).Select(figure => figure.Question ?? 0).ToHashSet();
        return Of(network, wave, statements, (shown, ends));
    }

    /// <summary>The same of all that enough answered, as a run would show it that withheld nothing else.</summary>
    public static IEnumerable<Statement> Naive(InventedNetwork network, int wave, Statements statements)
    {
        var raw = statements.Wave(wave, 1).Raw;
        var shown = from unit in Enumerable.Range(0, network.Units.Count)
                    from question in Enumerable.Range(0, network.Questions.Count)
                    where raw.Answers(unit, question).Count >= Math.Max(10, network.Threshold)
                    select (unit, question);
        return Of(network, wave, statements, (shown.ToLookup(one => one.unit, one => one.question), []));
    }

    private static IEnumerable<Statement> Of(InventedNetwork network, int wave, Statements statements, (ILookup<int, int> Units, HashSet<int> Ends) shown)
    {
        var raw = statements.Wave(wave, 1).Raw;
        foreach (var measure in Enumerable.Range(0, network.Measures.Count).Where(measure => !network.Measures[measure].IsDimension))
        {
            var questions = Enumerable.Range(0, network.Questions.Count).Where(question => network.Questions[question].Indicator == network.Measures[measure].Parts[0]).ToList();
            var rows = new Rows(network, measure, questions, statements.Wave(wave, 1));
            foreach (var unit in statements.Participating(wave, 1, measure).Where(unit => questions.Exists(shown.Units[unit].Contains)))
            {
                yield return rows.Of([unit], [.. questions.Where(shown.Units[unit].Contains)], onlyEnds: false);
            }

            var counted = Enumerable.Range(0, network.Units.Count)
                .Where(unit => raw.Leaders.Count(leader => leader.Units.Contains(unit) && questions.TrueForAll(question => leader.Answers[question] is not null)) >= network.Threshold).ToList();
            if (questions.Exists(shown.Ends.Contains) && counted.TrueForAll(statements.Participating(wave, 1, measure).Contains))
            {
                yield return rows.Of(counted, [.. questions.Where(shown.Ends.Contains)], onlyEnds: true);
            }
        }
    }

    private sealed class Rows(InventedNetwork network, int measure, IReadOnlyList<int> questions, WaveSums sums)
    {
        private readonly Dictionary<string, Sum> _means = sums.Groups(measure).ToDictionary(group => group.Name, group => group.Mean, StringComparer.Ordinal);

        public Statement Of(IReadOnlyList<int> units, IReadOnlyList<int> shown, bool onlyEnds)
        {
            var (sum, low, high) = (new Sum(), 0.0, 0.0);
            foreach (var group in sums.Raw.Leaders.Where(leader => leader.Units.Any(units.Contains)).GroupBy(WaveSums.Name, StringComparer.Ordinal))
            {
                var scored = group.Where(leader => sums.Raw.Of(leader, network.Measures[measure]) is not null).ToList();
                var most = scored.Select(Answered).DefaultIfEmpty(0).Max();
                foreach (var leader in group)
                {
                    // What a leader without a score answered says nothing; what one with a score did not answer, or where nothing is shown, may have been anything.
                    var isScored = scored.Contains(leader);
                    low -= isScored ? 0 : 100 * shown.Count(question => leader.Answers[question] is not null);
                    high += isScored ? 100 * (most - shown.Count(question => leader.Answers[question] is not null)) : 0;
                    foreach (var given in shown.Select(question => Given(leader, question)).OfType<double>())
                    {
                        var isBetween = onlyEnds && given is > 0 and < 100;
                        (low, high) = (low + (isBetween ? 25 : given), high + (isBetween ? 75 : given));
                    }
                }

                if (scored.Count > 0)
                {
                    sum.Plus(most * scored.Count, _means[group.Key]);
                }
            }

            return new Statement(sum, low - 1e-9, high + 1e-9, "answers to questions");
        }

        private int Answered(Leader leader) => questions.Count(question => leader.Answers[question] is not null);

        private double? Given(Leader leader, int question) => leader.Answers[question] is { } answer ? 25 * (network.Questions[question].Reverse ? 5 - answer : answer - 1) : null;
    }
}
