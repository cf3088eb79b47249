using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>What each column of a table of figures is.</summary>
internal sealed record FigurePlan
{
    /// <summary>How many columns the header has.</summary>
    public required int Width { get; init; }

    /// <summary>The place.</summary>
    public required TableColumn Unit { get; init; }

    /// <summary>The place's name beside its code; null for none.</summary>
    public TableColumn? UnitName { get; init; }

    /// <summary>The outcome's id; null where columns tell.</summary>
    public TableColumn? Indicator { get; init; }

    /// <summary>The agency's contents; null where columns tell.</summary>
    public TableColumn? Contents { get; init; }

    /// <summary>The time; null where columns tell, or one holds for all.</summary>
    public TableColumn? Period { get; init; }

    /// <summary>Why figures are absent; null for none.</summary>
    public TableColumn? Status { get; init; }

    /// <summary>The columns of figures.</summary>
    public required IReadOnlyList<FigureColumn> Figures { get; init; }

    /// <summary>Columns of further dimensions and the one text that is meant in each; rows with another are read over.</summary>
    public IReadOnlyList<(TableColumn Column, string Text)> Selected { get; init; } = [];
}

/// <summary>A column of figures.</summary>
/// <param name="Column">The column.</param>
/// <param name="Outcomes">The outcomes that they belong to; none where a column of the row tells.</param>
/// <param name="Period">The time; null where a column of the row tells.</param>
internal sealed record FigureColumn(TableColumn Column, IReadOnlyList<StatisticIndicator> Outcomes, OutcomePeriod? Period);
