namespace Benchmarking.Import.Formats;

/// <summary>LimeSurvey's CSV: <c>id, submitdate, lastpage, startlanguage, seed</c> and the like, then a column a question. Headers are codes (<c>SK1a</c>, <c>G01Q02[SQ001]</c>), whole texts
/// with the row of a table in brackets, or <c>code. text</c>; answers are codes (<c>A1</c>, <c>AO01</c>, or the author's) or texts.</summary>
/// <remarks>The names of its own columns are those of many published analyses of such files; a real export of our own could not be checked. Codes such as <c>A1</c> are never taken for numbers.</remarks>
internal sealed class LimeSurveyFormat : ISurveyFormat
{
    private static readonly Dictionary<string, SourceColumnKind> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = SourceColumnKind.Submission,
        ["Response ID"] = SourceColumnKind.Submission,
        ["submitdate"] = SourceColumnKind.Submitted,
        ["Date submitted"] = SourceColumnKind.Submitted,
        ["startdate"] = SourceColumnKind.Started,
        ["Date started"] = SourceColumnKind.Started,
        ["lastpage"] = SourceColumnKind.Status,
        ["Last page"] = SourceColumnKind.Status,
        ["startlanguage"] = SourceColumnKind.Technical,
        ["Start language"] = SourceColumnKind.Technical,
        ["seed"] = SourceColumnKind.Technical,
        ["datestamp"] = SourceColumnKind.Technical,
        ["Date last action"] = SourceColumnKind.Technical,
        ["refurl"] = SourceColumnKind.Technical,
        ["Referrer URL"] = SourceColumnKind.Technical,
        ["interviewtime"] = SourceColumnKind.Technical,
        ["Total time"] = SourceColumnKind.Technical,
        ["ipaddr"] = SourceColumnKind.Person,
        ["IP address"] = SourceColumnKind.Person,
        ["token"] = SourceColumnKind.Person,
        ["Access code"] = SourceColumnKind.Person,
    };

    private static readonly HashSet<string> Telling = new(
        ["submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "Date submitted", "Last page", "Start language", "Date started", "Date last action"],
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public string Id => "limesurvey";

    /// <inheritdoc/>
    public string Name => "LimeSurvey";

    /// <summary>Certain by three of its own columns, rather certain by two, half sure by one where questions are headed by a code with a row in brackets.</summary>
    /// <param name="file">The file.</param>
    /// <returns>0, 0.5, 0.95 or 1.</returns>
    public double Recognise(SurveyFile file)
    {
        var own = file.Header.Count(header => Telling.Contains(header) || Telling.Contains(LimeSurveyHeader.Read(header).Code ?? ""));
        return own switch
        {
            >= 3 => 1,
            2 => 0.95,
            1 when file.Header.Any(header => LimeSurveyHeader.Read(header) is { Code: not null, Row: not null }) => 0.5,
            _ => 0,
        };
    }

    /// <inheritdoc/>
    public SurveyLayout Read(SurveyFile file)
    {
        List<SourceColumn> columns = [.. file.Header.Select(Describe)];
        return new SurveyLayout(file.Text, ToolColumns.Certain(columns) with { Items = Items(file) }) { Described = columns };
    }

    private static SourceColumn Describe(string header)
    {
        var parts = LimeSurveyHeader.Read(header);
        var kind = Own.TryGetValue(parts.Code ?? header, out var own) || Own.TryGetValue(header, out own) ? own : SourceColumnKind.Unknown;
        return new SourceColumn(header)
        {
            Kind = kind == SourceColumnKind.Unknown && parts.Row is "other" or "comment" ? SourceColumnKind.FreeText : kind,
            Question = parts.Text,
        };
    }

    /// <summary>Items whose id is the code of a question, or of a row, in just one header that is more than the code alone.</summary>
    private static Dictionary<string, string> Items(SurveyFile file) =>
        (from item in file.Set.SurveyItems
         let id = item.Item.Id.Value
         where !file.Header.Contains(id, StringComparer.OrdinalIgnoreCase)
         let headers = file.Header.Where(header => LimeSurveyHeader.Read(header).Names(id)).Take(2).ToList()
         where headers.Count == 1
         select (id, headers[0])).ToDictionary(pair => pair.id, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);
}
