using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class UnitsTableTests
{
    private static readonly Network Network = new()
    {
        Title = "Nettverk",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [new Unit(UnitCode.Parse("3103"), "Moss") { Group = "KG08", Population = 52646 }, new Unit(UnitCode.Parse("9901"), "Bjørkfjære")],
        Waves = [new Wave(WaveId.Parse("w"), new DateOnly(2026, 5, 1))],
    };

    [Fact]
    public void A_unit_stands_with_the_register_and_the_codes_that_are_carried_to_it() => Assert.Equal(
        "3103|Moss|municipality|KG08|52646|Moss|2024-01-01||0104 Moss, 0136 Rygge, 3002 Moss",
        Line(UnitsTable.Of(Network).Rows[0]));

    [Fact]
    public void A_unit_that_no_register_knows_stands_alone() =>
        Assert.Equal("9901|Bjørkfjære|municipality||||||", Line(UnitsTable.Of(Network).Rows[1]));

    [Fact]
    public void A_municipality_is_found_with_what_was_before_and_after()
    {
        var carry = new RegionCarry(Network);

        Assert.Equal(
            [
                "0136|Rygge|1838-01-01|2020-01-01||3002 Moss (2020)|3103 Moss|3103",
                "3002|Moss|2020-01-01|2024-01-01|0104 Moss (2020), 0136 Rygge (2020)|3103 Moss (2024)|3103 Moss|3103",
                "1507|Ålesund|2020-01-01|2024-01-01|1504 Ålesund (2020), 1523 Ørskog (2020), 1529 Skodje (2020), 1534 Haram (2020), 1546 Sandøy (2020)"
                + "|1508 Ålesund (2024), 1580 Haram (2024)|1508 Ålesund, 1580 Haram|",
            ],
            UnitsTable.Found(new[] { "0136", "3002", "1507" }.Select(code => carry.Register?.Find(UnitCode.Parse(code))).OfType<Municipality>(), carry, new DateOnly(2026, 8, 1))
                .Rows.Select(Line));
    }

    private static string Line(IReadOnlyList<TableValue> row) => string.Join('|', row.Select(value => value.Kind switch
    {
        TableValueKind.Absent => "",
        TableValueKind.Whole => FormattableString.Invariant($"{value.AsWhole}"),
        _ => value.AsText,
    }));
}
