using Benchmarking.Import.Personal;
using Benchmarking.Import.Submissions;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Answers;

/// <summary>What each column of a response file is.</summary>
internal sealed record ColumnPlan
{
    /// <summary>How many columns the header has.</summary>
    public required int Width { get; init; }

    /// <summary>Where a row says its unit, or several.</summary>
    public required PlaceColumn Unit { get; init; }

    /// <summary>Where a row says its service; place 0 throughout where the network declares none.</summary>
    public required PlaceColumn Service { get; init; }

    /// <summary>The column of respondents' keys; null where the file has none.</summary>
    public TableColumn? Respondent { get; init; }

    /// <summary>The columns of items, in the order of the set.</summary>
    public required ItemColumn[] Items { get; init; }

    /// <summary>Items without a column, as places in <see cref="Benchmarking.Indicators.IndicatorSet.SurveyItems"/>.</summary>
    public required IReadOnlyList<int> AbsentItems { get; init; }

    /// <summary>The columns that tell how, when and by whom rows were handed in.</summary>
    public required SubmissionColumns Submissions { get; init; }

    /// <summary>Looks for what tells who somebody is.</summary>
    public required ColumnWatch Watch { get; init; }

    /// <summary>The places of columns that are left out, as the request or its mapping says.</summary>
    public required IReadOnlySet<int> Dropped { get; init; }
}
