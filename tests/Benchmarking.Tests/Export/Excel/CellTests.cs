using Benchmarking.Export.Excel;
using Benchmarking.Reports;
using Benchmarking.Wording;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Benchmarking.Reports.Cell;
using CellStyle = Benchmarking.Reports.CellStyle;

namespace Benchmarking.Tests.Export.Excel;

public sealed class CellTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("@x")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("\t=1")]
    public void Text_stays_text_even_once_it_is_edited(string words)
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Sheet(new Cell.Text(words))));

        Assert.Equal(words, written.Words("A1"));
        Assert.True(written.Format("A1").QuotePrefix?.Value);
        Assert.Empty(written.Sheet().Worksheet.Descendants<CellFormula>());
    }

    [Theory]
    [InlineData("bell\a and null\0", "bell and null")]
    [InlineData("line\r\nbreak\rhere", "line\nbreak\nhere")]
    [InlineData("whole \U0001F600", "whole \U0001F600")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData(" room ", " room ")]
    public void Text_is_made_fit_for_the_file(string words, string expected)
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Sheet(new Cell.Text(words))));

        Assert.Equal(expected, written.Words("A1"));
    }

    [Fact]
    public void Half_a_character_is_left_out() => Assert.Equal("half", CellText.Of("half\uD83D"));

    [Fact]
    public void Character_is_not_cut_in_two() => Assert.Equal("a", CellText.Cut("a\U0001F600", 2));

    [Fact]
    public void Text_is_cut_where_a_cell_is_full() => Assert.Equal(32_767, CellText.Of(new string('a', 40_000)).Length);

    [Theory]
    [InlineData(71.25, "71.3", 1, NumberKind.Plain, "#,##0.0;\"−\"#,##0.0;#,##0.0")]
    [InlineData(12, "12", 0, NumberKind.Plain, "#,##0;\"−\"#,##0;#,##0")]
    [InlineData(13.125, "13.1", 1, NumberKind.Signed, "+#,##0.0;\"−\"#,##0.0;#,##0.0")]
    [InlineData(-0.04, "0", 1, NumberKind.Signed, "#,##0.0;#,##0.0")]
    [InlineData(5.5, "5.5", 1, NumberKind.Margin, "\"±\"#,##0.0")]
    [InlineData(0.05449, "0.054", 1, NumberKind.Share, "#,##0.0\\ %;\"−\"#,##0.0\\ %;#,##0.0\\ %")]
    public void Number_has_the_digits_that_are_shown_and_is_shown_by_its_kind(double value, string digits, int decimals, NumberKind kind, string format)
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Sheet(new Cell.Number(value, decimals, kind))));

        Assert.Equal(digits, written.Cell("A1").CellValue?.Text);
        Assert.Null(written.Cell("A1").DataType);
        Assert.Equal(format, written.NumberFormat("A1"));
    }

    [Fact]
    public void Number_stands_to_the_right_but_a_large_figure_to_the_left()
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Sheet(new Cell.Number(71, 0), new Cell.Number(71, 0) { Style = CellStyle.Figure })));

        Assert.Equal(HorizontalAlignmentValues.Right, written.Format("A1").Alignment?.Horizontal?.Value);
        Assert.Equal(HorizontalAlignmentValues.Left, written.Format("A2").Alignment?.Horizontal?.Value);
    }

    [Fact]
    public void Percentage_has_no_space_in_English() =>
        Assert.Equal("#,##0%;\"−\"#,##0%;#,##0%", NumberFormats.Of(new Cell.Number(0.5, 0, NumberKind.Share), Texts.Of(Language.English)));

    [Fact]
    public void Number_that_is_not_finite_is_refused() =>
        Assert.Throws<ArgumentException>(() => Written.Bytes(SampleReport.Of(SampleReport.Sheet(new Cell.Number(double.NaN, 1)))));

    [Fact]
    public void Absent_figure_shows_its_reason_in_italics_and_no_number()
    {
        using var written = Written.Open(SampleReport.Of());
        var font = (Font)(written.Styles.Fonts ?? []).ElementAt((int)(written.Format("B12").FontId?.Value ?? 0));

        Assert.Equal("skjermet (for få svar)", written.Words("B12"));
        Assert.NotNull(font.Italic);
        Assert.Empty(written.Cell("C12").InnerText);
    }

    [Fact]
    public void Every_style_has_a_name_that_readers_find()
    {
        using var written = Written.Open(SampleReport.Of());
        var names = (written.Styles.CellStyles ?? []).OfType<DocumentFormat.OpenXml.Spreadsheet.CellStyle>().Select(style => style.Name?.Value).ToArray();

        Assert.Equal(Enum.GetValues<CellStyle>().Length + 1, names.Distinct().Count());
        Assert.Equal("Rapport: tittel", written.StyleName("A1"));
        Assert.Equal("Rapport: god ende", written.StyleName("F9"));
    }

    [Fact]
    public void Cell_that_spans_covers_its_columns()
    {
        using var written = Written.Open(SampleReport.Of());

        Assert.Contains("A3:F3", written.Sheet().Worksheet.Descendants<MergeCell>().Select(merge => merge.Reference?.Value));
    }

    [Fact]
    public void Wrapped_text_makes_its_row_higher()
    {
        var brief = new SheetRow([new Cell.Text("Kort.") { Style = CellStyle.Paragraph }]);
        var wordy = new SheetRow([new Cell.Text(string.Join(' ', Enumerable.Repeat("Langt.", 30))) { Style = CellStyle.Paragraph }]);
        var heights = new RowHeights([30]);

        Assert.True(heights.Points(wordy) > 3 * heights.Points(brief));
        Assert.True(heights.Points(wordy with { Lines = 1 }) < heights.Points(wordy));
        Assert.InRange(heights.Points(new SheetRow([new Cell.Text(new string('a', 20_000))])), 1, 409);
    }
}
