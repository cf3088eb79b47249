using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables;

/// <summary>Collects what is found in one table file. A file with a fault in every cell is told so without listing them all.</summary>
/// <param name="fileName">The file's name.</param>
/// <param name="keepRows">Whether to keep the errors of every row, for the file of rejected rows.</param>
internal sealed class FileFindings(string fileName, bool keepRows)
{
    private const int Most = 1_000;
    private const int MostOfARow = 5;
    private readonly List<Finding> _kept = [];
    private readonly int[] _counts = new int[Enum.GetValues<Severity>().Length];
    private readonly Dictionary<int, List<Finding>> _byRow = [];
    private int _more;

    /// <summary>How many errors concern the file or its header.</summary>
    public int FileErrors { get; private set; }

    /// <summary>How many errors concern single rows.</summary>
    public int RowErrors { get; private set; }

    /// <summary>The rows that have errors or are left out, and up to five reasons each; empty where they are not kept.</summary>
    public IReadOnlyDictionary<int, List<Finding>> Rows => _byRow;

    /// <summary>Whether another error of a row would only be counted; then nobody needs to word it.</summary>
    public bool IsFull => !keepRows && _counts[(int)Severity.Error] >= Most;

    /// <summary>Counts an error of a row where <see cref="IsFull"/>.</summary>
    public void CountRow()
    {
        RowErrors++;
        _more++;
    }

    /// <summary>Notes an error of the file or its header.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="message">What was found, what was expected.</param>
    /// <param name="row">The line, where there is one.</param>
    /// <param name="column">The column, the first being 1, where there is one.</param>
    public void File(string check, Sentence message, int? row = null, int? column = null)
    {
        FileErrors++;
        Keep(new(check, Severity.Error, new(fileName, row, column), message));
    }

    /// <summary>Notes why a table came to its end too early.</summary>
    /// <param name="cursor">The cursor at the end.</param>
    /// <param name="check">The check's id where the cursor met no fault.</param>
    /// <param name="key">The key of the sentence where the cursor met no fault.</param>
    public void Stopped(TableCursor cursor, string check, string key)
    {
        if (cursor.Fault is { } fault)
        {
            File(fault.Check, fault.Message, fault.Line);
        }
        else
        {
            File(check, new(key));
        }
    }

    /// <summary>Notes an error of a row, or of one of its cells.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="message">What was found, what was expected.</param>
    /// <param name="row">The line.</param>
    /// <param name="cell">The column, where one cell is meant.</param>
    public void Row(string check, Sentence message, int row, TableColumn? cell = null) =>
        Row(new Finding(check, Severity.Error, new(fileName, row, cell?.Field + 1, cell is null ? null : Shown.Masked(cell.Header)), message));

    /// <summary>Notes why a row is left out, for the file of rejected rows; whoever leaves rows out says so once for the file.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="reason">Why.</param>
    /// <param name="row">The line.</param>
    public void SetAside(string check, Sentence reason, int row) => KeepRow(new(check, Severity.Warning, new(fileName, row), reason));

    /// <summary>Notes something that the file is not refused for.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="severity">What it means.</param>
    /// <param name="message">What was found.</param>
    /// <param name="row">The line, where there is one.</param>
    public void Remark(string check, Severity severity, Sentence message, int? row = null) =>
        Keep(new(check, severity, new(fileName, row), message));

    /// <summary>Takes over what was found about the file as a whole.</summary>
    /// <param name="remarks">What was found.</param>
    public void Take(IEnumerable<TableRemark> remarks)
    {
        foreach (var remark in remarks)
        {
            FileErrors += remark.Severity == Severity.Error ? 1 : 0;
            Keep(new(remark.Check, remark.Severity, new(fileName, remark.Row), remark.Message));
        }
    }

    /// <summary>Takes over what a check of the answers found.</summary>
    /// <param name="finding">The finding.</param>
    public void Take(Finding finding)
    {
        if (finding.Severity == Severity.Error)
        {
            Row(finding);
        }
        else
        {
            Keep(finding);
        }
    }

    /// <summary>Everything, in the order of the file; where it is too much, errors before warnings before notes, and a last finding that says how many more.</summary>
    /// <returns>The findings.</returns>
    public IReadOnlyList<Finding> Close()
    {
        List<Finding> listed =
        [
            .. _kept.OrderByDescending(finding => finding.Severity).Take(Most)
                .OrderBy(finding => finding.Place.Row ?? 0).ThenBy(finding => finding.Place.Column ?? 0),
        ];
        var more = _more + _kept.Count - listed.Count;
        if (more > 0)
        {
            listed.Add(new(FileChecks.More, Severity.Note, new(fileName), new("import.table.more", more)));
        }

        return listed;
    }

    private void Row(Finding finding)
    {
        RowErrors++;
        KeepRow(finding);
        Keep(finding);
    }

    private void KeepRow(Finding finding)
    {
        if (keepRows && finding.Place.Row is { } row)
        {
            var own = _byRow.TryGetValue(row, out var known) ? known : _byRow[row] = [];
            own.AddRange(own.Count < MostOfARow ? [finding] : []);
        }
    }

    /// <summary>Keeps as many of each severity as could ever be listed.</summary>
    private void Keep(Finding finding)
    {
        if (_counts[(int)finding.Severity]++ < Most)
        {
            _kept.Add(finding);
        }
        else
        {
            _more++;
        }
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Field">Its place, from 0.</param>
/// <param name="Header">Its header.</param>
internal sealed record TableColumn(int Field, string Header);
