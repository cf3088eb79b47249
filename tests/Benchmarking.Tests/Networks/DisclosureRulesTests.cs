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

    [Fact]
    public void The_defaults_are_five_ten_and_three_under_open_names() => Assert.Equal(
        new DisclosureRules { MinRespondents = 5, MinForDistribution = 10, MinUnitsForService = 3, Names = NameRule.Open },
        new DisclosureRules());
}
