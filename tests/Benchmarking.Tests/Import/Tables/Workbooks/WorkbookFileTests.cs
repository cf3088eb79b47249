using System.Text;
using Benchmarking.Import.Tables.Workbooks;

namespace Benchmarking.Tests.Import.Tables.Workbooks;

public sealed class WorkbookFileTests
{
    private const string Header = """<row r="1"><c r="A1" t="str"><v>unit</v></c><c r="B1" t="str"><v>q1</v></c></row>""";

    [Theory]
    [InlineData("""<c r="B2"><v>4</v></c>""", "4")]
    [InlineData("""<c r="B2"><v>4.0</v></c>""", "4")]
    [InlineData("""<c r="B2" t="n"><v>4.2999999999999998</v></c>""", "4.3")]
    [InlineData("""<c r="B2"><v>1E+2</v></c>""", "100")]
    [InlineData("""<c r="B2"><v>123456789012345678</v></c>""", "123456789012345678")]
    [InlineData("""<c r="B2" s="4"><v>4</v></c>""", "4")]
    [InlineData("""<c r="B2" t="inlineStr"><is><t>4</t></is></c>""", "4")]
    [InlineData("""<c r="B2" t="str"><f>A1</f><v>Enig</v></c>""", "Enig")]
    [InlineData("""<c r="B2"><f>2+2</f><v>4</v></c>""", "4")]
    [InlineData("""<c r="B2" t="b"><v>1</v></c>""", "TRUE")]
    [InlineData("""<c r="B2" t="e"><v>#N/A</v></c>""", "#N/A")]
    [InlineData("""<c r="B2" t="s"><v>0</v></c>""", "Svært enig")]
    [InlineData("""<c r="B2" t="s"><v>1</v></c>""", "課題")]
    [InlineData("""<c r="B2" t="s"><v>2</v></c>""", "\"én; \"\"to\"\" linjer\"")]
    [InlineData("""<c r="B2" s="1"><v>43223</v></c>""", "2018-05-03")]
    [InlineData("""<c r="B2" s="5"><v>43223</v></c>""", "2018-05-03")]
    [InlineData("""<c r="B2" s="2"><v>43223.5</v></c>""", "2018-05-03T12:00:00")]
    [InlineData("""<c r="B2" s="1"><v>43223.5</v></c>""", "2018-05-03T12:00:00")]
    [InlineData("""<c r="B2" s="2"><v>43223</v></c>""", "2018-05-03T00:00:00")]
    [InlineData("""<c r="B2" s="3"><v>0.75</v></c>""", "18:00:00")]
    [InlineData("""<c r="B2" t="d" s="1"><v>2018-05-03T00:00:00</v></c>""", "2018-05-03")]
    public void A_cell_comes_out_as_its_value_whatever_it_is_typed_as(string cell, string field)
    {
        var book = new TestWorkbook
        {
            Shared = "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Svært </t></r><r><t>enig</t></r></si><si><t>課題</t><rPh sb=\"0\" eb=\"2\"><t>かだい</t></rPh></si><si><t>én; \"to\"_x000D_\nlinjer</t></si>",
        };

        var text = Text(book.Sheet("Ark1", Header + $"""<row r="2"><c r="A2"><v>1</v></c>{cell}</row>"""));

        Assert.Equal($"unit;q1\n1;{field.Replace("to\"\" linjer", "to\"\"  linjer", StringComparison.Ordinal)}\n", text);
    }

    [Fact]
    public void Days_of_the_other_system_are_1462_days_later() => Assert.Equal(
        "unit;q1\n1;2018-05-03\n",
        Text(new TestWorkbook { From1904 = true }.Sheet("Ark1", Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>41761</v></c></row>""")));

    [Fact]
    public void A_line_of_the_table_is_the_row_of_the_sheet()
    {
        var book = new TestWorkbook().Sheet("Ark1", """<row r="3"><c r="A3" t="str"><v>Rapport</v></c></row><row r="5"><c r="A5" t="str"><v>unit</v></c><c r="C5" t="str"><v>q1</v></c></row><row r="8"><c r="A8"><v>1</v></c></row>""");

        var table = WorkbookFile.Read(book.Bytes()).Text;

        Assert.Equal(4, table?.LinesBefore);
        Assert.Equal("unit;;q1\n\n\n1;;\n", Encoding.UTF8.GetString((table?.Utf8 ?? default).Span));
    }

    [Fact]
    public void A_shared_text_may_be_empty() => Assert.Equal(
        "unit;q1\n1;\n",
        Text(new TestWorkbook { Shared = "<si/><si><t/></si>" }.Sheet("Ark1", Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c></row>""")));

    [Fact]
    public void Cells_behind_an_empty_one_are_read() => Assert.Equal(
        "unit;q1;q2\n;;3\n4;;\n",
        Text(new TestWorkbook().Sheet("Ark1", """<row r="1"><c r="A1" t="str"><v>unit</v></c><c r="B1" t="str"><v>q1</v></c><c r="C1" t="str"><v>q2</v></c></row><row r="2"><c r="A2" s="1"/><c r="B2"/><c r="C2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="B3" t="inlineStr"><is><t/></is></c></row>""")));

    [Fact]
    public void Rows_and_cells_may_come_in_any_order_and_without_names() => Assert.Equal(
        "unit;q1\n1;2\n3;4\n",
        Text(new TestWorkbook().Sheet("Ark1", """<row r="3"><c><v>3</v></c><c><v>4</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row>""" + Header)));

    [Fact]
    public void Sheets_that_SurveyXact_divided_are_laid_side_by_side()
    {
        var book = TestWorkbook.Of(["x", "y"], ["1", "2"]).Sheet("Dataset(2)", TestWorkbook.Rows([["c"], ["7"], ["8"]], (_, text) => text))
            .Sheet("Dataset(1)", TestWorkbook.Rows([["a", "b"], ["1", ""], ["", "4"]], (_, text) => text));

        // The second part has one column alone, so it is no table by itself.
        Assert.Equal("a;b;c\n1;;7\n;4;8\n", Text(book));
    }

    [Fact]
    public void The_first_sheet_that_is_shown_and_is_a_table_is_read_and_the_others_are_named()
    {
        var book = new TestWorkbook().Sheet("Skjult", Header + Header.Replace("1\"", "2\"", StringComparison.Ordinal), state: "hidden")
            .Sheet("Forside", TestWorkbook.Row(1, TestWorkbook.Text("A1", "Resultater")))
            .Sheet("Data", TestWorkbook.Rows([["a", "b"], ["1", "2"]], (_, text) => text));

        var reading = WorkbookFile.Read(book.Bytes());

        Assert.Equal(("Data", "Forside"), (reading.Sheet, Assert.Single(reading.Others)));
        Assert.Equal("import.workbook.no_sheet", WorkbookFile.Read(book.Bytes(), "Svar").Fault?.Key);
        Assert.Equal("Skjult", WorkbookFile.Read(book.Bytes(), "skjult ").Sheet);
    }

    [Theory]
    [InlineData("import.workbook.formula", """<row r="2"><c r="B2"><f>SUM(A1)</f></c></row>""")]
    [InlineData("import.workbook.damaged_row", """<row r="2"><c r="B2" t="s"><v>7</v></c></row>""")]
    [InlineData("import.workbook.damaged_row", """<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>""")]
    [InlineData("import.workbook.damaged_row", """<row r="0"><c r="B2"><v>1</v></c></row>""")]
    [InlineData("import.workbook.damaged_row", """<row r="2"><c r="XFE2"><v>1</v></c></row>""")]
    [InlineData("import.workbook.row_twice", """<row r="2"><c r="B2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>""")]
    [InlineData("import.workbook.damaged", """<row r="2"><c r="B2"><v>1</v></row>""")]
    [InlineData("import.workbook.damaged", """<row r="2"><c r="B2" t="str"><v>&x;</v></c></row>""")]
    [InlineData("import.workbook.no_table", "")]
    public void A_sheet_that_cannot_be_read_for_certain_is_refused(string key, string rows) =>
        Assert.Equal(key, WorkbookFile.Read(new TestWorkbook().Sheet("Ark1", Header + rows).Bytes()).Fault?.Key);

    [Theory]
    [InlineData("B2:B3", "import.workbook.merged")]
    [InlineData("A1:B1", "import.workbook.merged")]
    [InlineData("D2:D3", null)]
    [InlineData("A9:B9", null)]
    public void Merged_cells_are_refused_where_answers_are(string range, string? key) => Assert.Equal(
        key,
        WorkbookFile.Read(new TestWorkbook().Sheet("Ark1", TestWorkbook.Rows([["unit", "q1"], ["1", "2"], ["3", ""]], (_, text) => text), $"""<mergeCells><mergeCell ref="{range}"/></mergeCells>""").Bytes()).Fault?.Key);

    private static string Text(TestWorkbook book)
    {
        var reading = WorkbookFile.Read(book.Bytes());
        Assert.Null(reading.Fault);
        return Encoding.UTF8.GetString((reading.Text?.Utf8 ?? default).Span);
    }
}
