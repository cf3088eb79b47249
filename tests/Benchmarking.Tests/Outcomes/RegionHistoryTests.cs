using Benchmarking.Networks.Registers;
using Benchmarking.Outcomes;

namespace Benchmarking.Tests.Outcomes;

public sealed class RegionHistoryTests
{
    private static readonly DateOnly Now = new(2025, 1, 1);
    private static readonly RegionHistory Norway = RegionHistory.Of(MunicipalityRegister.Of("NO"));

    // By hand from the register: Moss 3103 was 3002 until 2024, and 3002 was made of 0104 Moss and 0136 Rygge in 2020. Stavanger kept 1103 in 2020, when Finnøy
    // 1141 and Rennesøy 1142 joined it. Ålesund 1507 was made of five in 2020 and split in 2024. Stokke 0720 was split in 2017.
    [Theory]
    [InlineData("3103", 2015, "0104 0136", true)]
    [InlineData("3103", 2021, "3002", true)]
    [InlineData("3103", 2024, "3103", true)]
    [InlineData("1103", 2015, "1103 1141 1142", true)]
    [InlineData("1103", 2022, "1103", true)]
    [InlineData("0301", 2015, "0301", true)]
    [InlineData("1508", 2022, "1507", false)]
    [InlineData("1508", 2015, "1504 1523 1529 1534 1546", false)]
    [InlineData("3905", 2015, "0704 0716 0720", false)]
    [InlineData("3905", 2018, "0704 0716", true)]
    [InlineData("1806", 2019, "1805 1850 1854", false)]
    public void A_municipality_of_today_is_followed_back(string code, int year, string expected, bool isExact)
    {
        var territory = Norway.On(code, Now, new DateOnly(year, 7, 1));

        Assert.Equal((expected, isExact), (string.Join(' ', territory.Codes), territory.IsExact));
    }

    [Theory]
    [InlineData("3002", 2021, 2024, "3103", true)]
    [InlineData("0104", 2018, 2024, "3103", false)]
    [InlineData("1507", 2022, 2024, "1508 1580", true)]
    public void A_municipality_of_an_earlier_day_is_followed_forward(string code, int meant, int year, string expected, bool isExact)
    {
        var territory = Norway.On(code, new DateOnly(meant, 1, 1), new DateOnly(year, 7, 1));

        Assert.Equal((expected, isExact), (string.Join(' ', territory.Codes), territory.IsExact));
    }

    [Fact]
    public void A_code_that_nobody_has_told_of_is_itself()
    {
        var territory = RegionHistory.Of(register: null).On("AX-1", Now, new DateOnly(1990, 1, 1));

        Assert.Equal(["AX-1"], territory.Codes);
        Assert.True(territory.IsExact);
    }

    [Fact]
    public void A_code_is_in_use_from_its_first_day_to_the_day_before_its_end()
    {
        Assert.False(Norway.IsInUse("3002", new DateOnly(2019, 12, 31)));
        Assert.True(Norway.IsInUse("3002", new DateOnly(2020, 1, 1)));
        Assert.True(Norway.IsInUse("3002", new DateOnly(2023, 12, 31)));
        Assert.False(Norway.IsInUse("3002", new DateOnly(2024, 1, 1)));
    }
}
