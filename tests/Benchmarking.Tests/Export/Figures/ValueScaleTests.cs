using Benchmarking.Export.Figures;
using Benchmarking.Reports.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Export.Figures;

public sealed class ValueScaleTests
{
    [Theory]
    [InlineData(0, 100, 0, 6, "0 20 40 60 80 100")]
    [InlineData(0, 100, 0, 11, "0 10 20 30 40 50 60 70 80 90 100")]
    [InlineData(1, 3, 0, 11, "1 2 3")]
    [InlineData(-1.5, 0.25, 2, 5, "−1,5 −1,0 −0,5 0,0")]
    [InlineData(63, 94, 0, 5, "70 80 90")]
    [InlineData(0, 1, 6, 3, "0,0 0,5 1,0")]
    public void Ticks_are_round_and_no_finer_than_the_axis(double from, double to, int decimals, int most, string ticks)
    {
        var scale = new ValueScale(new FigureAxis("", from, to) { Decimals = decimals }, 0, 100, Texts.Of(Language.Parse("nb")));

        Assert.Equal(ticks, string.Join(' ', scale.Ticks(most).Select(tick => tick.Words)));
    }

    [Fact]
    public void A_value_beyond_the_axis_lies_at_its_end()
    {
        var scale = new ValueScale(new FigureAxis("", 0, 50), 200, 100, Texts.Of(Language.English));

        Assert.Equal([200, 190, 100, 100], new[] { -3.0, 5, 50, 99 }.Select(scale.At));
    }
}
