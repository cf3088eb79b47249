using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class SummarySheetTests
{
    private const int Nordvik = MadeReports.Nordvik;
    private static readonly MadeReports Made = new();

    [Theory]
    [InlineData("nb", "Kommunen kan ikke skilles fra de andre kommunene: ingen av forskjellene er større enn det tilfeldigheter vanligvis gir. Det gjelder 2 dimensjoner og 4 indikatorer.")]
    [InlineData("nn", "Kommunen kan ikkje skiljast frå dei andre kommunane: ingen av skilnadene er større enn det tilfeldige utslag vanlegvis gir. Det gjeld 2 dimensjonar og 4 indikatorar.")]
    [InlineData("en", "The municipality cannot be told apart from the other municipalities: no difference is larger than chance usually gives. This holds for 2 dimensions and 4 indicators.")]
    public void Nothing_told_apart_is_said_plainly_and_leaves_no_empty_sections(string language, string lead)
    {
        var words = SheetText.Write(Summary(Made, unit: 1, language));

        Assert.Contains(lead, words, StringComparison.Ordinal);
        Assert.DoesNotContain(language switch { "nb" => "Styrker", "nn" => "Styrkar", _ => "Strengths" }, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Det gjelder 1 dimensjon og 1 indikator.", "er 54. Med 1 svar kan den ikke skilles fra de andre kommunene.")]
    [InlineData("nn", "Det gjeld 1 dimensjon og 1 indikator.", "er 54. Med 1 svar kan han ikkje skiljast frå dei andre kommunane.")]
    [InlineData("en", "This holds for 1 dimension and 1 indicator.", "is 54. With 1 answer it cannot be told apart from the other municipalities.")]
    public void One_of_each_is_said_in_the_singular(string language, string counted, string alike)
    {
        var made = Every(1, new MadeFigure(1, 54.2, 20, 60, Verdict.NotDistinguishable));

        var words = SheetText.Write(Summary(made, Nordvik, language));

        Assert.Contains(counted, words, StringComparison.Ordinal);
        Assert.Contains(alike, words, StringComparison.Ordinal);
    }

    // With the dimension there is one finding more than there are indicators; the last indicator differs most.
    [Theory]
    [InlineData(5, 6, null)]
    [InlineData(8, 5, "4 til står på arket «Indikatorer».")]
    public void Strengths_take_at_most_six_lines_with_the_largest_first(int indicators, int shown, string? more)
    {
        var made = Made with
        {
            Set = MadeNetwork.Wide(indicators, Direction.Higher),
            Figures = (_, measure) => new MadeFigure(9, 70 + Place(measure), 5, 60, Verdict.Above),
        };

        var sheet = Summary(made, Nordvik);

        var topics = sheet.Rows.Select(row => row.Cells is [Cell.Text { Style: CellStyle.Body } topic, Cell.Text { Span: > 1 }] ? topic.Value : null).OfType<string>().ToList();
        Assert.Equal(shown, topics.Count);
        Assert.Equal(FormattableString.Invariant($"I{indicators}"), topics[0]);
        Assert.Equal(more, sheet.Rows.SelectMany(row => row.Cells).OfType<Cell.Text>().FirstOrDefault(cell => cell.Value.Contains(" til står", StringComparison.Ordinal))?.Value);
    }

    [Fact]
    public void Numbers_that_differ_never_read_alike()
    {
        var made = Every(1, new MadeFigure(90, 58.4, 0.2, 57.6, Verdict.Above));

        Assert.Contains("Kommunen skårer 58,4. Det er høyere enn i de andre kommunene (57,6)", made.Words(Nordvik), StringComparison.Ordinal);
    }

    [Fact]
    public void A_high_score_is_an_area_to_improve_where_low_is_good()
    {
        var made = Every(1, new MadeFigure(9, 70, 5, 60, Verdict.Above), Direction.Lower);

        var words = SheetText.Write(Summary(made, Nordvik));

        Assert.Contains("Ingen dimensjoner eller indikatorer skiller seg tydelig ut på den ønskelige siden.", words, StringComparison.Ordinal);
        Assert.Contains("I1 (lav skår er ønskelig) [Body] | Kommunen skårer 70, høyere enn i de andre kommunene (60).", words, StringComparison.Ordinal);
        Assert.Contains("▲ høyere (ikke ønskelig) [Unfavourable]", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_where_neither_end_is_good_is_told_without_praise_or_blame()
    {
        var made = Every(1, new MadeFigure(9, 70, 5, 60, Verdict.Above), Direction.Neutral);

        var words = SheetText.Write(Summary(made, Nordvik));

        Assert.Contains("Forskjeller der verken høyt eller lavt er bedre [Heading", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Favourable", words, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("nb", "Kommunen har for få svar til at tall kan vises. Nettverket viser ikke tall som bygger på færre enn 5 svar.")]
    [InlineData("nn", "Kommunen har for få svar til at tal kan visast. Nettverket viser ikkje tal som byggjer på færre enn 5 svar.")]
    [InlineData("en", "The municipality has too few answers for any figure to be shown. The network shows no figure that rests on fewer than 5 answers.")]
    public void A_unit_that_is_withheld_is_told_so_and_sees_no_figure_of_its_own(string language, string lead)
    {
        var report = Made.Municipal(MadeReports.Vestvik, language);

        Assert.Contains(lead, SheetText.Write(report.Sheets[1]), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Sheets[1].Rows.SelectMany(row => row.Cells), cell => cell is Cell.Number);
        Assert.Empty(report.Sheets[1].Charts);
        Assert.Equal(5, report.Sheets.Count);
    }

    [Theory]
    [InlineData("nb", "Tallene for kommunen er holdt tilbake, selv om nok har svart. En tidligere rapport bygger på litt andre svar.", "Har noen fått den tidligere rapporten?", "holdt tilbake (tidligere rapport)")]
    [InlineData("nn", "Tala for kommunen er haldne tilbake, sjølv om nok har svart. Ein tidlegare rapport byggjer på litt andre svar.", "Har nokon fått den tidlegare rapporten?", "halde tilbake (tidlegare rapport)")]
    [InlineData("en", "The figures for the municipality are held back, although enough people have answered. An earlier report rests on slightly different answers.", "Has anybody received the earlier report?", "held back (earlier report)")]
    public void A_unit_that_is_held_back_for_an_earlier_report_is_told_that_reason_and_no_other(string language, string lead, string question, string status)
    {
        var report = Made.HoldingBack(Measure.Of(Made.Set)).Municipal(MadeReports.Vestvik, language);

        var (summary, words) = (SheetText.Write(report.Sheets[1]), SheetText.Words(report));
        Assert.Contains(lead, summary, StringComparison.Ordinal);
        Assert.Contains(question, summary, StringComparison.Ordinal);
        Assert.Contains(status, words, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "en" ? "has too few answers" : "har for få svar", words, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Sheets[1].Rows.SelectMany(row => row.Cells), cell => cell is Cell.Number);
    }

    [Fact]
    public void One_score_that_is_held_back_is_named_among_the_limits_with_its_own_reason()
    {
        var made = Made.HoldingBack([Measure.Of(Made.Set)[^1]]) with { Figures = (_, measure) => measure.Id.Value == "early.waiting" ? null : new MadeFigure(9, 60, 9, 55, Verdict.NotDistinguishable) };

        var words = SheetText.Write(Summary(made, MadeReports.Vestvik));

        Assert.Contains("Holdt tilbake (tidligere rapport): «Ventetid».", words, StringComparison.Ordinal);
        Assert.Contains("Noen tall er holdt tilbake, selv om nok har svart. En tidligere rapport bygger på litt andre svar.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_where_nobody_answered_is_told_so()
    {
        var made = Made with { Figures = (_, _) => null, Absence = (_, _) => RowStatus.NoAnswers };

        Assert.Contains("Ingen i kommunen har svart i denne målingen.", made.Words(Nordvik), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "12 personer har svart.")]
    [InlineData(20, "12 av 20 inviterte har svart (60\u00A0%).")]
    [InlineData(10, "12 har svart, flere enn de 10 som står som invitert.")]
    public void Who_answered_is_said_as_far_as_it_is_known(int? invited, string sentence) =>
        Assert.Contains(sentence, SheetText.Write(Summary(Made with { Invited = invited }, Nordvik)), StringComparison.Ordinal);

    [Fact]
    public void A_unit_without_others_is_told_that_there_is_nothing_to_compare_with()
    {
        var made = Every(1, new MadeFigure(9, 70, 5, 0, null)) with { Network = MadeNetwork.Four with { Units = [MadeNetwork.Unit("9901", "Nordvik")] } };

        var words = SheetText.Write(Summary(made, Nordvik));

        Assert.Contains("Det er ikke grunnlag for å sammenligne kommunen med andre i denne målingen.", words, StringComparison.Ordinal);
        Assert.Contains("absent: kan ikke beregnes [Undecided]", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnitType.District, UnitType.District, "Bydelen kan ikke skilles fra de andre bydelene")]
    [InlineData(UnitType.Town, UnitType.Town, "Tettstedet kan ikke skilles fra de andre tettstedene")]
    [InlineData(UnitType.Region, UnitType.Region, "Regionen kan ikke skilles fra de andre regionene")]
    [InlineData(UnitType.Town, UnitType.Region, "Tettstedet kan ikke skilles fra de andre i nettverket")]
    public void Units_are_called_what_they_are(UnitType own, UnitType others, string lead)
    {
        var units = MadeNetwork.Four.Units.Select((unit, place) => unit with { Type = place == 1 ? own : others });
        var made = Made with { Network = MadeNetwork.Four with { Units = [.. units] } };

        Assert.Contains(lead, made.Words(unit: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_other_is_spoken_of_in_the_singular()
    {
        var made = Made with { Network = MadeNetwork.Four with { Units = [.. MadeNetwork.Four.Units.Take(2)] } };

        Assert.Contains("Kommunen kan ikke skilles fra den andre kommunen:", made.Words(unit: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_has_no_summary_of_one_unit() => Assert.Empty(new SummarySheet().Compose(new ReportView(Made.Context("nb"), reader: null)));

    private static ReportSheet Summary(MadeReports made, int unit, string language = "nb") => made.Municipal(unit, language).Sheets[1];

    private static int Place(Measure measure) => measure.IsDimension ? 0 : int.Parse(measure.Id.Value.Split(".i")[1], System.Globalization.CultureInfo.InvariantCulture);

    private static MadeReports Every(int indicators, MadeFigure figure, Direction direction = Direction.Higher) =>
        Made with { Set = MadeNetwork.Wide(indicators, direction), Figures = (_, _) => figure };
}
