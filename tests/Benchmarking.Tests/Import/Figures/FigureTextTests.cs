using Benchmarking.Import.Figures;
using Benchmarking.Outcomes;

namespace Benchmarking.Tests.Import.Figures;

public sealed class FigureTextTests
{
    private static readonly Dictionary<string, FigureAbsence> Absent = new(StringComparer.OrdinalIgnoreCase) { ["NA"] = FigureAbsence.Missing };

    [Theory]
    [InlineData("12", 12)]
    [InlineData("12.5", 12.5)]
    [InlineData("12,5", 12.5)]
    [InlineData("-3,25", -3.25)]
    [InlineData("−3,25", -3.25)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00A0234\u00A0567,8", 1234567.8)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("0.125", 0.125)]
    [InlineData("0,125", 0.125)]
    [InlineData("12,345", 12.345)]
    [InlineData("1e+05", 100000)]
    [InlineData("55,1*", 55.1)]
    [InlineData("| 55,1", 55.1)]
    public void A_number_is_read_as_it_is_written_in_Norwegian_and_in_English(string text, double expected) =>
        Assert.Equal(expected, new FigureText(Absent, decimalMark: null, commaSeparates: false).Read(text).Value?.Number);

    [Theory]
    [InlineData("1.234", false)]
    [InlineData("12.345", false)]
    [InlineData("1,234", true)]
    public void A_number_that_may_be_two_is_not_guessed(string text, bool commaSeparates)
    {
        var reading = new FigureText(Absent, decimalMark: null, commaSeparates).Read(text);

        Assert.Equal((null, true), (reading.Value, reading.IsAmbiguous));
    }

    [Theory]
    [InlineData("1.234", ',', 1234)]
    [InlineData("1.234", '.', 1.234)]
    [InlineData("1,234", '.', 1234)]
    [InlineData("1,234", ',', 1.234)]
    public void The_mapping_says_what_stands_before_decimals(string text, char mark, double expected) =>
        Assert.Equal(expected, new FigureText(Absent, mark, commaSeparates: false).Read(text).Value?.Number);

    [Theory]
    [InlineData(".", FigureAbsence.NotPossible)]
    [InlineData("..", FigureAbsence.Missing)]
    [InlineData("", FigureAbsence.Missing)]
    [InlineData("na", FigureAbsence.Missing)]
    [InlineData(":", FigureAbsence.Confidential)]
    [InlineData(" : ", FigureAbsence.Confidential)]
    public void The_kinds_of_empty_are_kept_apart(string text, FigureAbsence expected) =>
        Assert.Equal(expected, new FigureText(Absent, decimalMark: null, commaSeparates: false).Read(text).Value?.Absence);

    [Fact]
    public void A_dash_is_nought_and_keeps_its_mark() =>
        Assert.Equal(FigureValue.Of(0, FigureMarks.Dash), new FigureText(Absent, decimalMark: null, commaSeparates: false).Read("-").Value);

    [Fact]
    public void Stars_and_bars_are_marks() =>
        Assert.Equal(
            FigureValue.Of(7, FigureMarks.Preliminary | FigureMarks.Break),
            new FigureText(Absent, decimalMark: null, commaSeparates: false).Read("|7*").Value);

    [Theory]
    [InlineData("abc")]
    [InlineData("12 %")]
    [InlineData("1 23")]
    [InlineData("1,2,3.4")]
    [InlineData("1.2.3")]
    [InlineData("=1+1")]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("--")]
    [InlineData("1-2")]
    [InlineData("1234567890123456789012345678901234567890123")]
    public void What_is_no_figure_is_none(string text)
    {
        var reading = new FigureText(Absent, decimalMark: null, commaSeparates: false).Read(text);

        Assert.Equal((null, false), (reading.Value, reading.IsAmbiguous));
    }
}
