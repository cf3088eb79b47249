using Benchmarking.Networks;
using Benchmarking.Outcomes;

namespace Benchmarking.Reports.Tables;

/// <summary>Register figures for machines. They are public statistics: what was to be withheld was withheld by the agency.</summary>
public static class OutcomesTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "unit", "unit_name", "indicator", "period", "value", "unit_of_measure", "absence", "preliminary", "break", "reference", "source_region",
        "comparability", "import", "reference_name", "dash",
    ];

    /// <summary>Writes figures.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<OutcomeFigure> figures, Network network) => new(Columns, [.. figures.Select(figure => Line(figure, network))]);

    /// <summary>The code of a reason.</summary>
    /// <param name="absence">The reason.</param>
    /// <returns>Such as <c>confidential</c>.</returns>
    public static string Of(FigureAbsence absence) => absence switch
    {
        FigureAbsence.NotPossible => "not_possible",
        FigureAbsence.Missing => "missing",
        FigureAbsence.Confidential => "confidential",
        FigureAbsence.PartMissing => "part_missing",
        _ => "not_comparable",
    };

    /// <summary>The code of what was done to a figure.</summary>
    /// <param name="comparability">What was done.</param>
    /// <returns>Such as <c>renumbered</c>.</returns>
    public static string Of(Comparability comparability) => comparability switch
    {
        Comparability.AsReported => "as_reported",
        Comparability.Renumbered => "renumbered",
        Comparability.Summed => "summed",
        Comparability.Averaged => "averaged",
        Comparability.CarriedBySource => "carried_by_source",
        _ => "not_comparable",
    };

    private static IReadOnlyList<TableValue> Line(OutcomeFigure figure, Network network)
    {
        var unit = figure.Unit is { } place ? network.Units[place] : null;
        var (value, marks, source) = (figure.Value, figure.Value.Marks, figure.Sources[0]);
        return
        [
            TableValue.Code(unit?.Code.Value),
            TableValue.Words(unit?.Name),
            TableValue.Code(figure.Indicator.Id.Value),
            TableValue.Code(figure.Period.Text),
            TableValue.Number(value.Number),
            TableValue.Words(figure.Indicator.UnitOfMeasure),
            TableValue.Code(value.Absence is { } absence ? Of(absence) : null),
            TableValue.Flag(marks.HasFlag(FigureMarks.Preliminary)),
            TableValue.Flag(marks.HasFlag(FigureMarks.Break)),
            TableValue.Code(unit is null ? source.Code : null),
            TableValue.Code(string.Join('+', figure.Sources.Select(one => one.Code))),
            TableValue.Code(Of(figure.Comparability)),
            TableValue.Whole(figure.Import),
            TableValue.Words(unit is null ? source.Name : null),
            TableValue.Flag(marks.HasFlag(FigureMarks.Dash)),
        ];
    }
}
