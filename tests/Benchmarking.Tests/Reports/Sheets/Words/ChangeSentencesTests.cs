using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Sheets;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Tests.Reports.Sheets.Words;

public sealed class ChangeSentencesTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    // Of Nordvik, two of five known changes are clear for the better and one for the weaker; the dimensions could have shown 12.5 points.
    [Theory]
    [InlineData(
        "nb",
        "Bedre enn sist («Oppstart»): «Klare roller» (fra 51 til 70) og «Samhandlingskultur» (fra 59 til 71).",
        "Svakere enn sist («Oppstart»): «Ventetid» (fra 55 til 41).",
        "Ellers er ingen endring siden «Oppstart» større enn det tilfeldigheter vanligvis gir. Først når en dimensjon endrer seg med rundt 15 poeng, vil vi trolig oppdage det.")]
    [InlineData(
        "nn",
        "Betre enn sist («Oppstart»): «Klare roller» (frå 51 til 70) og «Samhandlingskultur» (frå 59 til 71).",
        "Svakare enn sist («Oppstart»): «Ventetid» (frå 55 til 41).",
        "Elles er inga endring sidan «Oppstart» større enn det tilfeldige utslag vanlegvis gir. Først når ein dimensjon endrar seg med rundt 15 poeng, vil vi truleg oppdage det.")]
    [InlineData(
        "en",
        "Better than last time ('Kick-off'): 'Clear roles' (from 51 to 70) and 'Collaboration culture' (from 59 to 71).",
        "Weaker than last time ('Kick-off'): 'Waiting time' (from 55 to 41).",
        "No other change since 'Kick-off' is larger than chance usually gives. Only when a dimension changes by about 15 points are we likely to detect it.")]
    public void Clear_changes_are_told_with_the_largest_first_and_then_what_cannot_be_told(string language, params string[] sentences) =>
        Assert.Equal(sentences, Summary(Everything, language));

    [Theory]
    [InlineData("nb", "Ingen endring siden måling 2017-05 er større enn det tilfeldigheter vanligvis gir. Først når en dimensjon endrer seg med rundt 1 poeng, vil vi trolig oppdage det.")]
    [InlineData("nn", "Inga endring sidan måling 2017-05 er større enn det tilfeldige utslag vanlegvis gir. Først når ein dimensjon endrar seg med rundt 1 poeng, vil vi truleg oppdage det.")]
    [InlineData("en", "No change since survey round 2017-05 is larger than chance usually gives. Only when a dimension changes by about 1 point are we likely to detect it.")]
    public void Where_nothing_changed_clearly_one_sentence_says_so_by_the_wave_s_id_where_it_has_no_title(string language, string sentence) =>
        Assert.Equal([sentence], Summary(Untitled(new MadeChange(50, 51, TrendVerdict.NoClearChange) { Detectable = 0.5 }), language));

    [Theory]
    [InlineData("nb", "Endringen siden «Oppstart» kan ikke vises: skårene mangler eller er skjermet i én av målingene.")]
    [InlineData("nn", "Endringa sidan «Oppstart» kan ikkje visast: skårane manglar eller er skjerma i éi av målingane.")]
    [InlineData("en", "The change since 'Kick-off' cannot be shown: the scores are missing or withheld in one of the survey rounds.")]
    public void Where_no_change_is_known_that_is_said(string language, string sentence) =>
        Assert.Equal([sentence], Summary(Everything with { Rounds = new MadeRounds() }, language));

    [Fact]
    public void A_change_where_neither_end_is_good_is_told_without_praise_or_blame()
    {
        var made = Untitled(new MadeChange(50, 62, TrendVerdict.Rose)) with { Set = MadeNetwork.Wide(1, Direction.Neutral) };

        Assert.Equal(["Annerledes enn sist (måling 2017-05), der verken høyt eller lavt er bedre: «D» (fra 50 til 62) og «I1» (fra 50 til 62)."], Summary(made));
        Assert.Equal("Siden måling 2017-05 har skåren gått fra 50 til 62. Endringen er større enn det tilfeldigheter vanligvis gir.", Of(made));
    }

    [Fact]
    public void A_fall_is_told_as_better_where_low_is_good() => Assert.Equal(
        "Siden måling 2017-05 har skåren gått fra 62 til 50. Det er bedre enn sist, og endringen er større enn det tilfeldigheter vanligvis gir.",
        Of(Untitled(new MadeChange(62, 50, TrendVerdict.Improved)) with { Set = MadeNetwork.Wide(1, Direction.Lower) }));

    [Theory]
    [InlineData("nb", "Siden måling 2017-05 er det ingen sikker endring (fra 50 til 51). En endring måtte være på rundt 13 poeng for at vi trolig skulle ha oppdaget den.")]
    [InlineData("nn", "Sidan måling 2017-05 er det inga sikker endring (frå 50 til 51). Ei endring måtte vere på rundt 13 poeng for at vi truleg skulle ha oppdaga ho.")]
    [InlineData("en", "Since survey round 2017-05 there is no clear change (from 50 to 51). A change would have to be about 13 points for us to be likely to detect it.")]
    public void One_change_that_is_not_clear_tells_how_large_it_had_to_be(string language, string sentence) =>
        Assert.Equal(sentence, Of(Untitled(new MadeChange(50, 51, TrendVerdict.NoClearChange)), language));

    [Fact]
    public void Scores_that_differ_never_read_alike() => Assert.Contains(
        "fra 57,6 til 58,4", Of(Untitled(new MadeChange(57.6, 58.4, TrendVerdict.Improved))), StringComparison.Ordinal);

    [Fact]
    public void Many_changes_are_cut_short()
    {
        var made = Untitled(new MadeChange(50, 62, TrendVerdict.Improved)) with { Set = MadeNetwork.Wide(9, Direction.Higher) };

        Assert.EndsWith("«I4» (fra 50 til 62) og 5 til.", Assert.Single(Summary(made)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_earlier_wave_or_without_any_score_nothing_is_said()
    {
        Assert.Empty(Summary(new MadeReports()));
        Assert.Empty(Summary(Everything, unit: MadeReports.Vestvik));
        Assert.Null(Of(new MadeReports()));
    }

    private static MadeReports Untitled(MadeChange change) => Everything with
    {
        Earlier = [new Wave(WaveId.Parse("2017-05"), new DateOnly(2017, 5, 10))],
        Rounds = new MadeRounds { Changes = (_, _) => change },
        Figures = (_, _) => new MadeFigure(9, 60, 5, 58, Verdict.NotDistinguishable),
    };

    private static IReadOnlyList<string> Summary(MadeReports made, string language = "nb", int unit = MadeReports.Nordvik)
    {
        var view = made.View(unit, language);
        return new ChangeSentences(view, new UnitFindings(view, unit)).Summary();
    }

    private static string? Of(MadeReports made, string language = "nb")
    {
        var view = made.View(MadeReports.Nordvik, language);
        var findings = new UnitFindings(view, MadeReports.Nordvik);
        return new ChangeSentences(view, findings).Of(findings.All[0]);
    }
}
