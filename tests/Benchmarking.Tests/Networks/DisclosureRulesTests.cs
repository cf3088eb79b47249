using Benchmarking.Networks;

namespace Benchmarking.Tests.Networks;

public sealed class DisclosureRulesTests
{
    [Fact]
    public void Thresholds_do_not_go_below_the_floor()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureRules { MinRespondents = 2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureRules { MinUnitsForService = 2 });
        Assert.Equal((3, 3), (new DisclosureRules { MinRespondents = 3 }.MinRespondents, new DisclosureRules { MinUnitsForService = 3 }.MinUnitsForService));
    }

    [Theory]
    [InlineData(4, 5, 5)]
    [InlineData(12, 5, 12)]
    public void A_distribution_needs_no_fewer_answers_than_a_figure(int forDistribution, int respondents, int expected) =>
        Assert.Equal(expected, new DisclosureRules { MinForDistribution = forDistribution, MinRespondents = respondents }.MinForDistribution);

    [Theory]
    [InlineData(4, 8, true)]
    [InlineData(3, 9, false)]
    [InlineData(5, 7, false)]
    public void A_service_needs_both_units_and_answers_enough(int units, int answers, bool expected) =>
        Assert.Equal(expected, new DisclosureRules { MinUnitsForService = 4, MinRespondents = 8 }.AllowService(units, answers));

    [Fact]
    public void The_defaults_are_five_ten_and_three_under_open_names() => Assert.Equal(
        new DisclosureRules { MinRespondents = 5, MinForDistribution = 10, MinUnitsForService = 3, Names = NameRule.Open },
        new DisclosureRules());
}
