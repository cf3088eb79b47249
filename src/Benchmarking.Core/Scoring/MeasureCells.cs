using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>The scores of one indicator or dimension, gathered in cells: one a unit and service.</summary>
internal sealed class MeasureCells
{
    private readonly Moments[] _cells;

    public MeasureCells(Measure measure, Network network)
    {
        (Measure, Services) = (measure, network.CellsPerUnit);
        _cells = new Moments[network.Units.Count * Services];
    }

    public Measure Measure { get; }

    /// <summary>Cells a unit: the number of services, or 1 where none are declared.</summary>
    public int Services { get; }

    public int Units => _cells.Length / Services;

    public Moments this[int unit, int service] => _cells[(unit * Services) + service];

    /// <summary>All cells of a unit joined.</summary>
    public Moments Unit(int unit)
    {
        var all = default(Moments);
        for (var service = 0; service < Services; service++)
        {
            all = all.Join(this[unit, service]);
        }

        return all;
    }

    /// <summary>Gathers every indicator and dimension of a wave.</summary>
    /// <param name="responses">The wave's answers.</param>
    /// <returns>One table of cells a measure, in the order of <see cref="Measure.Of"/>.</returns>
    public static IReadOnlyList<MeasureCells> Of(Responses responses) =>
        [.. RespondentScores.OfAll(responses).Select(scored => Gather(scored.Measure, responses, scored.Scores))];

    // A cell's scores are added from the lowest up, so that the order in which answers came leaves no trace in the last digit.
    private static MeasureCells Gather(Measure measure, Responses responses, ScoreColumn scores)
    {
        var cells = new MeasureCells(measure, responses.Network);
        List<double>[] gathered = [.. cells._cells.Select(_ => new List<double>())];
        for (var respondent = 0; respondent < scores.Count; respondent++)
        {
            if (!scores.TryGet(respondent, out var score))
            {
                continue;
            }

            foreach (var unit in responses.UnitsOf(respondent))
            {
                gathered[(unit * cells.Services) + responses.ServiceOf(respondent)].Add(score);
            }
        }

        for (var cell = 0; cell < gathered.Length; cell++)
        {
            gathered[cell].Sort();
            cells._cells[cell] = gathered[cell].Aggregate(default(Moments), (moments, score) => moments.Add(score));
        }

        return cells;
    }
}
