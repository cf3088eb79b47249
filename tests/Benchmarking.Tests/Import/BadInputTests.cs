using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;

namespace Benchmarking.Tests.Import;

/// <summary>Whatever lies in a file: a finding at its place, and never an exception.</summary>
public sealed class BadInputTests
{
    private const string Header = "unit;service;respondent;q1;q2;q3\n";

    [Theory]
    [InlineData("value out of range", Header + "3001;school;a;1;6;3\n", "F018", 2, 5)]
    [InlineData("number too large for anything", Header + "3001;school;a;1;99999999999;3\n", "F019", 2, 5)]
    [InlineData("decimals", Header + "3001;school;a;1;2;3.5\n", "F020", 2, 6)]
    [InlineData("decimals with a comma", Header + "3001;school;a;1;2;3,5\n", "F020", 2, 6)]
    [InlineData("text where a code is expected", Header + "3001;school;a;1;ja;3\n", "F019", 2, 5)]
    [InlineData("label misspelt", Header + "3001;school;a;Svært ueng;1;3\n", "F019", 2, 4)]
    [InlineData("formula", Header + "3001;school;a;=1+1;1;3\n", "F019", 2, 4)]
    [InlineData("unknown unit", Header + "9999;school;a;1;2;3\n", "F013", 2, 1)]
    [InlineData("no unit", Header + ";school;a;1;2;3\n", "F017", 2, 1)]
    [InlineData("unit twice in a cell", Header + "5006|3001|5006;school;a;1;2;3\n", "F026", 2, 1)]
    [InlineData("unit twice by code and name", Header + "5006|steinkjer;school;a;1;2;3\n", "F026", 2, 1)]
    [InlineData("nothing after a bar", Header + "5006|;school;a;1;2;3\n", "F017", 2, 1)]
    [InlineData("nothing before a bar", Header + "|5006;school;a;1;2;3\n", "F017", 2, 1)]
    [InlineData("nothing between two bars", Header + "5006| |3001;school;a;1;2;3\n", "F017", 2, 1)]
    [InlineData("nothing but a bar", Header + "|;school;a;1;2;3\n", "F017", 2, 1)]
    [InlineData("unknown unit among several", Header + "5006|9999;school;a;1;2;3\n", "F013", 2, 1)]
    [InlineData("two services in a cell", Header + "5006;school|health;a;1;2;3\n", "F015", 2, 2)]
    [InlineData("unknown service", Header + "3001;scool;a;1;2;3\n", "F015", 2, 2)]
    [InlineData("no service", Header + "3001;;a;1;2;3\n", "F017", 2, 2)]
    [InlineData("header twice", "unit;service;q1;q2;q3;Q1\n3001;school;1;2;3;4\n", "F008", 1, 6)]
    [InlineData("respondent twice", Header + "3001;school;a;1;2;3\n3001;school;a;1;2;3\n", "S004", 3, null)]
    [InlineData("item without a column", "unit;service;q1;q2\n3001;school;1;2\n", "F010", 1, null)]
    [InlineData("no item at all", "unit;service\n3001;school\n", "F010", 1, null)]
    [InlineData("no column of units", "unitt;service;q1;q2;q3\n3001;school;1;2;3\n", "F009", 1, null)]
    [InlineData("no column of services", "unit;q1;q2;q3\n3001;1;2;3\n", "F009", 1, null)]
    [InlineData("quote never closed", Header + "3001;school;a;1;2;3\n3001;school;\"b;1;2;3\n3001;school;c;1;2;3\n", "F005", 3, null)]
    [InlineData("quote never closed after lines", Header + "3001;school;\"two\nlines\";\"1;2;3\n3001;school;c;1;2;3\n", "F005", 3, null)]
    [InlineData("text after a quote", Header + "3001;school;\"b\"c;1;2;3\n", "F006", 2, null)]
    [InlineData("too few fields", Header + "3001;school;a;1\n", "F007", 2, null)]
    [InlineData("too many fields", Header + "3001;school;a;1;2;3;4\n", "F007", 2, null)]
    [InlineData("empty", "", "F002", null, null)]
    [InlineData("nothing but lines", "\n\n\n", "F002", null, null)]
    [InlineData("header only", Header, "F003", null, null)]
    [InlineData("header and empty rows", Header + ";;;;;\n", "F003", null, null)]
    [InlineData("zero byte", Header + "3001;school;a\0;1;2;3\n", "F001", null, null)]
    public void Fault_is_found_where_it_stands(string what, string text, string check, int? row, int? column)
    {
        var reading = ImportExamples.Read(text);

        Assert.True(
            reading.Findings.Any(finding => (finding.Check, finding.Severity, finding.Place.Row, finding.Place.Column) == (check, Severity.Error, row, column)),
            $"{what}: {string.Join('\n', reading.Findings)}");
        Assert.Null(reading.Responses);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Line_of_ten_megabytes_is_refused_at_its_line()
    {
        var reading = ImportExamples.Read(Header + "3001;school;a;1;2;" + new string('3', 10 * 1024 * 1024) + "\n");

        Assert.Equal([("F004", 2)], reading.Findings.Select(finding => (finding.Check, finding.Place.Row ?? 0)));
    }

    [Fact]
    public void Record_of_ten_megabytes_over_many_lines_is_refused_at_its_first()
    {
        var cell = string.Concat(Enumerable.Repeat("a line of text\n", 700_000));

        var reading = ImportExamples.Read(Header + $"3001;school;\"{cell}\";1;2;3\n");

        Assert.Equal([("F004", 2)], reading.Findings.Select(finding => (finding.Check, finding.Place.Row ?? 0)));
    }

    [Fact]
    public void Archive_that_is_none_is_refused_with_advice() =>
        Assert.Equal("import.workbook.broken_archive", Assert.Single(Read([0x50, 0x4B, 3, 4, 0, 0, 0]).Findings).Message.Key);

    [Fact]
    public void Damaged_utf8_is_told_by_its_byte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("unit;æøå\n3001;"), 0xFF, (byte)'\n'];

        var finding = Assert.Single(Read(bytes).Findings);

        Assert.Equal(["import.text.damaged_utf8", 2, 17], [finding.Message.Key, .. finding.Message.Arguments]);
    }

    [Fact]
    public void Damaged_utf16_is_refused() =>
        Assert.Equal("F001", Assert.Single(Read([0xFF, 0xFE, 0x61, 0x00, 0x62]).Findings).Check);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_bytes_are_refused_without_an_exception(int seed)
    {
        var bytes = new byte[10_000];
        new Random(seed).NextBytes(bytes);

        Assert.Null(Read(bytes).Responses);
        Assert.Null(NetworkFileReader.Read(bytes, "network.yaml").Value);
        Assert.Null(InvitedFileReader.Read(bytes, "invited.csv", ImportExamples.Network).Frame);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Broken_yaml_is_refused_without_an_exception(int seed)
    {
        const string Letters = "{}[]:,-?&*!|>'\"%@`#~ \n\tab1";
        var random = new Random(seed);
        for (var file = 0; file < 300; file++)
        {
            var broken = ImportExamples.SetYaml.ToCharArray();
            for (var change = 0; change < 3; change++)
            {
                broken[random.Next(broken.Length)] = Letters[random.Next(Letters.Length)];
            }

            var reading = IndicatorSetReader.Read(Encoding.UTF8.GetBytes(new string(broken)), "small.yaml");

            Assert.Equal(reading.Value is null, reading.Findings.Any(finding => finding.Severity == Severity.Error));
        }
    }

    private static ResponseReading Read(byte[] bytes) => ResponseFileReader.Read(ImportExamples.Request(bytes));
}
