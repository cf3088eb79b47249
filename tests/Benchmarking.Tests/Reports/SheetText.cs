using System.Globalization;
using System.Text;
using Benchmarking.Reports;

namespace Benchmarking.Tests.Reports;

/// <summary>Writes sheets as text: a row a line, a cell as its value, its style and its span.</summary>
internal static class SheetText
{
    public static string Write(Report report) => string.Join(
        "\n",
        [$"file: {report.FileName}\ntitle: {report.Title}\nauthor: {report.Author}\ndate: {report.Date:O}\n", .. report.Sheets.Select(Write)]);

    public static string Write(ReportSheet sheet)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"=== {sheet.Name} ({(sheet.Landscape ? "landscape" : "portrait")}; columns {string.Join(" ", sheet.Columns.Select(Plain))}"));
        text.Append(sheet.HeaderRows is { } header ? Invariant($"; header {header.First}-{header.Last})\n") : ")\n");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            text.Append(Invariant($"{row,3}")).Append(string.Concat(sheet.Rows[row].Cells.Select(cell => " | " + Write(cell)))).Append('\n');
        }

        foreach (var shade in sheet.Shades)
        {
            text.Append(Invariant($"shaded {Write(shade.Cells)} from {Plain(shade.Minimum)} to {Plain(shade.Maximum)}\n"));
        }

        text.Append(string.Concat(sheet.PageStarts.Select(row => Invariant($"page starts at {row}\n"))));
        foreach (var chart in sheet.Charts)
        {
            text.Append("chart ").Append(chart.Figure.Title).Append(" at ").Append(Write(chart.Place)).Append('\n');
            text.Append("  alt: ").Append(chart.Figure.Description).Append('\n');
            text.Append(Invariant($"  {chart.Figure.GetType().Name} as {chart.Form}, categories {Write(chart.Categories)}\n"));
            foreach (var series in chart.Series)
            {
                text.Append(Invariant($"  {series.Role}: title {Write(series.Title)}, values {Write(series.Values)}, margins {(series.Margins is { } margins ? Write(margins) : "none")}\n"));
            }
        }

        return text.ToString();
    }

    /// <summary>All words of a report, one after the other.</summary>
    public static string Words(Report report) => string.Join(
        "\n",
        [
            report.FileName, report.Title, report.Author,
            .. report.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Select(cell => cell switch
            {
                Cell.Text words => words.Value,
                Cell.Absent absent => absent.Reason,
                _ => "",
            }),
            .. report.Sheets.SelectMany(sheet => sheet.Charts).SelectMany(chart => new[] { chart.Figure.Title, chart.Figure.Description }),
        ]);

    private static string Write(Cell cell)
    {
        var value = cell switch
        {
            Cell.Text words => words.Value,
            Cell.Number number => Invariant($"{Plain(number.Value)} ({number.Kind}, {number.Decimals})"),
            Cell.Absent absent => $"absent: {absent.Reason}",
            Cell.Choice choice => $"choice: {string.Join('/', choice.Options)}{Given(choice.Given)}",
            Cell.Entry entry => Invariant($"words: {entry.Longest}{Given(entry.Given)}"),
            Cell.Day day => Invariant($"day: {day.Earliest:yyyy-MM-dd}{Until(day.Latest)}{Given(day.Given?.ToString("O", CultureInfo.InvariantCulture))}"),
            _ => "empty",
        };
        return Invariant($"{value} [{cell.Style}{(cell.Span > 1 ? $" x{cell.Span}" : "")}]");
    }

    private static string Given(string? given) => given is null ? "" : $" = {given}";

    private static string Until(DateOnly? latest) => latest is { } day ? Invariant($"–{day:yyyy-MM-dd}") : "";

    private static string Write(CellRange range) => Invariant($"{range.FirstRow},{range.FirstColumn}:{range.LastRow},{range.LastColumn}");

    private static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
