namespace Benchmarking.Import.Formats;

/// <summary>Microsoft Forms: a workbook headed <c>ID, Start time, Completion time, Email, Name</c> in the language of the form's owner, then a column a question or row of a Likert table,
/// headed by its text, with the answers' texts below; several answers are parted by <c>;</c>, which also ends them.</summary>
/// <remarks>Could not be checked against a real export. The Norwegian headers were seen in programs that read such files, the Swedish ones as well; the others follow Microsoft's own words
/// and are therefore only half of what the format is recognised by: the order and what stands in the columns is the other.</remarks>
internal sealed class FormsFormat : ISurveyFormat
{
    private static readonly HashSet<string> Starts = Words("Start time|Starttidspunkt|Starttid|Startzeit|Aloitusaika|Upphafstími|Startet");
    private static readonly HashSet<string> Ends = Words(
        "Completion time|Fullføringstidspunkt|Fullføringstid|Tidspunkt for fullføring|Slutförandetid|Tid för slutförande|Fuldførelsestidspunkt|Fuldførelsestid|Tidspunkt for fuldførelse"
        + "|Afslutningstidspunkt|Fertigstellungszeit|Valmistumisaika|Päättymisaika|Lokatími|Lokunartími");

    private static readonly HashSet<string> People = Words(
        "Email|E-mail|Email address|Name|E-post|E-postadresse|Epost|Navn|Namn|E-postadress|Mail|Mailadresse|E-Mail|E-Mail-Adresse|Sähköposti|Sähköpostiosoite|Nimi|Netfang|Tölvupóstur|Nafn");

    private static readonly HashSet<string> Others = Words(
        "Last modified time|Tidspunkt for siste endring|Tidspunkt for siste endring av|Tid for siste endring|Tidspunkt for siste endringar|Senast ändrad|Tid för senaste ändring|Tidspunkt for seneste ændring"
        + "|Uhrzeit der letzten Änderung|Viimeisin muokkausaika|Language|Språk|Sprog|Kieli|Sprache|Tungumál|Total points|Quiz feedback|Grade posted time|Totalt antall poeng|Tilbakemelding på quiz");

    /// <inheritdoc/>
    public string Id => "forms";

    /// <inheritdoc/>
    public string Name => "Microsoft Forms";

    /// <summary>Certain where the second and third column are the times of start and completion by name; rather sure where the first three are a number and two times that follow one another.</summary>
    /// <param name="file">The file.</param>
    /// <returns>0, 0.7 or 1.</returns>
    public double Recognise(SurveyFile file)
    {
        var header = file.Header;
        if (header.Any(Starts.Contains) && header.Any(Ends.Contains))
        {
            return 1;
        }

        return header.Count > 5 && file.Text is { } text && FormsTimes.Begin(text) ? 0.7 : 0;
    }

    /// <inheritdoc/>
    public SurveyLayout Read(SurveyFile file)
    {
        var isUsual = Recognise(file) > 0;
        List<SourceColumn> columns = [.. file.Header.Select((header, place) => Describe(header, isUsual ? place : int.MaxValue))];
        return new SurveyLayout(file.Text, ToolColumns.Certain(columns)) { Described = columns };
    }

    // Names of the tool's own columns are only that at the front: a question may be called «Navn» as well.
    private static SourceColumn Describe(string header, int place) => new(header)
    {
        Kind = place switch
        {
            0 => SourceColumnKind.Submission,
            1 => SourceColumnKind.Started,
            2 => SourceColumnKind.Submitted,
            < 7 when People.Contains(header) => SourceColumnKind.Person,
            _ when Others.Contains(header) || IsOfQuiz(header) => SourceColumnKind.Technical,
            _ => SourceColumnKind.Unknown,
        },
    };

    private static bool IsOfQuiz(string header) =>
        header.StartsWith("Points - ", StringComparison.OrdinalIgnoreCase) || header.StartsWith("Feedback - ", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("Poeng – ", StringComparison.OrdinalIgnoreCase) || header.StartsWith("Tilbakemelding – ", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Words(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);
}
