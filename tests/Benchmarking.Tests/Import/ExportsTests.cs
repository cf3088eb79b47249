using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Tests.Import.Tables.Workbooks;

namespace Benchmarking.Tests.Import;

/// <summary>Files of survey tools from bytes to answers: what is repaired, what is refused, and what is said about it.</summary>
public sealed class ExportsTests
{
    [Fact]
    public void A_workbook_is_read_and_its_faults_are_told_by_its_own_rows()
    {
        var book = TestWorkbook.Of(["unit", "service", "q1", "q2", "q3"], ["0301", "school", "1", "2", "Vet ikke"], ["0301", "skole", "7", "", "5"]);
        var reading = ResponseFileReader.Read(ImportExamples.Request(book.Bytes()));

        Assert.Equal(("generic", "XLSX", null), (reading.Format, reading.Encoding, reading.Delimiter));
        Assert.Equal([("F018", 3, 3)], reading.Findings.Where(finding => finding.Check[0] == 'F').Select(finding => (finding.Check, finding.Place.Row ?? 0, finding.Place.Column ?? 0)));
    }

    [Fact]
    public void Sheets_that_were_not_read_are_noted_and_another_may_be_asked_for()
    {
        var book = TestWorkbook.Of(["unit", "service", "q1", "q2", "q3"], ["0301", "school", "1", "2", "3"])
            .Sheet("Andre", TestWorkbook.Rows([["unit", "service", "q1", "q2", "q3"], ["0301", "school", "5", "5", "5"]], (_, text) => text));

        Assert.Equal([("F029", Severity.Note)], ResponseFileReader.Read(ImportExamples.Request(book.Bytes())).Findings.Where(finding => finding.Check[0] == 'F').Select(finding => (finding.Check, finding.Severity)));
        Assert.Equal([5, 5, 5], ImportExamples.FirstRow(ResponseFileReader.Read(ImportExamples.Request(book.Bytes()) with { Sheet = "Andre" })));
    }

    [Fact]
    public void Codes_of_the_tools_own_are_refused_until_somebody_says_what_they_mean()
    {
        var request = ImportExamples.Request("unit;service;q1;q2;q3;stato_1\n0301;school;1;2;3;0\n");
        var partly = request with { Mapping = ImportExamples.Map("values: {\"*\": {1: 5}}\n") };
        var mapped = request with { Mapping = ImportExamples.Map("values: {\"*\": {1: 5, 2: 4, 3: 98}}\n") };

        var finding = Assert.Single(ResponseFileReader.Read(request).Findings);

        Assert.Equal(("F031", "import.codes.unexplained"), (finding.Check, finding.Message.Key));
        ImportExamples.AssertSayable([finding]);
        Assert.Equal("F031", Assert.Single(ResponseFileReader.Read(partly).Findings).Check);
        Assert.Equal([5, 4, 98], ImportExamples.FirstRow(ResponseFileReader.Read(mapped)));
        Assert.Equal([1, 2, 3], ImportExamples.FirstRow(ResponseFileReader.Read(request with { Format = "generic" })));
    }

    [Fact]
    public void Invisible_characters_are_disregarded_and_noted()
    {
        var reading = ImportExamples.Read("\u200Bunit;service;q1;q2\uFEFF;q3\n0301;school;Svært\u00A0enig\u200B;Vet ikke;3\n");

        Assert.Equal([5, 98, 3], ImportExamples.FirstRow(reading));
        Assert.Equal([("F030", null), ("F030", 1)], reading.Findings.Where(finding => finding.Check[0] == 'F').Select(finding => (finding.Check, finding.Place.Row)));
    }

    [Theory]
    [InlineData("Svært enig;", 5)]
    [InlineData("4,00", 4)]
    [InlineData("4.0", 4)]
    public void What_is_certain_is_repaired(string cell, short code) =>
        Assert.Equal(code, ImportExamples.FirstRow(ImportExamples.Read($"unit\tservice\tq1\tq2\tq3\t\t\n0301\tschool\t{cell}\t1\t1\t\t\n"))[0]);

    [Theory]
    [InlineData("05.jan")]
    [InlineData("2018-01-05")]
    [InlineData("05.01.2018")]
    [InlineData("5-Jan")]
    public void A_date_that_a_spreadsheet_made_of_a_code_is_told_as_that(string cell)
    {
        var finding = Assert.Single(ImportExamples.Read($"unit;service;q1;q2;q3\n0301;school;{cell};1;1\n").Findings);

        Assert.Equal("import.cell.date", finding.Message.Key);
        ImportExamples.AssertSayable([finding]);
    }

    [Fact]
    public void A_header_that_was_decoded_twice_refuses_the_file()
    {
        var finding = Assert.Single(ImportExamples.Read("unit;service;q1;q2;q3;sÃ¦rlig\n0301;school;1;1;1;x\n").Findings, finding => finding.Severity == Severity.Error);

        Assert.Equal(("F028", 1), (finding.Check, finding.Place.Row));
        ImportExamples.AssertSayable([finding]);
    }

    [Fact]
    public void A_file_of_who_was_invited_may_be_a_workbook()
    {
        var book = TestWorkbook.Of(["unit", "service", "invited"], ["0301", "school", "4"]).Bytes();

        Assert.Equal(4, InvitedFileReader.Read(book, "invited.xlsx", ImportExamples.Network).Frame?.Invited(0, 0));
    }

    [Fact]
    public void A_mapping_for_a_number_holds_for_the_number_with_decimals()
    {
        var request = ImportExamples.Request(Encoding.UTF8.GetBytes("unit;service;q1;q2;q3\n0301;school;3.0;3,00;3\n")) with { Mapping = ImportExamples.Map("values: {\"*\": {3: not_relevant}}\n") };

        Assert.Single(ImportExamples.FirstRow(ResponseFileReader.Read(request)).Distinct());
    }
}
