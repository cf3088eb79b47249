using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Submissions;

/// <summary>Finds the columns that tell how, when and by whom rows were handed in.</summary>
/// <param name="header">The header.</param>
/// <param name="mapping">What the mapping says.</param>
/// <param name="described">What the export says about its columns.</param>
internal sealed class SubmissionPlanner(TableHeader header, Mapping mapping, IReadOnlyList<SourceColumn> described)
{
    private static readonly string[] WordsOfComments =
        ["kommentar", "comment", "merknad", "tilbakemelding", "tilbakemelding", "fritekst", "navn", "namn", "name", "bemærkning", "synspunkt", "kommentti", "athugasemd", "e-post", "epost", "email", "e-mail"];

    /// <summary>Finds them.</summary>
    /// <param name="respondent">The column of respondents' keys; null where there is none.</param>
    /// <param name="submitted">The column that the mapping or its header makes the time; null where there is none.</param>
    /// <param name="status">The column that the mapping or its header makes the status; null where there is none.</param>
    /// <returns>The columns.</returns>
    public SubmissionColumns Plan(TableColumn? respondent, TableColumn? submitted, TableColumn? status)
    {
        var told = described.FirstOrDefault(column => column.Kind == SourceColumnKind.Submitted && (submitted is null || TableHeader.IsNamed(submitted, column.Header)));
        var time = submitted ?? (told is null ? null : header.Find(told.Header));
        IEnumerable<TableColumn> tools = described.Where(column => column.Kind == SourceColumnKind.Status).Select(column => header.Find(column.Header)).OfType<TableColumn>();
        var all = (status is null ? tools : tools.Prepend(status)).DistinctBy(column => column.Field).ToList();
        return new SubmissionColumns
        {
            Status = [.. all.Select(column => new StatusColumn(column, States(column, isMapped: column == status)))],
            Submitted = time,
            EmptyIsOpen = told is not null,
            MonthFirst = told?.MonthFirst ?? false,
            OwnWords = [.. OwnWords(respondent)],
        };
    }

    private IEnumerable<TableColumn> OwnWords(TableColumn? respondent)
    {
        var words = described.Where(column => column.Kind is SourceColumnKind.FreeText or SourceColumnKind.Person).Select(column => column.Header).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = header.Unread.Where(column => words.Contains(column.Header)
            || WordsOfComments.Any(word => column.Header.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return respondent is null ? own : own.Prepend(respondent);
    }

    /// <summary>What the mapping says of the column's texts, else what the export's labels say of its codes.</summary>
    private Dictionary<string, SubmissionState> States(TableColumn column, bool isMapped)
    {
        var states = new Dictionary<string, SubmissionState>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, label) in described.FirstOrDefault(own => TableHeader.IsNamed(column, own.Header))?.Labels ?? new Dictionary<string, string>())
        {
            if (StateWords.State(label, column.Header) is { } state)
            {
                states[code] = state;
            }
        }

        if (isMapped && mapping.Values.TryGetValue(ResponseColumns.Status, out var meanings))
        {
            foreach (var (text, target) in meanings)
            {
                states[text] = Enum.Parse<SubmissionState>(target, ignoreCase: true);
            }
        }

        return states;
    }
}
