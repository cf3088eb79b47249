namespace Benchmarking.EndToEnd.Attack;

/// <summary>Attacks how questions were answered: what stands there, what the network's figures less those leave over, and gaps that tell why they are there.</summary>
internal static class DistributionAttack
{
    /// <summary>Looks for distributions that are out.</summary>
    /// <param name="network">The network.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="statements">Who takes part.</param>
    /// <param name="figures">What was read.</param>
    public static IEnumerable<string> Exposed(InventedNetwork network, int wave, Statements statements, IReadOnlyList<ReadFigure> figures)
    {
        var raw = statements.Wave(wave, 1).Raw;
        var least = Math.Max(10, network.Threshold);
        var shown = figures.Where(figure => figure is { What: Says.Chosen, Unit: not null } && figure.Wave == wave).ToLookup(figure => (Unit: figure.Unit ?? 0, Question: figure.Question ?? 0));
        var ends = figures.Where(figure => figure.What is Says.Floor or Says.Ceiling && figure.Wave == wave).Select(figure => figure.Question ?? 0).ToHashSet();
        for (var question = 0; question < network.Questions.Count; question++)
        {
            var indicator = network.Questions[question].Indicator;
            var measure = Enumerable.Range(0, network.Measures.Count).First(place => !network.Measures[place].IsDimension && network.Measures[place].Parts[0] == indicator);
            foreach (var unit in Enumerable.Range(0, network.Units.Count).Where(unit => shown.Contains((unit, question))))
            {
                foreach (var fault in Shown(raw.Answers(unit, question), [.. shown[(unit, question)]], least))
                {
                    yield return $"{InventedNetwork.WaveId(wave)} {network.Questions[question].Id} unit {network.Units[unit]}: {fault}";
                }
            }

            // The network's figures on questions are of the units where enough answered all questions of the indicator.
            var together = Enumerable.Range(0, network.Questions.Count).Where(other => network.Questions[other].Indicator == indicator).ToList();
            var participating = statements.Participating(wave, 1, measure).Where(unit => raw.Answers(unit, question).Count > 0
                && raw.Leaders.Count(leader => leader.Units.Contains(unit) && together.TrueForAll(other => leader.Answers[other] is not null)) >= network.Threshold).ToList();
            var hidden = participating.Where(unit => !shown.Contains((unit, question))).ToList();
            if (ends.Contains(question) && hidden.Count > 0)
            {
                var left = raw.Leaders.Where(leader => leader.Units.Any(hidden.Contains) && !leader.Units.Any(unit => participating.Contains(unit) && !hidden.Contains(unit)))
                    .Select(leader => leader.Answers[question]).OfType<int>().ToList();
                if ((hidden.Count == 1 && participating.Count > 1) || left.Count < least || left.Distinct().Count() < 2)
                {
                    yield return $"{InventedNetwork.WaveId(wave)} {network.Questions[question].Id}: the network's less the shown ones is {hidden.Count} units, {left.Count} answers, {left.Distinct().Count()} different";
                }
            }
        }

        foreach (var difference in Differences(network, raw, shown, least).Concat(Gaps(network, raw, shown, least)))
        {
            yield return $"{InventedNetwork.WaveId(wave)} {difference}";
        }
    }

    private static IEnumerable<string> Shown(IReadOnlyList<int> answers, IReadOnlyList<ReadFigure> figures, int least)
    {
        if (answers.Count < least)
        {
            yield return $"a distribution of {answers.Count} answers stands there";
        }

        if (answers.Distinct().Count() < 2)
        {
            yield return "a distribution of answers that are all alike stands there";
        }

        foreach (var wrong in figures.Where(figure => answers.Count(answer => answer == figure.Point) is var count && (count < figure.Low - 0.1 || count > figure.High + 0.1)).Take(1))
        {
            yield return $"{wrong.Place} says {(wrong.Low + wrong.High) / 2} of {answers.Count(answer => answer == wrong.Point)}";
        }
    }

    // Two units that share leaders: what the one counts more than the other.
    private static IEnumerable<string> Differences(InventedNetwork network, RawScores raw, ILookup<(int Unit, int Question), ReadFigure> shown, int least) =>
        from one in shown.Select(same => same.Key)
        from other in Enumerable.Range(0, network.Units.Count)
        where other != one.Unit && shown.Contains((other, one.Question)) && raw.Leaders.Any(leader => leader.Units.Contains(one.Unit) && leader.Units.Contains(other))
        let left = raw.Leaders.Where(leader => leader.Units.Contains(one.Unit) && !leader.Units.Contains(other)).Select(leader => leader.Answers[one.Question]).OfType<int>().ToList()
        where left.Count > 0 && (left.Count < least || left.Distinct().Count() < 2)
        select $"{network.Questions[one.Question].Id}: unit {network.Units[one.Unit]} less unit {network.Units[other]} is {left.Count} answers, {left.Distinct().Count()} different";

    private static IEnumerable<string> Gaps(InventedNetwork network, RawScores raw, ILookup<(int Unit, int Question), ReadFigure> shown, int least)
    {
        foreach (var unit in Enumerable.Range(0, network.Units.Count))
        {
            foreach (var indicator in network.Questions.Select((question, place) => (question.Indicator, Place: place)).GroupBy(one => one.Indicator, one => one.Place))
            {
                var enough = indicator.Where(question => raw.Answers(unit, question).Count >= least).ToList();
                var gaps = enough.Where(question => !shown.Contains((unit, question))).ToList();
                if (enough.Count > 1 && gaps.Count == 1 && raw.Answers(unit, gaps[0]).Distinct().Count() == 1)
                {
                    yield return $"{network.Questions[gaps[0]].Id} unit {network.Units[unit]}: its distribution alone is missing, since all answered alike";
                }
            }
        }
    }
}
