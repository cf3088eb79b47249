using Benchmarking.Indicators;

namespace Benchmarking.Outcomes;

/// <summary>Figures as their sources give them, found by outcome, place and time. Of several the one that came last stands.</summary>
public sealed class SourceFigures
{
    private readonly Dictionary<(string Indicator, string Region, string Period), SourceFigure> _figures = [];

    /// <summary>Takes figures in the order in which they came.</summary>
    /// <param name="figures">The figures, earlier imports first.</param>
    public SourceFigures(IEnumerable<SourceFigure> figures)
    {
        foreach (var figure in figures)
        {
            _figures[figure.Key] = figure;
        }
    }

    /// <summary>The figures that stand, in no order.</summary>
    public IReadOnlyCollection<SourceFigure> All => _figures.Values;

    /// <summary>Finds a figure.</summary>
    /// <param name="indicator">The outcome.</param>
    /// <param name="region">The place's code.</param>
    /// <param name="period">The time.</param>
    /// <returns>The figure, or null where no source gives it.</returns>
    public SourceFigure? Find(IndicatorId indicator, string region, OutcomePeriod period) =>
        _figures.GetValueOrDefault((indicator.Value, region, period.Text));

    /// <summary>Tells what newer figures do to these.</summary>
    /// <param name="newer">The newer figures.</param>
    /// <returns>How many are new, the same and changed.</returns>
    public FigureChanges ChangesBy(IEnumerable<SourceFigure> newer)
    {
        var (added, same, changed, final) = (0, 0, 0, 0);
        foreach (var figure in newer)
        {
            var earlier = _figures.GetValueOrDefault(figure.Key);
            added += earlier is null ? 1 : 0;
            same += earlier is not null && earlier.Value == figure.Value ? 1 : 0;
            changed += earlier is not null && earlier.Value != figure.Value ? 1 : 0;
            final += earlier is not null && IsPreliminary(earlier) && !IsPreliminary(figure) ? 1 : 0;
        }

        return new FigureChanges(added, same, changed, final);
    }

    private static bool IsPreliminary(SourceFigure figure) => figure.Value.Marks.HasFlag(FigureMarks.Preliminary);
}

/// <summary>What an import does to the figures that stand.</summary>
/// <param name="Added">Figures that there were none of.</param>
/// <param name="Same">Figures that say what is known.</param>
/// <param name="Changed">Figures that say something else.</param>
/// <param name="Final">Of those that change, figures that were preliminary and are so no longer.</param>
public sealed record FigureChanges(int Added, int Same, int Changed, int Final);
