using Benchmarking.Import.Artefacts;

namespace Benchmarking.Tests.Import.Artefacts;

public sealed class ShownNumberTests
{
    [Theory]
    [InlineData("56.9", 56.85, 56.95)]
    [InlineData("56,9", 56.85, 56.95)]
    [InlineData("−4,8", -4.85, -4.75)]
    [InlineData("-4.8", -4.85, -4.75)]
    [InlineData("+31", 30.5, 31.5)]
    [InlineData("±7.0", 6.95, 7.05)]
    [InlineData("77%", 0.765, 0.775)]
    [InlineData("77 %", 0.765, 0.775)]
    [InlineData("1 234", 1233.5, 1234.5)]
    public void Digits_stand_for_half_a_unit_of_the_last_one_to_either_side(string text, double low, double high)
    {
        var band = ShownNumber.Read(text);

        Assert.Equal(low, band?.Low ?? double.NaN, 9);
        Assert.Equal(high, band?.High ?? double.NaN, 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2–7")]
    [InlineData("withheld")]
    [InlineData("< 0.001")]
    [InlineData("1 of 5")]
    public void Words_are_no_number(string text) => Assert.Null(ShownNumber.Read(text));
}
