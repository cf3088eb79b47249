using Benchmarking.Disclosure;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Disclosure;

public sealed class UnitNamesTests
{
    private static readonly Texts English = Texts.Of(Language.English);

    [Fact]
    public void Open_names_are_the_names_in_the_network_s_order()
    {
        var names = UnitNames.Of(Sample.Network(3, 0), Secret(1));

        Assert.Equal(["Unit 0", "Unit 1", "Unit 2"], Enumerable.Range(0, 3).Select(unit => names.Name(unit, null, English)));
        Assert.Equal([0, 1, 2], names.Order);
    }

    [Fact]
    public void Units_of_one_name_are_told_apart_by_their_codes()
    {
        var network = Sample.Network(3, 0);
        var names = UnitNames.Of(network with { Units = [network.Units[0], network.Units[1] with { Name = "UNIT 0" }, network.Units[2]] }, Secret(1));

        Assert.Equal(["Unit 0 (3001)", "UNIT 0 (3002)", "Unit 2"], Enumerable.Range(0, 3).Select(unit => names.Name(unit, null, English)));
    }

    [Fact]
    public void Anonymous_names_are_letters_each_once_but_for_the_reader_s_own()
    {
        var names = UnitNames.Of(Anonymous(5), Secret(1));

        Assert.Equal("Unit 3", names.Name(3, 3, English));
        Assert.All(new[] { 0, 1, 2, 4 }, unit => Assert.DoesNotContain("Unit", names.Name(unit, 3, English), StringComparison.Ordinal));
        Assert.Equal(
            "ABCDE".Select(letter => English.Say("unit.anonymous", letter.ToString())),
            Enumerable.Range(0, 5).Select(unit => names.Name(unit, null, English)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reader_with_a_rule_of_its_own_sees_the_same_letters()
    {
        var names = UnitNames.Of(Anonymous(5), Secret(1));
        var open = names.By(NameRule.Open);

        Assert.Equal(["Unit 0", "Unit 1", "Unit 2", "Unit 3", "Unit 4"], Enumerable.Range(0, 5).Select(unit => open.Name(unit, null, English)));
        Assert.Equal([0, 1, 2, 3, 4], open.Order);
        Assert.Equal(names.Order, open.By(NameRule.Anonymous).Order);
    }

    [Fact]
    public void The_order_shown_is_that_of_the_letters_and_follows_nothing_else()
    {
        var names = UnitNames.Of(Anonymous(8), Secret(1));
        var shown = names.Order.Select(unit => names.Name(unit, null, English)).ToList();

        Assert.Equal(shown.Order(StringComparer.Ordinal), shown);
        Assert.Equal(Enumerable.Range(0, 8), names.Order.Order());
        Assert.Equal(names.Order, UnitNames.Of(Anonymous(8), Secret(1)).Order);
    }

    [Fact]
    public void The_letters_belong_to_the_secret_alone()
    {
        var orders = Enumerable.Range(0, 40).Select(secret => string.Join(' ', UnitNames.Of(Anonymous(6), Secret(secret)).Order)).ToList();

        // 720 orders: that 40 secrets give fewer than 30 has odds of some one in 10^8, and a fixed order gives one.
        Assert.InRange(orders.Distinct(StringComparer.Ordinal).Count(), 30, 40);
    }

    [Fact]
    public void Every_unit_meets_every_letter()
    {
        var letters = Enumerable.Range(0, 400).Select(secret => UnitNames.Of(Anonymous(4), Secret(secret)).Name(0, null, English)).CountBy(name => name).ToList();

        // 100 expected of each, with a standard deviation of 8.7.
        Assert.Equal(4, letters.Count);
        Assert.All(letters, letter => Assert.InRange(letter.Value, 60, 140));
    }

    [Fact]
    public void A_unit_keeps_its_letter_when_the_network_is_written_in_another_order()
    {
        var (network, turned) = (Anonymous(6), Anonymous(6) with { Units = [.. Anonymous(6).Units.Reverse()] });
        var (names, again) = (UnitNames.Of(network, Secret(1)), UnitNames.Of(turned, Secret(1)));

        Assert.All(Enumerable.Range(0, 6), unit => Assert.Equal(names.Name(unit, null, English), again.Name(5 - unit, null, English)));
    }

    [Fact]
    public void Without_the_secret_open_names_are_all_there_are()
    {
        var lack = new Sentence("cli.names.no_key", "network.key");
        var names = UnitNames.WithoutSecret(Anonymous(3), lack);

        Assert.Equal([0, 1, 2], names.By(NameRule.Open).Order);
        Assert.Equal(Anonymous(3).Units[1].Name, names.By(NameRule.Open).Name(1, null, English));
        Assert.Equal(lack, Assert.Throws<RefusedException>(() => names.By(NameRule.Anonymous)).Reason);
        Assert.Throws<RefusedException>(() => names.Name(1, null, English));
    }

    [Fact]
    public void After_Z_comes_AA()
    {
        var names = UnitNames.Of(Anonymous(30), Secret(1));

        Assert.Equal(
            new[] { "Z", "AA", "AD" }.Select(letters => English.Say("unit.anonymous", letters)),
            new[] { 25, 26, 29 }.Select(place => names.Name(names.Order[place], null, English)));
    }

    private static Network Anonymous(int units) => Sample.Network(units, 0) with { Disclosure = new DisclosureRules { Names = NameRule.Anonymous } };

    private static byte[] Secret(int number) => [.. Enumerable.Repeat((byte)number, 32)];
}
