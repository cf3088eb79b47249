using System.Text;
using Benchmarking.Export.Tidy;
using Benchmarking.Reports;

namespace Benchmarking.Tests.Export.Tidy;

public sealed class TidyCsvTests
{
    [Fact]
    public void Table_is_written_with_commas_points_and_line_feeds() =>
        Assert.Equal("unit,n,score,paired,p\n3001,12,71.25,true,\n", Written(
            ["unit", "n", "score", "paired", "p"],
            [TableValue.Code("3001"), TableValue.Whole(12), TableValue.Number(71.25), TableValue.Flag(true), TableValue.Absent]));

    [Fact]
    public void File_begins_without_byte_order_mark()
    {
        using var stream = new MemoryStream();
        TidyCsv.Write(new TidyTable(["unit"], []), stream);

        Assert.Equal("unit\n"u8.ToArray(), stream.ToArray());
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(-1.2345678901234567e-8)]
    [InlineData(double.MaxValue)]
    public void Number_keeps_all_its_digits(double number) =>
        Assert.Equal(number, double.Parse(TidyCsv.Field(TableValue.Number(number)), System.Globalization.CultureInfo.InvariantCulture));

    // RFC 4180, section 2, rules 6 and 7.
    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\nb\"")]
    [InlineData("a b", "a b")]
    public void Field_is_quoted_where_it_has_to_be(string words, string expected) =>
        Assert.Equal($"name\n{expected}\n", Written(["name"], [TableValue.Words(words)]));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+47 22")]
    [InlineData("@SUM(A1)")]
    public void What_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(string words)
    {
        Assert.Equal("'" + words, TidyCsv.Field(TableValue.Words(words)));
        Assert.Equal("'" + words, TidyCsv.Field(TableValue.Code(words)));
    }

    [Fact]
    public void Numbers_stay_as_they_are_whoever_wrote_them()
    {
        Assert.Equal("-1", TidyCsv.Field(TableValue.Code("-1")));
        Assert.Equal("-14.5", TidyCsv.Field(TableValue.Number(-14.5)));
        Assert.Equal("-3", TidyCsv.Field(TableValue.Whole(-3)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Number_that_is_not_finite_cannot_be_a_value(double number) =>
        Assert.Throws<ArgumentException>(() => TableValue.Number(number));

    [Fact]
    public void Row_that_lacks_a_value_is_no_row() =>
        Assert.Throws<ArgumentException>(() => new TidyTable(["a", "b"], [[TableValue.Absent]]));

    private static string Written(IReadOnlyList<string> columns, params IReadOnlyList<TableValue> row)
    {
        using var stream = new MemoryStream();
        TidyCsv.Write(new TidyTable(columns, [row]), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
