using System.Text;

namespace Benchmarking.EndToEnd.Shapes;

/// <summary>The product's own form and question texts as text files: encodings, delimiters, codes and labels, orders, and what spreadsheets do to files.</summary>
internal static class TextShapes
{
    private static readonly Encoding Plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding Marked = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public static Encoding Windows => CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException();

    public static IEnumerable<Shape> Of(SurveyAnswers survey)
    {
        string Label(string code) => survey.Label(code, "nb");
        yield return new("codes, UTF-8, comma", ("a.csv", Shape.Text(survey.Plain(code => code), ',', Plain, end: "\n")));
        yield return new("bokmål labels, UTF-8 with mark, semicolon", ("a.csv", Shape.Text(survey.Plain(Label), ';', Marked)));
        yield return new("nynorsk labels, UTF-16 little-endian, tab", ("a.txt", Shape.Text(survey.Plain(code => survey.Label(code, "nn")), '\t', Encoding.Unicode)));
        yield return new("English labels, UTF-16 big-endian, comma", ("a.csv", Shape.Text(survey.Plain(code => survey.Label(code, "en")), ',', Encoding.BigEndianUnicode)));
        yield return new("UTF-16 without mark", ("a.csv", Shape.Text(survey.Plain(Label), ';', new UnicodeEncoding(bigEndian: false, byteOrderMark: false))));
        yield return new("Windows-1252, names of units and services, columns from the back", ("a.csv", Shape.Text(
            Turned(survey.Table(["unit", "service"], item => item, row => [survey.Unit(row[0]), survey.Service(row[1], "nb")], Label)), ';', Windows)));
        yield return new("a line sep=, rows from the back, decimals, empty columns at the end", ("a.csv", Shape.Text(
            Backwards(Widened(survey.Plain(code => code is [>= '1' and <= '5'] ? code + ",0" : code))), ';', Marked, "sep=;\r\n")));
        yield return new("a line sep= in UTF-16, lines of an old Macintosh", ("a.csv", Shape.Text(survey.Plain(code => code), ',', Encoding.Unicode, "sep=,\r", "\r")));
        yield return new("numbers of the tool's own for what is missing, by a mapping file",
            ("a.csv", Shape.Text(survey.Plain(code => code switch { "dont_know" => "9", "not_relevant" => "8", _ => code }), ';', Windows)),
            ("a.mapping.yaml", Encoding.UTF8.GetBytes("values: {\"*\": {\"8\": not_relevant, \"9\": dont_know}}\n")));
        yield return new("question texts and labels, no mapping", ("a.csv", Shape.Text(
            survey.Table(["Kommune", "Tjeneste"], item => survey.Question(item, "nb"), row => [survey.Unit(row[0]), survey.Service(row[1], "nb")], Label), ';', Plain)));
        yield return new("numbered questions with markup and invisible characters, comments over several lines", ("a.csv", Shape.Text(
            survey.Table(
                ["\u200BKommune", "Hvilken tjeneste leder du?", "Kommentar"],
                item => $"{survey.Items.ToList().IndexOf(item) + 1}. <b>{survey.Question(item, "nb").Replace(" ", "\u00A0", StringComparison.Ordinal)}</b>\u200B",
                row => [survey.Unit(row[0]).ToUpperInvariant(), survey.Service(row[1], "nb"), "To linjer;\r\nog \"hermetegn\""],
                code => code.Length == 0 ? " " : $" {Label(code).Replace(' ', '\u00A0')}\u200B"),
            ';',
            Marked)));
    }

    /// <summary>The columns in the opposite order.</summary>
    private static IEnumerable<IReadOnlyList<string>> Turned(IEnumerable<IReadOnlyList<string>> rows) => rows.Select(row => (IReadOnlyList<string>)[.. row.Reverse()]);

    /// <summary>The rows below the header in the opposite order.</summary>
    private static IEnumerable<IReadOnlyList<string>> Backwards(IEnumerable<IReadOnlyList<string>> rows) => [rows.First(), .. rows.Skip(1).Reverse()];

    private static IEnumerable<IReadOnlyList<string>> Widened(IEnumerable<IReadOnlyList<string>> rows) => rows.Select(row => (IReadOnlyList<string>)[.. row, "", ""]);
}
