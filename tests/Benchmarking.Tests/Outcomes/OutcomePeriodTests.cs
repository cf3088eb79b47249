using System.Globalization;
using Benchmarking.Outcomes;

namespace Benchmarking.Tests.Outcomes;

public sealed class OutcomePeriodTests
{
    [Theory]
    [InlineData("2024", "2024", "2024-01-01", "2024-12-31")]
    [InlineData(" 2024 ", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("2022-2024", "2022-2024", "2022-01-01", "2024-12-31")]
    [InlineData("2022_2024", "2022-2024", "2022-01-01", "2024-12-31")]
    [InlineData("2022–2024", "2022-2024", "2022-01-01", "2024-12-31")]
    [InlineData("2023K1", "2023K1", "2023-01-01", "2023-03-31")]
    [InlineData("2023Q4", "2023K4", "2023-10-01", "2023-12-31")]
    [InlineData("2024M05", "2024M05", "2024-05-01", "2024-05-31")]
    [InlineData("2024m2", "2024M02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-05", "2024M05", "2024-05-01", "2024-05-31")]
    [InlineData("2023/24", "2023/24", "2023-08-01", "2024-07-31")]
    [InlineData("2023/2024", "2023/24", "2023-08-01", "2024-07-31")]
    [InlineData("2023-24", "2023/24", "2023-08-01", "2024-07-31")]
    [InlineData("1999/00", "1999/00", "1999-08-01", "2000-07-31")]
    [InlineData("2024H2", "2024H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024T3", "2024T3", "2024-09-01", "2024-12-31")]
    [InlineData("2024U01", "2024U01", "2024-01-01", "2024-01-07")]
    [InlineData("2020W53", "2020U53", "2020-12-28", "2021-01-03")]
    public void A_period_has_one_way_to_be_written_and_its_days(string text, string written, string first, string last)
    {
        var period = OutcomePeriod.TryParse(text);

        Assert.Equal((written, Day(first), Day(last)), (period?.Text, period?.First, period?.Last));
    }

    [Theory]
    [InlineData("2011-12")]
    [InlineData("2024M13")]
    [InlineData("2021U53")]
    [InlineData("2024-2022")]
    [InlineData("2023/25")]
    [InlineData("våren 2024")]
    [InlineData("12345")]
    public void A_period_that_does_not_tell_its_days_keeps_its_text(string text)
    {
        var period = OutcomePeriod.TryParse(text);

        Assert.Equal((text, null, null), (period?.Text, period?.First, period?.Last));
        Assert.False(OutcomePeriod.IsOne(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("2024\u0000")]
    [InlineData("a text of more than thirty characters")]
    public void What_cannot_be_a_period_is_none(string text) => Assert.Null(OutcomePeriod.TryParse(text));

    [Fact]
    public void Periods_are_ordered_by_their_last_day_then_their_first()
    {
        string[] texts = ["2024", "2023/24", "2022-2024", "ukjent", "2023K4", "2023"];

        var ordered = texts.Select(text => OutcomePeriod.TryParse(text)).OfType<OutcomePeriod>().Order(OutcomePeriod.InTime).Select(period => period.Text);

        Assert.Equal(["ukjent", "2023", "2023K4", "2023/24", "2022-2024", "2024"], ordered);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
