using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class TabNamesTests
{
    [Theory]
    [InlineData("Tidlig innsats", "Tidlig innsats")]
    [InlineData("Samhandlingskultur, tillit og ledelse", "Samhandlingskultur, tillit og…")]
    [InlineData("Samhandlingskulturutviklingsarbeidet", "Samhandlingskulturutviklingsar…")]
    [InlineData("Barn/unge: hva nå?", "Barn-unge- hva nå-")]
    [InlineData("forside", "forside (2)")]
    public void A_name_fits_on_its_tab_and_ends_after_a_whole_word(string wanted, string name) => Assert.Equal([name], Settled(wanted));

    [Fact]
    public void The_later_of_two_equal_names_has_a_number() => Assert.Equal(
        ["Metode", "METODE (2)", "Samhandlingskultur, tillit og…", "Samhandlingskultur, tillit (2)"],
        Settled("Metode", "METODE", "Samhandlingskultur, tillit og ledelse", "Samhandlingskultur, tillit og ledelse").Select(name => name.Replace("… (", " (", StringComparison.Ordinal)));

    [Fact]
    public void No_character_is_cut_in_two() => Assert.Equal(["a" + string.Concat(Enumerable.Repeat("😀", 14)) + "…"], Settled("a" + string.Concat(Enumerable.Repeat("😀", 20))));

    private static IEnumerable<string> Settled(params IEnumerable<string> names) =>
        TabNames.Settled(names.Select(name => new ReportSheet { Name = name, Columns = [], Rows = [] }), "Forside").Select(sheet => sheet.Name);
}
