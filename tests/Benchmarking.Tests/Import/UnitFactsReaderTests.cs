using System.Globalization;
using System.Text;
using Benchmarking.Import;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Tests.House;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import;

public sealed class UnitFactsReaderTests
{
    private static readonly string[] Codes = ["3101 Halden", "3103 Moss", "0301 Oslo", "1103 Stavanger"];

    [Fact]
    public void Groups_and_inhabitants_are_read_with_their_days()
    {
        var reading = Read("unit,valid_from,valid_to,group,population\n3101,2020-01-01,2025-01-01,KG09,31000\nMoss,01.01.2024,,KG08,\n");

        Assert.Equal(
            [
                new UnitFact(0, new DateOnly(2020, 1, 1)) { To = new DateOnly(2025, 1, 1), Group = "KG09", Population = 31000 },
                new UnitFact(1, new DateOnly(2024, 1, 1)) { Group = "KG08" },
            ],
            reading.Facts);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("3001,2020-01-01", 0)]
    [InlineData("0101,2018-01-01", 0)]
    [InlineData("101,2018-01-01", 0)]
    [InlineData("301,2024-01-01", 2)]
    [InlineData("1103,2021-01-01", 3)]
    public void A_code_of_its_day_is_carried_to_the_unit_that_is_the_same_municipality(string row, int unit) =>
        Assert.Equal(unit, Assert.Single(Read($"unit,valid_from,group\n{row},KG01\n").Facts ?? []).Unit);

    // Moss of 2018 lacks Rygge, Stavanger of 2018 lacks Finnøy and Rennesøy: their inhabitants are not those of the units.
    [Theory]
    [InlineData("0104,2018-01-01", "import.facts.changed")]
    [InlineData("1103,2018-01-01", "import.facts.changed")]
    [InlineData("4601,2024-01-01", "import.facts.others")]
    [InlineData("Bergen,2024-01-01", "import.facts.others")]
    public void A_municipality_that_is_not_wholly_a_unit_is_passed_over_and_told_of(string row, string message)
    {
        var reading = Read($"unit,valid_from,population\n3101,2024-01-01,31000\n{row},5\n");

        Assert.Equal(0, Assert.Single(reading.Facts ?? []).Unit);
        Assert.Equal(["F064", message], [Assert.Single(reading.Findings).Check, reading.Findings[0].Message.Key]);
    }

    [Theory]
    [InlineData("unit,valid_from\n3101,2024-01-01\n", "F009")]
    [InlineData("unit,group\n3101,KG01\n", "F009")]
    [InlineData("unit,valid_from,group\n3101,01/02/2024,KG01\n", "F065")]
    [InlineData("unit,valid_from,valid_to,group\n3101,2024-01-01,2024-01-01,KG01\n", "F065")]
    [InlineData("unit,valid_from,population\n3101,2024-01-01,many\n", "F024")]
    [InlineData("unit,valid_from,population\n3101,2024-01-01,-1\n", "F024")]
    [InlineData("unit,valid_from,population\n3101,2024-01-01,5\n0101,2018-01-01,6\n3101,2024-01-01,7\n", "F066")]
    [InlineData("unit,valid_from,population\nHaldn,2024-01-01,5\n", "F013")]
    [InlineData("unit,valid_from,population\n9999,2024-01-01,5\n", "F013")]
    [InlineData("unit,valid_from,population\n4601,2024-01-01,5\n", "F022")]
    [InlineData("unit,valid_from,population\n", "F003")]
    [InlineData("", "F002")]
    public void A_fault_refuses_the_file(string text, string check)
    {
        var reading = Read(text);

        Assert.Null(reading.Facts);
        Assert.Contains(check, reading.Findings.Select(finding => finding.Check));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [SharedFact("data/registry/population_2024_2026.csv")]
    public void Inhabitants_of_the_register_are_those_of_the_source()
    {
        var register = MunicipalityRegister.Of("NO");
        var lines = File.ReadLines(SharedFolder.PathTo("data/registry/population_2024_2026.csv")).Skip(1).Select(line => line.Split(','));

        Assert.All(lines, line => Assert.Equal(
            int.Parse(line[3], CultureInfo.InvariantCulture),
            register?.Population(UnitCode.Parse(line[0]), new DateOnly(int.Parse(line[2], CultureInfo.InvariantCulture), 6, 30))));
    }

    private static UnitFactsReading Read(string text) => UnitFactsReader.Read(Encoding.UTF8.GetBytes(text), "facts.csv", new Network
    {
        Title = "Nettverk",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [.. Codes.Select(unit => new Unit(UnitCode.Parse(unit[..4]), unit[5..]))],
        Waves = [new Wave(WaveId.Parse("w"), new DateOnly(2026, 5, 1))],
    });
}
