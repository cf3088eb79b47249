using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Networks.Registers;

public sealed class DatedUnitsTests
{
    private static readonly Network Network = new()
    {
        Title = "Nettverk",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units =
        [
            new Unit(UnitCode.Parse("3101"), "Halden"),
            new Unit(UnitCode.Parse("0301"), "Oslo") { Group = "KG13", Population = 700000 },
            new Unit(UnitCode.Parse("9901"), "Bjørkfjære"),
        ],
        Waves = [new Wave(WaveId.Parse("w"), new DateOnly(2026, 5, 1))],
    };

    [Fact]
    public void The_fact_that_began_last_holds()
    {
        UnitFact[] facts = [Group("KG02", 2022, null), Group("KG01", 2020, null)];

        Assert.Equal("KG01", On(facts, 2021).Units[0].Group);
        Assert.Equal("KG02", On(facts, 2023).Units[0].Group);
        Assert.Null(On(facts, 2019).Units[0].Group);
    }

    [Fact]
    public void Of_two_that_began_together_the_one_imported_last_holds() =>
        Assert.Equal("KG02", On([Group("KG01", 2020, null), Group("KG02", 2020, null)], 2021).Units[0].Group);

    [Fact]
    public void A_fact_ends_on_the_day_before_its_end() => Assert.Null(On([Group("KG01", 2020, 2023)], 2023).Units[0].Group);

    [Fact]
    public void The_network_file_has_the_last_word()
    {
        var oslo = On([new UnitFact(1, new DateOnly(2020, 1, 1)) { Group = "KG01", Population = 5 }], 2024).Units[1];

        Assert.Equal(("KG13", 700000), (oslo.Group, oslo.Population));
    }

    // Statistics Norway, table 07459: 32 038 in Halden on 1 January 2025.
    [Fact]
    public void Inhabitants_that_nobody_says_are_those_of_the_register()
    {
        Assert.Equal(32038, On([], 2025).Units[0].Population);
        Assert.Null(On([], 2018).Units[0].Population);
        Assert.Null(On([], 2025).Units[2].Population);
        Assert.Equal(5, On([new UnitFact(0, new DateOnly(2025, 1, 1)) { Population = 5 }], 2025).Units[0].Population);
    }

    private static Network On(UnitFact[] facts, int year) => DatedUnits.On(Network, facts, new DateOnly(year, 1, 1));

    private static UnitFact Group(string group, int from, int? to) => new(0, new DateOnly(from, 1, 1))
    {
        Group = group,
        To = to is { } year ? new DateOnly(year, 1, 1) : null,
    };
}
