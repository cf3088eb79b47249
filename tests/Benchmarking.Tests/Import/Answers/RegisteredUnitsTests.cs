using System.Text;
using Benchmarking.Import;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import.Answers;

public sealed class RegisteredUnitsTests
{
    [Theory]
    [InlineData("NO", "0301", "301", "301 → 0301")]
    [InlineData("NO", "0301", "301.0", "301.0 → 0301")]
    [InlineData("NO", "3101", "3101,0", "3101,0 → 3101")]
    [InlineData("SE", "0180", "180", "180 → 0180")]
    [InlineData("FI", "091", "91", "91 → 091")]
    public void Codes_that_a_spreadsheet_changed_are_restored_and_told_of(string country, string unit, string text, string restored)
    {
        var reading = Read(Made(country, 2026, unit, "9999"), text);

        Assert.Equal(0, reading.Responses?.UnitsOf(0)[0]);
        Assert.Equal(["F060", "import.unit.restored(1, " + restored + ")"], Only(reading));
    }

    [Fact]
    public void Digits_that_two_codes_end_in_restore_neither() =>
        Assert.Equal(["F016", "import.unit.several(1, 01 Unit 01, 001 Unit 001)"], Only(Read(Made("FI", 2026, "01", "001"), "1")));

    [Fact]
    public void A_code_of_the_network_is_itself_whatever_zeros_would_make_of_it() =>
        Assert.Equal(0, Read(Made("FI", 2026, "91", "091"), "91").Responses?.UnitsOf(0)[0]);

    [Theory]
    [InlineData("5001 Trondheim", "Tråante")]
    [InlineData("5001 Trondheim", "Trondheim - Tråante")]
    [InlineData("5001 Trondheim - Tråante", "trondheim")]
    [InlineData("5001 Trondheim", "Trondheim kommune")]
    [InlineData("5610 Karasjok", "Kárášjohka")]
    [InlineData("5610 Kárášjohka - Karasjok", "KARASJOK")]
    [InlineData("5610 Kárášjohka - Karasjok", "Karasjok - Kárášjohka")]
    [InlineData("3451 Nord-Aurdal", "Nord Aurdal")]
    [InlineData("9901 Bjørkfjære", "Bjørkfjære kommune")]
    [InlineData("1508 Ålesund", "A\u030Alesund")]
    public void Names_are_known_in_each_language_and_without_a_word(string unit, string text)
    {
        var reading = Read(Named("NO", 2026, unit, "9999 Annen"), text);

        Assert.Equal(0, reading.Responses?.UnitsOf(0)[0]);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("Herøy")]
    [InlineData("Herøy kommune")]
    public void A_name_that_only_one_unit_has_is_that_unit_and_the_other_code_is_told(string text) => Assert.Equal(
        ["F062", $"import.unit.namesake({text}, 1515 Herøy, 1818 Herøy (Nordland))"],
        Only(Read(Named("NO", 2026, "1515 Herøy"), text)));

    [Fact]
    public void A_name_of_two_units_is_refused_with_both_codes() => Assert.Equal(
        ["F016", "import.unit.several(Våler, 3114 Våler i Østfold, 3419 Våler i Solør)"],
        Only(Read(Named("NO", 2026, "3114 Våler i Østfold", "3419 Våler i Solør"), "Våler")));

    [Fact]
    public void A_unit_of_the_bare_name_is_refused_too_where_another_unit_has_it() => Assert.Equal(
        ["F016", "import.unit.several(Herøy, 1515 Herøy, 1818 Herøy i Nordland)"],
        Only(Read(Named("NO", 2026, "1515 Herøy", "1818 Herøy i Nordland"), "Herøy")));

    [Fact]
    public void A_name_of_two_municipalities_that_are_no_units_is_refused_with_both_codes() => Assert.Equal(
        ["F013", "import.unit.none_here(Herøy, 1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland))"],
        Only(Read(Made("NO", 2026, "3101"), "Herøy")));

    [Fact]
    public void A_municipality_that_is_no_unit_is_named() =>
        Assert.Equal(["F013", "import.unit.not_here(4601, 4601 Bergen)"], Only(Read(Made("NO", 2026, "3101"), "4601")));

    [Theory]
    [InlineData("0101", "carried", "0101 → 3001 (2020) → 3101 (2024)")]
    [InlineData("3001", "carried", "3001 → 3101 (2024)")]
    public void An_older_code_is_carried_to_the_unit_and_told_of(string text, string how, string way) =>
        Assert.Equal(["F061", $"import.unit.{how}({text}, 3101 Unit 3101, {way})"], Only(Read(Made("NO", 2026, "3101"), text)));

    [Fact]
    public void A_newer_code_is_carried_back_to_the_unit() => Assert.Equal(
        ["F061", "import.unit.carried(3101, 0101 Unit 0101, 3101 → 3001 (2024) → 0101 (2020))"],
        Only(Read(Made("NO", 2018, "0101"), "3101")));

