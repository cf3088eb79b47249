namespace Benchmarking.EndToEnd.Attack;

/// <summary>Scores of a wave, worked out from the answer files anew, as method.md says in sections 1 and 2.</summary>
internal sealed class RawScores
{
    private readonly InventedNetwork _network;
    private readonly IReadOnlyList<Leader> _leaders;

    /// <summary>Takes the answers.</summary>
    /// <param name="network">The network.</param>
    /// <param name="wave">The wave's place.</param>
    /// <param name="batches">How many of its files are imported.</param>
    public RawScores(InventedNetwork network, int wave, int batches) =>
        (_network, _leaders) = (network, [.. network.Waves[wave].Where(leader => leader.Batch < batches)]);

    public IReadOnlyList<Leader> Leaders => _leaders;

    /// <summary>A leader's score, 0 to 100; null where too few questions were answered.</summary>
    public double? Of(Leader leader, AskedMeasure measure)
    {
        if (!measure.IsDimension)
        {
            var questions = Enumerable.Range(0, _network.Questions.Count).Where(place => _network.Questions[place].Indicator == measure.Parts[0]).ToList();
            var answers = questions.Where(place => leader.Answers[place] is not null).Select(place => Recoded(place, leader)).ToList();
            return answers.Count >= (questions.Count + 1) / 2 ? 25 * (answers.Average() - 1) : null;
        }

        var parts = measure.Parts.Select(part => Of(leader, _network.Measures.Single(one => !one.IsDimension && one.Parts[0] == part))).ToList();
        var valid = parts.OfType<double>().ToList();
        return valid.Count > 0 && 2 * valid.Count >= parts.Count ? valid.Average() : null;
    }

    /// <summary>Leaders of a cell that have a score.</summary>
    public IReadOnlyList<Leader> Cell(int unit, int service, AskedMeasure measure) =>
        [.. _leaders.Where(leader => leader.Service == service && leader.Units.Contains(unit) && Of(leader, measure) is not null)];

    /// <summary>Leaders of a unit that have a score.</summary>
    public int N(int unit, AskedMeasure measure) => Enumerable.Range(0, _network.CellsOfUnit).Sum(service => Cell(unit, service, measure).Count);

    /// <summary>Answers of a unit to a question as they were given.</summary>
    public IReadOnlyList<int> Answers(int unit, int question) =>
        [.. _leaders.Where(leader => leader.Units.Contains(unit)).Select(leader => leader.Answers[question]).OfType<int>()];

    private double Recoded(int question, Leader leader) =>
        leader.Answers[question] is { } answer ? _network.Questions[question].Reverse ? 6 - answer : answer : 0;
}
