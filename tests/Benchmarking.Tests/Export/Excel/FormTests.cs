using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Tests.Evaluations;
using Benchmarking.Tests.Import;
using Benchmarking.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Benchmarking.Tests.Export.Excel;

public sealed class FormTests
{
    private const int Form = 1;

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Form_of_evaluations_follows_the_schema_of_the_file_format(string language)
    {
        using var written = Written.Open(Report(language));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(written.Document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_same_form_gives_the_same_bytes() => Assert.Equal(Written.Bytes(Report("nb")), Written.Bytes(Report("nb")));

    [Fact]
    public void Answers_can_be_changed_and_nothing_else()
    {
        using var written = Written.Open(Report("nb"));

        Assert.True(Assert.Single(written.Sheet(Form).Worksheet.Descendants<SheetProtection>()).Sheet?.Value);
        Assert.All(["B7", "C10", "D10", "E10", "F10", "G10"], address => Assert.False(written.Format(address, Form).Protection?.Locked?.Value));
        Assert.All(["A7", "A9", "A10", "B10", "H10"], address => Assert.Null(written.Format(address, Form).Protection));
        Assert.Empty(written.Sheet(0).Worksheet.Descendants<SheetProtection>());
    }

    [Fact]
    public void Answers_are_held_against_rules()
    {
        using var written = Written.Open(Report("nb"));
        var rules = written.Sheet(Form).Worksheet.Descendants<DataValidation>().ToDictionary(rule => rule.SequenceOfReferences?.InnerText ?? "");

        Assert.Equal((DataValidationValues.List, "'Svarlister'!$A$1:$A$3"), Rule(rules["B7"]));
        Assert.Equal((DataValidationValues.List, "'Svarlister'!$B$1:$B$4"), Rule(rules["C10"]));
        Assert.Equal((DataValidationValues.TextLength, "5000"), Rule(rules["D10"]));

        // 1 January 2000 is day 36526 of a workbook.
        Assert.Equal((DataValidationValues.Date, "36526"), Rule(rules["F10"]));
        Assert.Equal("TODAY()", rules["F10"].Formula2?.Text);
        Assert.Equal("Skriv en dato fra 01.01.2000 til i dag.", rules["F10"].Error?.Value);
        Assert.Equal(1 + (2 * 5), rules.Count);
    }

    [Fact]
    public void Words_stay_words_and_wrap_in_a_row_that_grows_with_them()
    {
        using var written = Written.Open(Report("nb"));
        var row = (Row?)written.Cell("D10", Form).Parent;

        Assert.Equal("@", FormatCode(written, "D10"));
        Assert.True(written.Format("D10", Form).Alignment?.WrapText?.Value);
        Assert.False(row?.CustomHeight?.Value);
        Assert.Equal("dd.mm.yyyy", FormatCode(written, "F10"));
    }

    private static (DataValidationValues? Type, string? Formula) Rule(DataValidation rule) => (rule.Type?.Value, rule.Formula1?.Text);

    private static string? FormatCode(Written written, string address)
    {
        var id = written.Format(address, Form).NumberFormatId?.Value;
        return written.Styles.NumberingFormats?.Elements<NumberingFormat>().Single(format => format.NumberFormatId?.Value == id).FormatCode?.Value;
    }

    private static Report Report(string language) =>
        QuestionnaireReport.Of(Rubrics.Set, Texts.Of(Language.Parse(language)), new DateOnly(2018, 5, 1), ImportExamples.Network);
}
