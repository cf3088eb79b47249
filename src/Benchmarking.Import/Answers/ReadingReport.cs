using Benchmarking.Import.Tables;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Tells how a response file was read and what became of its rows, on a few lines.</summary>
/// <param name="request">What was to be read.</param>
/// <param name="answers">The table that was read.</param>
/// <param name="responses">The answers; null where the file is refused.</param>
internal sealed class ReadingReport(ResponseFileRequest request, AnswerTable answers, Responses? responses)
{
    private const int MostNames = 8;
    private const double Sure = 0.9;
    private const double Likely = 0.5;

    /// <summary>Makes the report.</summary>
    /// <param name="opened">The file and the format that it was read as.</param>
    /// <returns>One sentence a line.</returns>
    public IReadOnlyList<Sentence> Lines(OpenedFile opened) =>
    [
        Format(opened),
        .. Mapping(),
        .. Rows(),
        .. answers.LeftOut.Select(Reason),
        .. Shared(),
        .. WithoutAnswers(),
        .. answers.NotRead.Count == 0 ? (Sentence[])[] : [new("import.report.not_read", Names(answers.NotRead))],
    ];

    private Sentence Format(OpenedFile opened)
    {
        var (format, file) = (opened.Format, opened.File);
        var delimiter = opened.IsWorkbook || file.Text is not { } text ? new Sentence("import.report.workbook")
            : text.Delimiter == '\t' ? new Sentence("import.report.tab", text.Encoding)
            : new Sentence("import.report.delimiter", text.Encoding, text.Delimiter.ToString());
        if (request.Format != ResponseFileRequest.Auto)
        {
            return new("import.report.format_asked", format.Name, delimiter);
        }

        return format.Recognise(file) switch
        {
            >= Sure => new("import.report.format", format.Name, delimiter),
            >= Likely => new("import.report.format_likely", format.Name, delimiter),
            _ => new("import.report.format_unsure", format.Name, delimiter),
        };
    }

    private IEnumerable<Sentence> Mapping() => request.Mapping is { } mapping
        ? [new("import.report.mapping", mapping.FileName, mapping.Columns.Count + mapping.Items.Count, mapping.Values.Sum(values => values.Value.Count))]
        : [];

    private IEnumerable<Sentence> Rows()
    {
        var (kept, leftOut) = (responses?.Count ?? 0, answers.LeftOut.Sum(rows => rows.Rows.Count));
        return responses is null ? [new("import.report.rows_refused", answers.Rows)]
            : kept == answers.Rows ? [new("import.report.rows_all", kept)]
            : [new("import.report.rows", answers.Rows, kept, leftOut, answers.Rows - kept - leftOut)];
    }

    private static Sentence Reason(LeftOutRows leftOut)
    {
        var rows = Shown.Rows(leftOut.Rows);
        return leftOut.Check switch
        {
            FileChecks.TestAnswer => new("import.report.tests", leftOut.Rows.Count, rows),
            FileChecks.NotHandedIn => new("import.report.incomplete", leftOut.Rows.Count, rows),
            FileChecks.Late => new("import.report.late", leftOut.Rows.Count, rows),
            FileChecks.RepeatedKey => new("import.report.repeated", leftOut.Rows.Count, rows),
            _ => new("import.report.identical", leftOut.Rows.Count, rows),
        };
    }

    private IEnumerable<Sentence> Shared()
    {
        var shared = responses is null ? 0 : Enumerable.Range(0, responses.Count).Count(respondent => responses.UnitsOf(respondent).Length > 1);
        return shared == 0 ? [] : [new("import.report.shared", shared)];
    }

    /// <summary>The units and services that nobody in the file belongs to; of units that are most of the network, their number alone.</summary>
    private IEnumerable<Sentence> WithoutAnswers()
    {
        if (responses is null)
        {
            yield break;
        }

        var (network, counts) = (request.Network, responses.CountByCell());
        var units = Enumerable.Range(0, network.Units.Count).Where(unit => Enumerable.Range(0, network.CellsPerUnit).All(cell => counts[unit, cell] == 0)).ToList();
        if (2 * units.Count > network.Units.Count)
        {
            yield return new("import.report.few_units", network.Units.Count - units.Count, network.Units.Count);
        }
        else if (units.Count > 0)
        {
            yield return new("import.report.empty_units", Names([.. units.Select(unit => network.Units[unit].Name)]));
        }

        var services = Enumerable.Range(0, network.Services.Count).Where(service => Enumerable.Range(0, network.Units.Count).All(unit => counts[unit, service] == 0)).ToList();
        if (services.Count > 0)
        {
            yield return new("import.report.empty_services", Joined([.. services.Select(service => network.Services[service].Name)]));
        }
    }

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(name => Shown.Short(name))) + (names.Count > MostNames ? ", …" : "");

    /// <summary>Names in a row, in each language that one of them has.</summary>
    private static LocalizedText Joined(IReadOnlyList<LocalizedText> names)
    {
        var languages = names.SelectMany(name => name.All.Select(text => text.Key)).Distinct(StringComparer.Ordinal);
        return new LocalizedText(languages.Select(code => KeyValuePair.Create(code, string.Join(", ", names.Select(name => name[Language.Parse(code)])))));
    }
}
