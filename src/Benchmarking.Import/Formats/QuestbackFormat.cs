namespace Benchmarking.Import.Formats;

/// <summary>Questback and Enalyzer, as workbook or CSV: some columns about the respondent, then a column a question, headed by its text. Answers are texts, values, or the number of the
/// answer's label, counted from 1 in the order of the labels: a number that means nothing without the list of them.</summary>
/// <remarks>Could not be checked against a real export. That Enalyzer gives numbers of labels unless asked for texts, and writes dates as <c>MM-DD-YYYY</c>, is what its own help pages say; the
/// names of the columns about the respondent are guessed, which is why they only count together. A list of labels may come as a second sheet or as a file of its own: column, number, label.</remarks>
internal sealed class QuestbackFormat : ISurveyFormat
{
    private static readonly Dictionary<string, SourceColumnKind> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Respondent ID"] = SourceColumnKind.Submission,
        ["RespondentID"] = SourceColumnKind.Submission,
        ["Respondent-ID"] = SourceColumnKind.Submission,
        ["Respondent"] = SourceColumnKind.Submission,
        ["Response ID"] = SourceColumnKind.Submission,
        ["Svarnummer"] = SourceColumnKind.Submission,
        ["Started"] = SourceColumnKind.Started,
        ["Startet"] = SourceColumnKind.Started,
        ["Påbegynt"] = SourceColumnKind.Started,
        ["Påbegyndt"] = SourceColumnKind.Started,
        ["Påbörjad"] = SourceColumnKind.Started,
        ["Completed"] = SourceColumnKind.Submitted,
        ["Submitted"] = SourceColumnKind.Submitted,
        ["Fullført"] = SourceColumnKind.Submitted,
        ["Besvart"] = SourceColumnKind.Submitted,
        ["Afsluttet"] = SourceColumnKind.Submitted,
        ["Avslutad"] = SourceColumnKind.Submitted,
        ["Status"] = SourceColumnKind.Status,
        ["Svarstatus"] = SourceColumnKind.Status,
        ["Distribution"] = SourceColumnKind.Technical,
        ["Distribusjon"] = SourceColumnKind.Technical,
        ["Collector"] = SourceColumnKind.Technical,
        ["Invited"] = SourceColumnKind.Technical,
        ["Invitert"] = SourceColumnKind.Technical,
    };

    /// <inheritdoc/>
    public string Id => "questback";

    /// <inheritdoc/>
    public string Name => "Questback, Enalyzer";

    /// <summary>Rather certain by a list of labels with the file, which codes are then to be read by; half sure by three columns about the respondent.</summary>
    /// <param name="file">The file.</param>
    /// <returns>0, 0.6, 0.95 or 1.</returns>
    public double Recognise(SurveyFile file)
    {
        var own = file.Header.Count(Own.ContainsKey);
        return (own >= 3, Labels(file) is not null) switch
        {
            (true, true) => 1,
            (false, true) => 0.95,
            (true, false) => 0.6,
            _ => 0,
        };
    }

    /// <inheritdoc/>
    public SurveyLayout Read(SurveyFile file)
    {
        var labels = Labels(file);
        List<SourceColumn> columns =
        [
            .. file.Header.Select(header => new SourceColumn(header)
            {
                Kind = Own.GetValueOrDefault(header),
                Labels = labels?.Of(header) ?? new Dictionary<string, string>(),
                HasOwnCodes = true,
            }),
        ];
        return new SurveyLayout(file.Text, ToolColumns.Certain(columns)) { Described = columns, Advice = new("import.questback.advice") };
    }

    private static LabelList? Labels(SurveyFile file) =>
        file.CompanionTables.Select(LabelList.TryRead).FirstOrDefault(list => list is not null && file.Header.Any(header => list.Of(header).Count > 0));
}
