using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class CoverSheetTests
{
    private static readonly MadeReports Made = new();

    [Theory]
    [InlineData("nb", "12 av 20 inviterte har svart (60\u00A0%).")]
    [InlineData("nn", "12 av 20 inviterte har svart (60\u00A0%).")]
    [InlineData("en", "12 of the 20 invited answered (60%).")]
    public void Tells_whose_report_it_is_and_who_answered(string language, string answered)
    {
        var words = Cover(Made.Municipal(MadeReports.Nordvik, language));

        Assert.Equal("Nordvik", words[0]);
        Assert.Contains(answered, words);
        Assert.Contains(words, line => line.StartsWith(language == "en" ? "First gathering, " : "Første samling, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_the_network_and_sums_up_who_answered_in_it()
    {
        var words = Cover(Made.ForNetwork());

        Assert.Equal("Nettverket i vest", words[0]);
        Assert.DoesNotContain("Nettverket i vest", words.Skip(1));
        Assert.Contains("Blant kommunene som vises her, har 29 av 60 inviterte svart (48\u00A0%).", words);
    }

    [Theory]
    [InlineData("nb", "Kommunen har for få svar til at tall kan vises. Nettverket viser ikke tall som bygger på færre enn 5 svar.")]
    [InlineData("nn", "Kommunen har for få svar til at tal kan visast. Nettverket viser ikkje tal som byggjer på færre enn 5 svar.")]
    [InlineData("en", "The municipality has too few answers for any figure to be shown. The network shows no figure that rests on fewer than 5 answers.")]
    public void A_unit_that_is_withheld_is_told_so_in_place_of_who_answered(string language, string sentence)
    {
        var words = Cover(Made.Municipal(MadeReports.Vestvik, language));

        Assert.Contains(sentence, words);
        Assert.DoesNotContain(words, line => line.Contains("nvite", StringComparison.Ordinal));
    }

    [Fact]
    public void The_least_number_of_answers_is_told_unless_nothing_is_withheld()
    {
        var strict = Made with { Network = MadeNetwork.Four with { Disclosure = new DisclosureRules { MinRespondents = 7 } } };

        Assert.Contains("Tall som bygger på færre enn 7 svar, er skjermet, slik at ingen kan kjennes igjen.", Cover(strict.Municipal(MadeReports.Nordvik)));
        Assert.DoesNotContain(Cover((Made with { Unsuppressed = true }).Municipal(MadeReports.Nordvik)), line => line.Contains("kjennes igjen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nb", "Tallene for kommunen er holdt tilbake, selv om nok har svart.", "Noen tall er holdt tilbake, selv om nok har svart.")]
    [InlineData("nn", "Tala for kommunen er haldne tilbake, sjølv om nok har svart.", "Nokre tal er haldne tilbake, sjølv om nok har svart.")]
    [InlineData("en", "The figures for the municipality are held back, although enough people have answered.", "Some figures are held back, although enough people have answered.")]
    public void A_unit_is_told_whether_all_or_some_of_its_figures_are_held_back_and_others_are_told_nothing(string language, string all, string some)
    {
        var whole = Made.HoldingBack(Measure.Of(Made.Set));
        var part = whole with { Figures = (_, measure) => measure.IsDimension ? null : new MadeFigure(9, 60, 9, 55, Verdict.NotDistinguishable) };

        Assert.Contains(Cover(whole.Municipal(MadeReports.Vestvik, language)), line => line.StartsWith(all, StringComparison.Ordinal));
        Assert.Contains(Cover(part.Municipal(MadeReports.Vestvik, language)), line => line.StartsWith(some, StringComparison.Ordinal));
        Assert.Contains(Cover(whole.ForNetwork(language)), line => line.StartsWith(some, StringComparison.Ordinal));
        Assert.DoesNotContain(Cover(whole.Municipal(MadeReports.Nordvik, language)), line => line.StartsWith(all, StringComparison.Ordinal) || line.StartsWith(some, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_each_sheet_with_what_it_answers()
    {
        var report = MadeNetwork.Everything.Municipal(MadeReports.Nordvik);
        var listed = report.Sheets[0].Rows.Select(row => row.Cells is [Cell.Text { LeadsTo: not null } name, Cell.Text about] ? (name.Value, about.Value) : default).Where(line => line != default);

        Assert.Equal(report.Sheets.Skip(1).Select(sheet => (sheet.Name, sheet.About ?? "")), listed);
        Assert.All(report.Sheets, sheet => Assert.NotEqual("", sheet.About ?? ""));
    }

    [Fact]
    public void A_dimension_with_a_long_title_is_listed_in_full()
    {
        var report = (Made with
        {
            Set = MadeNetwork.Set(MadeNetwork.Dimension("d", LocalizedText.Same("Samhandling, tillit og felles ansvar for barna"), Direction.Higher, ("a", LocalizedText.Same("A")))),
            Figures = (_, _) => new MadeFigure(9, 60, 5, 50, null),
        }).Municipal(MadeReports.Nordvik);

        Assert.Contains("Samhandling, tillit og felles ansvar for barna", Cover(report));
    }

    private static IReadOnlyList<string> Cover(Report report) => [.. report.Sheets[0].Rows.SelectMany(row => row.Cells).OfType<Cell.Text>().Select(cell => cell.Value)];
}
