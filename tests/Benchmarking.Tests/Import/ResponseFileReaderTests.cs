using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import;

public sealed class ResponseFileReaderTests
{
    private const string Header = "unit;service;respondent;q1;q2;q3\n";

    [Fact]
    public void Rows_become_respondents_of_their_unit_and_service()
    {
        var reading = ImportExamples.Read("q3;Respondent;UNIT;service;q2;q1\n3;a;3001;school;2;1\n\n4;;oslo;Helse;4;4\n");

        var responses = Assert.IsType<Benchmarking.Surveys.Responses>(reading.Responses);
        Assert.Empty(reading.Findings);
        Assert.Equal([1, 0], [responses.UnitsOf(0)[0], responses.UnitsOf(1)[0]]);
        Assert.Equal([0, 1], [responses.ServiceOf(0), responses.ServiceOf(1)]);
        Assert.Equal(["a", null], responses.Keys);
        Assert.Equal([2, 4], responses.Rows);
        Assert.Equal([(short)1, (short)2, (short)3], ImportExamples.FirstRow(reading));
    }

    [Theory]
    [InlineData("4", 4)]
    [InlineData(" 4 ", 4)]
    [InlineData("4.0", 4)]
    [InlineData("\"4,00\"", 4)]
    [InlineData("04", 4)]
    [InlineData("98", 98)]
    [InlineData("svært enig", 5)]
    [InlineData(" STRONGLY DISAGREE ", 1)]
    [InlineData("Vet ikke", 98)]
    [InlineData("not_relevant", short.MinValue + 16)]
    [InlineData("Ikke relevant", short.MinValue + 16)]
    [InlineData("", short.MinValue)]
    [InlineData("   ", short.MinValue)]
    [InlineData("\u00a0", short.MinValue)]
    public void Cell_is_a_number_a_missing_code_a_label_or_blank(string cell, int code) =>
        Assert.Equal(code, ImportExamples.FirstRow(ImportExamples.Read(Header + $"3001;school;;{cell};1;1\n"))[0]);

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void Delimiter_is_recognised(string delimiter)
    {
        var reading = ImportExamples.Read((Header + "3001;school;\"x, y; \tz\";1;2;3\n").Replace(";", delimiter, StringComparison.Ordinal));

        Assert.Equal(delimiter[0], reading.Delimiter);
        Assert.Equal([(short)1, (short)2, (short)3], ImportExamples.FirstRow(reading));
    }

    [Fact]
    public void Delimiter_named_by_the_first_line_is_used_and_the_line_counts()
    {
        var reading = ImportExamples.Read("sep=,\r\nunit,service,q1,q2,q3\r\n3001,school,1,2,9\r\n");

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((3, 5), (finding.Place.Row, finding.Place.Column));
    }

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8 BOM")]
    [InlineData("utf-16", true, "UTF-16 LE")]
    [InlineData("utf-16", false, "UTF-16 LE")]
    [InlineData("utf-16BE", true, "UTF-16 BE")]
    [InlineData("utf-16BE", false, "UTF-16 BE")]
    [InlineData("latin1", false, "Windows-1252")]
    public void Encoding_is_recognised(string name, bool mark, string recognised)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(Header + "3001;school;bjørn;svært enig;2;3\n");

        var reading = ResponseFileReader.Read(ImportExamples.Request([.. mark ? encoding.GetPreamble() : [], .. bytes]));