    [Theory]
    [InlineData("0136")]
    [InlineData("Rygge")]
    public void A_part_goes_into_the_unit_it_was_merged_into(string text)
    {
        var reading = Read(Made("NO", 2026, "3103"), text);

        Assert.Equal(0, reading.Responses?.UnitsOf(0)[0]);
        Assert.Equal(["F061", $"import.unit.merged({text}, 3103 Unit 3103, 0136 → 3002 (2020) → 3103 (2024))"], Only(reading));
    }

    [Fact]
    public void A_part_that_is_a_unit_itself_stays_one()
    {
        var reading = Read(Made("NO", 2026, "3103", "0136"), "0136");

        Assert.Equal(1, reading.Responses?.UnitsOf(0)[0]);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void A_code_that_lost_its_zero_and_was_replaced_is_both_restored_and_carried() =>
        Assert.Equal(["F060", "F061"], Read(Made("NO", 2026, "3101"), "101").Findings.Select(finding => finding.Check));

    [Theory]
    [InlineData("1507", "1507 Ålesund")]
    [InlineData("1534", "1534 Haram")]
    public void What_was_split_is_refused_and_says_into_what(string text, string shown) => Assert.Equal(
        ["F063", $"import.unit.split({shown}, 1508 Unit 1508, 1580 Haram)"],
        Only(Read(Made("NO", 2026, "1508"), text)));

    [Fact]
    public void Today_a_name_is_that_of_today() =>
        Assert.Equal(["F013", "import.unit.not_here(Haram, 1580 Haram)"], Only(Read(Made("NO", 2026, "1508"), "Haram")));

    [Fact]
    public void The_whole_is_refused_where_the_network_has_a_part() => Assert.Equal(
        ["F063", "import.unit.whole(3103 Moss, 0104 Unit 0104, 0136 Rygge)"],
        Only(Read(Made("NO", 2018, "0104"), "3103")));

    [Fact]
    public void One_municipality_under_two_codes_of_the_network_is_asked_for() => Assert.Equal(
        ["F016", "import.unit.several(0101, 3001 Unit 3001, 3101 Unit 3101)"],
        Only(Read(Made("NO", 2026, "3001", "3101"), "0101")));

    [Fact]
    public void A_mapping_file_decides_what_nobody_else_can()
    {
        var mapping = ImportExamples.Map("values: {unit: {\"1507\": \"1508\"}}\n");
        var request = ImportExamples.Request(Encoding.UTF8.GetBytes(Table("1507"))) with { Network = Made("NO", 2026, "1508"), Mapping = mapping };

        Assert.Equal(0, ResponseFileReader.Read(request).Responses?.UnitsOf(0)[0]);
    }

    [Fact]
    public void Several_units_of_a_cell_are_recognised_each()
    {
        var reading = Read(Made("NO", 2026, "0301", "3101"), "301|0101");

        Assert.Equal("0 1", string.Join(" ", reading.Responses?.UnitsOf(0).ToArray() ?? []));
        Assert.Equal(["F060", "F061"], reading.Findings.Select(finding => finding.Check));
    }

    [Fact]
    public void A_note_is_given_once_for_a_code_and_not_for_each_row()
    {
        var rows = string.Concat(Enumerable.Range(0, 50).Select(row => $"0101;1;2;{1 + (row % 5)}\n"));

        Assert.Single(Read(Made("NO", 2026, "3101"), Encoding.UTF8.GetBytes("unit;q1;q2;q3\n" + rows)).Findings, finding => finding.Check == "F061");
    }

    [Fact]
    public void Invitations_are_recognised_as_answers_are()
    {
        var reading = InvitedFileReader.Read(Encoding.UTF8.GetBytes("unit;invited\n301;12\n"), "i.csv", Made("NO", 2026, "0301"));

        Assert.Equal(12, reading.Frame?.Cells.Single().Value);
        Assert.Equal("F060", Assert.Single(reading.Findings).Check);
    }

    private static string[] Only(ResponseReading reading) =>
        Assert.Single(reading.Findings) is var finding ? [finding.Check, finding.Message.ToString()] : [];

    private static ResponseReading Read(Network network, string unit) => Read(network, Encoding.UTF8.GetBytes(Table(unit)));

    private static ResponseReading Read(Network network, byte[] bytes) =>
        ResponseFileReader.Read(ImportExamples.Request(bytes) with { Network = network });

    private static string Table(string unit) => $"unit;q1;q2;q3\n\"{unit}\";1;2;4\n";

    private static Network Made(string country, int year, params string[] codes) =>
        Named(country, year, [.. codes.Select(code => $"{code} Unit {code}")]);

    private static Network Named(string country, int year, params string[] units) => new()
    {
        Title = "Nettverk",
        Country = country,
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [.. units.Select(unit => new Unit(UnitCode.Parse(unit.Split(' ')[0]), unit[(unit.IndexOf(' ') + 1)..]))],
        Waves = [new Wave(WaveId.Parse("w"), new DateOnly(year, 5, 1))],
    };
}
