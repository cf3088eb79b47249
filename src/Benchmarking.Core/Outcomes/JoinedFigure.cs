using Benchmarking.Indicators;

namespace Benchmarking.Outcomes;

/// <summary>Makes one figure of those of the municipalities that covered a unit in a period.</summary>
/// <param name="indicator">The outcome, which says how figures are joined.</param>
/// <param name="period">The period.</param>
/// <param name="sources">What the sources give.</param>
internal sealed class JoinedFigure(StatisticIndicator indicator, OutcomePeriod period, SourceFigures sources)
{
    // The less is said, the earlier it stands: a confidential part makes the whole confidential.
    private static readonly FigureAbsence[] Gravest = [FigureAbsence.Confidential, FigureAbsence.Missing, FigureAbsence.NotPossible];

    /// <summary>Makes the figure.</summary>
    /// <param name="territory">What covered the unit.</param>
    /// <param name="code">The unit's code.</param>
    /// <returns>The figure without its unit; null where no source tells of any part.</returns>
    public OutcomeFigure? From(Territory territory, string code)
    {
        var parts = territory.Codes.Select(part => sources.Find(indicator.Id, part, period)).OfType<SourceFigure>().ToList();
        return parts switch
        {
            [] => null,
            _ when !territory.IsExact => Made(parts, FigureValue.Absent(FigureAbsence.NotComparable), Comparability.NotComparable),
            [var only] when territory.Codes.Count == 1 =>
                Made(parts, only.Value, only.Region.Code == code ? Comparability.AsReported : Comparability.Renumbered),
            _ when indicator.Combine == Combination.None => Made(parts, FigureValue.Absent(FigureAbsence.NotComparable), Comparability.NotComparable),
            _ => Made(
                parts,
                parts.Count < territory.Codes.Count ? FigureValue.Absent(FigureAbsence.PartMissing) : Join(parts),
                indicator.Combine == Combination.Sum ? Comparability.Summed : Comparability.Averaged),
        };
    }

    private FigureValue Join(List<SourceFigure> parts)
    {
        var values = parts.ConvertAll(part => part.Value);
        var marks = Marks(values);
        return Absence(values) is { } absence ? FigureValue.Absent(absence, marks)
            : indicator.Combine == Combination.Sum ? Finite(values.Sum(value => value.Number ?? 0), marks)
            : Mean(parts, marks);
    }

    private FigureValue Mean(List<SourceFigure> parts, FigureMarks marks)
    {
        var weights = parts.ConvertAll(part => indicator.Denominator is { } denominator ? sources.Find(denominator, part.Region.Code, period)?.Value : null);
        if (weights.Exists(weight => weight is not { Absence: null, Number: >= 0 }))
        {
            return FigureValue.Absent(FigureAbsence.PartMissing, marks);
        }

        var total = weights.Sum(weight => weight?.Number ?? 0);
        return total > 0
            ? Finite(parts.Zip(weights, (part, weight) => (part.Value.Number ?? 0) * (weight?.Number ?? 0)).Sum() / total, marks)
            : FigureValue.Absent(FigureAbsence.NotPossible, marks);
    }

    private static FigureValue Finite(double number, FigureMarks marks) =>
        double.IsFinite(number) ? FigureValue.Of(number, marks) : FigureValue.Absent(FigureAbsence.NotPossible, marks);

    private static FigureAbsence? Absence(List<FigureValue> values)
    {
        foreach (var absence in Gravest.Where(absence => values.Exists(value => value.Absence == absence)))
        {
            return absence;
        }

        return null;
    }

    private static FigureMarks Marks(List<FigureValue> values)
    {
        var either = values.Aggregate(FigureMarks.None, (marks, value) => marks | value.Marks);
        return values.TrueForAll(value => value.Marks.HasFlag(FigureMarks.Dash)) ? either : either & ~FigureMarks.Dash;
    }

    private OutcomeFigure Made(List<SourceFigure> parts, FigureValue value, Comparability comparability) => new()
    {
        Indicator = indicator,
        Sources = [.. parts.Select(part => part.Region)],
        Period = period,
        Value = value,
        Comparability = comparability,
        Import = parts.Select(part => part.Import).Max(),
    };
}
