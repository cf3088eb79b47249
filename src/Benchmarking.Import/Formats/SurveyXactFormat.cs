using Benchmarking.Wording;

namespace Benchmarking.Import.Formats;

/// <summary>SurveyXact's three files, or three sheets: <c>dataset</c> with codes, <c>structure</c> with the questions' texts, <c>labels</c> with the answers' texts, which has no header.</summary>
/// <remarks>Checked against three exports of one survey (UTF-16 with tabs, Windows-1252 with semicolons, and with commas); the workbook, with <c>Dataset(1)</c> and <c>Dataset(2)</c>
/// side by side, could not be checked against a real export. A code means nothing without its label: alternatives are numbered as the author put them. Blanks are all that is missing.</remarks>
internal sealed class SurveyXactFormat : ISurveyFormat
{
    private const string Status = "stato_";

    /// <inheritdoc/>
    public string Id => "surveyxact";

    /// <inheritdoc/>
    public string Name => "SurveyXact";

    /// <summary>Certain by a column <c>stato_1</c> to <c>stato_5</c>, or by a structure among the files that came with it.</summary>
    /// <param name="file">The file.</param>
    /// <returns>0 or 1.</returns>
    public double Recognise(SurveyFile file) => file.Header.Any(IsStatus) || file.CompanionTables.Any(table => SurveyStructure.TryRead(table) is not null) ? 1 : 0;

    /// <inheritdoc/>
    public SurveyLayout Read(SurveyFile file)
    {
        var tables = file.CompanionTables;
        var structure = tables.Select(SurveyStructure.TryRead).FirstOrDefault(found => found is not null);
        var labels = tables.Where(table => SurveyStructure.TryRead(table) is null).Select(LabelList.TryRead).FirstOrDefault(found => found is not null);
        List<SourceColumn> columns = [.. file.Header.Select(header => Describe(header, structure, labels))];
        return new SurveyLayout(file.Text, ToolColumns.Certain(columns))
        {
            Described = columns,
            Advice = new("import.surveyxact.advice"),
            Fault = SurveyStructure.IsAlone(file) ? new Sentence("import.surveyxact.no_dataset", file.Name) : null,
        };
    }

    private static SourceColumn Describe(string header, SurveyStructure? structure, LabelList? labels)
    {
        var found = structure?.Find(header);
        return new SourceColumn(header)
        {
            Kind = (IsStatus(header), found) switch
            {
                (true, _) => SourceColumnKind.Status,
                (_, { IsOpen: true }) => SourceColumnKind.FreeText,
                (_, not null) => SourceColumnKind.Question,
                _ => SourceColumnKind.Unknown,
            },
            Question = found?.Question,
            Labels = labels?.Of(header) ?? new Dictionary<string, string>(),
            HasOwnCodes = true,
        };
    }

    private static bool IsStatus(string header) => header.StartsWith(Status, StringComparison.OrdinalIgnoreCase) && header[Status.Length..] is [>= '1' and <= '9'];
}
