using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Who can learn from whom: from units that can be told apart at the good end, by those that can be at the weak one.</summary>
/// <param name="view">The reader's view; everything is made of what it may see.</param>
internal sealed class LearningPartners(ReportView view)
{
    private readonly IReadOnlyList<Unit> _units = view.Context.Network.Units;

    /// <summary>Whom a unit can ask about a measure.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>Units that are told apart at the good end, or whose interval lies wholly beyond the unit's own there: those most like it first, in size and peer group,
    /// where names are open; in the order of their names where they are not, since likeness would tell who they are.</returns>
    public IReadOnlyList<int> Of(int unit, Measure measure)
    {
        if (measure.Direction == Direction.Neutral || view.Score(unit, measure)?.Figures is not { } own)
        {
            return [];
        }

        var partners = view.Context.Names.Order.Where(other => other != unit && Excels(own, other, measure));
        return [.. view.Context.Names.AreOpen ? partners.OrderBy(other => Unlikeness(unit, other)) : partners];
    }

    private bool Excels(ScoreFigures own, int other, Measure measure)
    {
        if (VerdictWords.Tone(view.Comparison(other, measure)?.Figures?.Verdict, measure.Direction) == Figures.FigureTone.Favourable)
        {
            return true;
        }

        return (own.Interval, view.Score(other, measure)?.Figures?.Interval) is ({ } mine, { } theirs)
            && (measure.Direction == Direction.Higher ? theirs.Low > mine.High : theirs.High < mine.Low);
    }

    // Another peer group weighs as much as ten times as many inhabitants.
    private double Unlikeness(int unit, int other)
    {
        var (one, two) = (_units[unit], _units[other]);
        var size = (one.Population, two.Population) is ( > 0 and var first, > 0 and var second) ? Math.Abs(Math.Log10((double)first / second)) : 0.5;
        return size + (one.Group == two.Group ? 0 : 1);
    }
}
