using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Submissions;

/// <summary>The columns that tell how, when and by whom a row was handed in.</summary>
internal sealed record SubmissionColumns
{
    /// <summary>Columns of how far the submission came.</summary>
    public IReadOnlyList<StatusColumn> Status { get; init; } = [];

    /// <summary>When it was handed in; null where nothing says.</summary>
    public TableColumn? Submitted { get; init; }

    /// <summary>Whether an empty time means that the row was not handed in: the survey tool itself says when it was. Default false.</summary>
    public bool EmptyIsOpen { get; init; }

    /// <summary>Whether times have the month before the day. Default false.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>Columns in which somebody who tries the form writes so: the respondent's key, names and comments.</summary>
    public IReadOnlyList<TableColumn> OwnWords { get; init; } = [];
}