        Assert.Equal(recognised, reading.Encoding);
        Assert.Equal("bjørn", reading.Responses?.Keys[0]);
        Assert.Equal(5, ImportExamples.FirstRow(reading)[0]);
    }

    [Fact]
    public void Row_is_the_line_where_its_record_begins()
    {
        var reading = ImportExamples.Read(Header + "3001;school;\"two\nlines\";1;2;3\n3001;school;;1;2;9\n");

        Assert.Equal((4, 6, "q3"), (reading.Findings[0].Place.Row, reading.Findings[0].Place.Column, reading.Findings[0].Place.Header));
    }

    [Fact]
    public void Unknown_columns_make_one_warning()
    {
        var reading = ImportExamples.Read("unit;service;q1;q2;q3;IP;Kommentar\n3001;school;1;2;3;x;y\n");

        var finding = Assert.Single(reading.Findings);
        Assert.NotNull(reading.Responses);
        Assert.Equal(("F011", Severity.Warning, "«IP», «Kommentar»"), (finding.Check, finding.Severity, ((LocalizedText)finding.Message.Arguments[0])[Language.Parse("nb")]));
    }

    [Fact]
    public void Item_without_a_column_is_absent_in_a_partial_file()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request("unit;service;q1;q2\n3001;school;1;2\n") with { Partial = true });

        Assert.Equal([(short)1, (short)2, AnswerCode.Absent], ImportExamples.FirstRow(reading));
        Assert.Equal([2], reading.Responses?.AbsentItems);
    }

    [Fact]
    public void Mapping_names_columns_constants_and_values()
    {
        var mapping = ImportExamples.Map("""
            columns: {unit: GRP, respondent: Id}
            constants: {service: Skule}
            items: {q1: "1. Vi, og de andre", q2: Spm 2}
            values: {q1: {Helt enig: 5, "1": missing}, "*": {"9": not_relevant}, unit: {H: Halden}}
            ignore: [IP]
            """);

        var reading = ResponseFileReader.Read(
            ImportExamples.Request("GRP;Id;\"1. Vi, og de andre\";Spm 2;q3;IP\nH;k7;HELT ENIG;9;3;x\nH;k8;1;2;3;y\n") with { Mapping = mapping });

        Assert.Empty(reading.Findings);
        Assert.Equal([(short)5, AnswerCode.Named(0), (short)3], ImportExamples.FirstRow(reading));
        Assert.Equal(AnswerCode.Blank, reading.Responses?.Answers(0)[1]);
        Assert.Equal(1, reading.Responses?.UnitsOf(0)[0]);
    }

    [Theory]
    [InlineData("columns: {unit: Kommune}", "F012")]
    [InlineData("items: {q9: q1}", "F012")]
    [InlineData("values: {q1: {x: 7}}", "F012")]
    [InlineData("values: {\"*\": {x: nothing}}", "F012")]
    [InlineData("values: {unit: {x: Bergen}}", "F012")]
    [InlineData("values: {q8: {x: 1}}", "F012")]
    public void Mapping_that_names_what_is_not_there_is_refused(string yaml, string check)
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(Header + "3001;school;;1;2;3\n") with { Mapping = ImportExamples.Map(yaml) });

        Assert.Null(reading.Responses);
        Assert.Contains(reading.Findings, finding => finding.Check == check && finding.Severity == Severity.Error);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void All_faults_are_listed_in_the_order_of_the_file()
    {
        var reading = ImportExamples.Read("unit;service;respondent;q1;q2\n9999;school;a;7;x\n3001;tax;b;1;3.5\n3001;school;c;1;1\n3001;school;c;1;2\n");

        Assert.Equal(
            [("F010", 1, 0), ("F013", 2, 1), ("F018", 2, 4), ("F019", 2, 5), ("F015", 3, 2), ("F020", 3, 5), ("S004", 5, 0)],
            reading.Findings.Select(finding => (finding.Check, finding.Place.Row ?? 0, finding.Place.Column ?? 0)));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Endless_faults_are_counted_and_not_listed()
    {
        var reading = ImportExamples.Read(Header + string.Concat(Enumerable.Repeat("3001;school;;7;8;9\n", 2_000)));

        Assert.Equal(1_001, reading.Findings.Count);
        Assert.Equal(("F021", 5_000), (reading.Findings[^1].Check, reading.Findings[^1].Message.Arguments[0]));
    }

    [Fact]
    public void Format_that_nobody_knows_is_refused() =>
        Assert.Throws<RefusedException>(() => ResponseFileReader.Read(ImportExamples.Request(Header) with { Format = "word" }));

    [Fact]
    public void File_is_known_again_by_its_hash() =>
        Assert.Equal(Sha256.Of(Encoding.UTF8.GetBytes(Header)), ImportExamples.Read(Header).Sha256);

    [Fact]
    public void Network_without_services_needs_no_column_for_them()
    {
        var network = ImportExamples.Network with { Services = [] };

        var reading = ResponseFileReader.Read(ImportExamples.Request("unit;q1;q2;q3\n3001;1;2;3\n") with { Network = network });

        Assert.Equal(0, reading.Responses?.ServiceOf(0));
        Assert.Empty(reading.Findings);
    }
}
