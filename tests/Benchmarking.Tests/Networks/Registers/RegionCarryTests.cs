using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Tests.House;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Networks.Registers;

public sealed class RegionCarryTests
{
    [Theory]
    [InlineData("3101", 0, typeof(Carried.Same))]
    [InlineData("0101", 0, typeof(Carried.Renumbered))]
    [InlineData("0136", 1, typeof(Carried.Merged))]
    [InlineData("9901", 4, typeof(Carried.Same))]
    public void A_code_of_any_time_finds_its_unit(string code, int place, Type how)
    {
        var match = Assert.IsType<RegionMatch.Unit>(Today().Match(UnitCode.Parse(code)));

        Assert.Equal(place, match.Place);
        Assert.IsType(how, match.By);
    }

    [Fact]
    public void A_newer_code_finds_the_unit_of_an_older_network() =>
        Assert.Equal(0, Assert.IsType<RegionMatch.Unit>(Network(2018, "0101").Match(UnitCode.Parse("3101"))).Place);

    [Fact]
    public void The_whole_is_not_comparable_with_a_part() => Assert.Equal(
        "0104 0136",
        string.Join(' ', Assert.IsType<RegionMatch.NotComparable>(Network(2018, "0104").Match(UnitCode.Parse("3103"))).By.Codes));

    [Fact]
    public void What_was_split_is_not_comparable_with_what_is_left() => Assert.Equal(
        "1508 1580",
        string.Join(' ', Assert.IsType<RegionMatch.NotComparable>(Today().Match(UnitCode.Parse("1507"))).By.Codes));

    [Fact]
    public void A_part_that_is_a_unit_itself_goes_into_no_other() =>
        Assert.Equal(0, Assert.IsType<RegionMatch.Unit>(Network(2026, "0136", "3103").Match(UnitCode.Parse("0136"))).Place);

    [Fact]
    public void One_municipality_under_two_codes_is_ambiguous() => Assert.Equal(
        [0, 1],
        Assert.IsType<RegionMatch.Ambiguous>(Network(2026, "3001", "3101").Match(UnitCode.Parse("0101"))).Places);

    [Fact]
    public void A_code_means_what_it_meant_in_the_year_of_the_figure()
    {
        var stavanger = Today();

        Assert.IsType<Carried.Merged>(Matched(stavanger, "1103", 2018));
        Assert.IsType<Carried.Same>(Matched(stavanger, "1103", 2020));
        // A series that its producer has carried back to today's code.
        Assert.IsType<Carried.Same>(Matched(stavanger, "3101", 2018));
    }

    [Theory]
    [InlineData("1101")]
    [InlineData("EAK")]
    public void Codes_of_others_are_unknown(string code) => Assert.IsType<RegionMatch.Unknown>(Today().Match(UnitCode.Parse(code)));

    [Fact]
    public void Where_there_is_no_register_only_the_network_knows_its_units()
    {
        var finland = new RegionCarry(Made(2026, "091") with { Country = "FI" });

        Assert.IsType<RegionMatch.Unit>(finland.Match(UnitCode.Parse("091"), new DateOnly(2018, 1, 1)));
        Assert.IsType<RegionMatch.Unknown>(finland.Match(UnitCode.Parse("0101")));
    }

    // Counted from the list of changes alone by a program of its own: of 428 municipalities 420 are wholly in one of 355 of today's, 8 went through a split.
    [SharedFact("data/real/kostra2015_property.csv")]
    public void The_municipalities_of_2015_are_carried_to_those_of_today()
    {
        var norway = MunicipalityRegister.Of("NO")?.Municipalities ?? [];
        var today = Network(2026, [.. norway.Where(municipality => municipality.To is null).Select(municipality => municipality.Code.Value)]);
        var lines = File.ReadLines(SharedFolder.PathTo("data/real/kostra2015_property.csv")).Skip(1).Select(line => line.Split(',')[16]).Where(code => code.Trim() != "NA");

        var matches = lines.Select(code => today.Match(UnitCode.Parse(code), new DateOnly(2015, 12, 31))).ToList();

        Assert.Equal(428, matches.Count);
        Assert.Equal(8, matches.OfType<RegionMatch.NotComparable>().Count());
        Assert.Equal((420, 355), (matches.OfType<RegionMatch.Unit>().Count(), matches.OfType<RegionMatch.Unit>().Select(unit => unit.Place).Distinct().Count()));
    }

    private static Carried Matched(RegionCarry carry, string code, int year) =>
        Assert.IsType<RegionMatch.Unit>(carry.Match(UnitCode.Parse(code), new DateOnly(year, 6, 30))).By;

    private static RegionCarry Today() => Network(2026, "3101", "3103", "1508", "1103", "9901");

    private static RegionCarry Network(int year, params string[] codes) => new(Made(year, codes));

    private static Network Made(int year, params string[] codes) => new()
    {
        Title = "Nettverk",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [.. codes.Select(code => new Unit(UnitCode.Parse(code), $"Unit {code}"))],
        Waves = [new Wave(WaveId.Parse("w"), new DateOnly(year, 5, 1))],
    };
}
