using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Import.Yaml;

/// <summary>Collects what is wrong with one YAML file.</summary>
/// <param name="fileName">The file's name as findings show it.</param>
/// <param name="kind">The letter that the ids of its checks begin with: <c>I</c>, <c>N</c> or <c>M</c>.</param>
internal sealed class YamlFaults(string fileName, char kind)
{
    private const int Most = 1_000;
    private readonly List<Finding> _findings = [];
    private readonly int[] _counts = new int[Enum.GetValues<Severity>().Length];

    /// <summary>The file's name.</summary>
    public string FileName => fileName;

    /// <summary>Whether an error stands.</summary>
    public bool HasErrors => _counts[(int)Severity.Error] > 0;

    /// <summary>Notes an error.</summary>
    /// <param name="check">The number of the check, as <see cref="YamlChecks"/> or the file's own list has it.</param>
    /// <param name="at">Where.</param>
    /// <param name="message">What was found, what was expected.</param>
    public void Error(string check, YamlNode at, Sentence message) => Add(check, Severity.Error, at, message);

    /// <summary>Notes something that was probably not meant.</summary>
    /// <param name="check">As in <see cref="Error"/>.</param>
    /// <param name="at">Where.</param>
    /// <param name="message">What was found, what was expected.</param>
    public void Warning(string check, YamlNode at, Sentence message) => Add(check, Severity.Warning, at, message);

    /// <summary>Notes an error of the file as a whole, or of a line that could not be read.</summary>
    /// <param name="check">As in <see cref="Error"/>.</param>
    /// <param name="message">What was found, what was expected.</param>
    /// <param name="line">The line; null for the whole file.</param>
    /// <param name="column">The character in the line.</param>
    public void Unreadable(string check, Sentence message, int? line = null, int? column = null) =>
        Keep(new(kind + check, Severity.Error, new(fileName, line, column), message));

    /// <summary>Closes the file.</summary>
    /// <param name="value">What was read.</param>
    /// <typeparam name="T">What the file describes.</typeparam>
    /// <returns>The value, or none where an error stands; the findings in the order of the file, at most a thousand of each severity and one that says how many more.</returns>
    public Reading<T> Close<T>(T? value)
        where T : class => new(
            HasErrors ? null : value,
            [.. _findings.OrderBy(finding => finding.Place.Row ?? 0).ThenBy(finding => finding.Place.Column ?? 0), .. More()]);

    private IEnumerable<Finding> More() => _counts.Sum() - _findings.Count is > 0 and var more
        ? [new(kind + YamlChecks.More, Severity.Note, new(fileName), new("import.table.more", more))]
        : [];

    private void Add(string check, Severity severity, YamlNode at, Sentence message) =>
        Keep(new(kind + check, severity, new(fileName, at.Line, at.Column), message));

    private void Keep(Finding finding)
    {
        if (_counts[(int)finding.Severity]++ < Most)
        {
            _findings.Add(finding);
        }
    }
}
