using Benchmarking.Networks;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class MunicipalReportTests
{
    private static readonly MadeReports Made = new();

    [Fact]
    public void Names_of_anonymous_others_stand_nowhere_in_the_report_of_a_unit()
    {
        var made = Made with { Network = MadeNetwork.Four with { Disclosure = new DisclosureRules { Names = NameRule.Anonymous } } };

        var words = made.Words(MadeReports.Nordvik);

        Assert.Contains("Nordvik", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Sørvik", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Østvik", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Vestvik", words, StringComparison.Ordinal);
    }

    // A file system may not tell capitals from small letters, and what stands between wave, unit and language is a stroke.
    [Theory]
    [InlineData("network", "Network", "9904")]
    [InlineData("05-1", "2017-11", "2017-11-05", "9903")]
    public void No_two_reports_of_a_network_have_one_name(string code, string other, string third, string fourth = "9905")
    {
        var units = new[] { code, other, third, fourth }.Select((text, place) => MadeNetwork.Unit(text, $"Enhet {place}")).ToList();
        var waves = new[] { "2017-11", "2017", "2017-11-05" }.Select((id, month) => new Wave(WaveId.Parse(id), new DateOnly(2017, 1 + month, 15))).ToList();
        var names =
            from wave in waves
            let made = Made with { Network = MadeNetwork.Four with { Units = units, Waves = [wave, .. waves.Where(one => one != wave)] } }
            from report in Enumerable.Range(0, units.Count).Select(unit => made.Municipal(unit)).Append(made.ForNetwork())
            select report.FileName;

        Assert.Equal(names.Count(), names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Nobodys_name_stands_in_the_report_of_an_anonymous_network()
    {
        var made = Made with { Network = MadeNetwork.Four with { Disclosure = new DisclosureRules { Names = NameRule.Anonymous } } };

        Assert.DoesNotContain("vik", SheetText.Words(made.ForNetwork()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Forside", "Sammendrag", "Profil", "Samhandlingskultur", "Tidlig innsats", "Indikatorer", "Tjenester", "Analyse og mål", "Metode")]
    [InlineData("nn", "Framside", "Samandrag", "Profil", "Samhandlingskultur", "Tidleg innsats", "Indikatorar", "Tenester", "Analyse og mål", "Metode")]
    [InlineData("en", "Cover", "Summary", "Profile", "Collaboration culture", "Early intervention", "Indicators", "Services", "Analysis and goals", "Method")]
    public void A_unit_receives_its_sheets_in_the_order_read(string language, params string[] names) =>
        Assert.Equal(names, Made.Municipal(MadeReports.Nordvik, language).Sheets.Select(sheet => sheet.Name));

    [Theory]
    [InlineData("nb", "Forside", "Oversikt", "Varmekart", "Forskjeller", "Læringspartnere", "Skårer", "Tjenester", "Datakvalitet", "Metode")]
    [InlineData("nn", "Framside", "Oversyn", "Varmekart", "Skilnader", "Læringspartnarar", "Skårar", "Tenester", "Datakvalitet", "Metode")]
    [InlineData("en", "Cover", "Overview", "Heat map", "Differences", "Learning partners", "Scores", "Services", "Data quality", "Method")]
    public void The_coordinator_receives_the_sheets_of_the_network(string language, params string[] names) =>
        Assert.Equal(names, Made.ForNetwork(language).Sheets.Select(sheet => sheet.Name));

    [Fact]
    public void Every_sheet_warns_where_the_gate_stood_open() => Assert.All(
        (Made with { Unsuppressed = true }).Municipal(MadeReports.Nordvik).Sheets,
        sheet => Assert.Contains("Skjermingen er slått av i denne rapporten.", SheetText.Write(sheet), StringComparison.Ordinal));

    [Fact]
    public void A_place_that_the_network_does_not_have_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MunicipalReport.Of(Made.Context("nb"), 4));
}
