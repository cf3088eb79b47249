using System.Globalization;
using System.Security;
using Benchmarking.Tests.Import.Tables.Workbooks;

namespace Benchmarking.EndToEnd.Shapes;

/// <summary>Workbooks: cells of every type, and Microsoft Forms.</summary>
internal static class WorkbookShapes
{
    public static IEnumerable<Shape> Of(SurveyAnswers survey)
    {
        var codes = survey.Plain(code => code);
        yield return new("workbook with numbers", ("a.xlsx", Book(codes, Number).Bytes()));
        yield return new("workbook with texts, titles above, gaps between rows", ("a.xlsx", new TestWorkbook().Sheet(
            "Svar",
            TestWorkbook.Row(1, TestWorkbook.Text("A1", "Rapport fra undersøkelsen")) + string.Concat(codes.Select((row, at) => Row(row, (at * 2) + 4)))).Bytes()));
        yield return new("workbook with shared texts and rows in no order", ("a.xlsx", Shared(survey.Plain(code => survey.Label(code, "nb"))).Bytes()));
        yield return Forms("Microsoft Forms in bokmål", survey, ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn", "Tidspunkt for siste endring"], "nb");
        yield return Forms("Microsoft Forms in English with nynorsk questions", survey, ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time"], "nn");
        yield return Forms("Microsoft Forms with headers in no language we know", survey, ["Nr", "Aa", "Bb", "Cc", "Dd", "Ee"], "en");
    }

    /// <summary>A workbook of one sheet.</summary>
    public static TestWorkbook Book(IEnumerable<IReadOnlyList<string>> rows, Func<string, string, string> cell, string sheet = "Ark1") => new TestWorkbook().Sheet(sheet, TestWorkbook.Rows(rows, cell));

    /// <summary>A number as a number, with the point that some programs write; everything else as text.</summary>
    public static string Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? TestWorkbook.Number(name, number.ToString(number % 2 == 0 ? "0.0" : "0", CultureInfo.InvariantCulture))
            : text;

    private static Shape Forms(string name, SurveyAnswers survey, IReadOnlyList<string> front, string language)
    {
        var number = 0;
        var rows = survey.Table(
            [.. front, language == "en" ? "Your municipality" : "Hvilken kommune arbeider du i?", language == "en" ? "Service" : "Tjeneste"],
            item => survey.Question(item, language).Replace(" ", "\u00A0", StringComparison.Ordinal),
            row => [(++number).ToString(CultureInfo.InvariantCulture), "@43223.25", "@43223.5", "anonymous", "", "", survey.Unit(row[0]), survey.Service(row[1], language)],
            code => code.Length == 0 ? "" : survey.Label(code, language) + ";");
        return new(name, ("a.xlsx", Book(rows, Moment, "Sheet1").Bytes())) { Format = "forms" };
    }

    private static string Moment(string name, string text) => text is ['@', .. var serial] ? TestWorkbook.Number(name, serial, style: 2) : Number(name, text);

    private static string Row(IReadOnlyList<string> row, int number) => TestWorkbook.Row(
        number,
        row.Select((text, column) => (Name: TestWorkbook.Name(column + 1, number), Text: text)).Where(cell => cell.Text.Length > 0).Select(cell => TestWorkbook.Text(cell.Name, cell.Text)));

    private static TestWorkbook Shared(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var texts = rows.SelectMany(row => row).Distinct(StringComparer.Ordinal).ToList();
        var lines = rows.Select((row, at) => TestWorkbook.Row(at + 1, row.Select((text, column) =>
            $"""<c r="{TestWorkbook.Name(column + 1, at + 1)}" t="s"><v>{texts.IndexOf(text)}</v></c>""").Reverse()));
        return new TestWorkbook { Shared = string.Concat(texts.Select(text => $"<si><t>{SecurityElement.Escape(text)}</t></si>")) }
            .Sheet("Ark1", string.Concat(lines.Reverse()));
    }
}
