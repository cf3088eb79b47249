using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class DimensionSheetsTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    [Theory]
    [InlineData("nb", "Samhandlingskultur", "Tidlig innsats")]
    [InlineData("nn", "Samhandlingskultur", "Tidleg innsats")]
    [InlineData("en", "Collaboration culture", "Early intervention")]
    public void Each_dimension_has_a_sheet_that_is_called_what_it_is(string language, params string[] names) =>
        Assert.Equal(names, Sheets(Everything, language: language).Select(sheet => sheet.Name));

    [Theory]
    [InlineData("nb", "Kommunen skårer 71. Det er høyere enn i de andre kommunene (56), og forskjellen er større enn det tilfeldigheter vanligvis gir.", "Siden «Oppstart» har skåren gått fra 59 til 71. Det er bedre enn sist, og endringen er større enn det tilfeldigheter vanligvis gir.")]
    [InlineData("nn", "Kommunen skårar 71. Det er høgare enn i dei andre kommunane (56), og skilnaden er større enn det tilfeldige utslag vanlegvis gir.", "Sidan «Oppstart» har skåren gått frå 59 til 71. Det er betre enn sist, og endringa er større enn det tilfeldige utslag vanlegvis gir.")]
    [InlineData("en", "The municipality scores 71. That is higher than in the other municipalities (56), and the difference is larger than chance usually gives.", "Since 'Kick-off' the score has moved from 59 to 71. That is better than last time, and the change is larger than chance usually gives.")]
    public void It_opens_with_the_verdict_and_the_change_in_words(string language, string verdict, string change)
    {
        var leads = Sheets(Everything, language: language)[0].Rows.SelectMany(row => row.Cells).OfType<Cell.Text>().Where(cell => cell.Style == CellStyle.Lead).Select(cell => cell.Value);

        Assert.Equal([verdict, change], leads);
    }

    [Fact]
    public void It_has_the_dimension_with_its_own_indicators_alone()
    {
        var figure = Assert.IsType<DotIntervalFigure>(Sheets(Everything)[1].Charts[0].Figure);

        Assert.Equal(["Tidlig innsats", "Oppdage tidlig", "Ventetid"], figure.Rows.Select(row => row.Label));
        Assert.Equal("ingen svar", figure.Rows[1].Absence);
    }

    [Fact]
    public void Scores_and_their_timeline_stand_beside_each_other_where_there_are_earlier_waves()
    {
        Assert.Equal([typeof(DotIntervalFigure), typeof(TimelineFigure), typeof(DistributionFigure)], Sheets(Everything)[0].Charts.Select(chart => chart.Figure.GetType()));
        Assert.Equal([typeof(DotIntervalFigure)], Sheets(new MadeReports())[0].Charts.Select(chart => chart.Figure.GetType()));
        Assert.DoesNotContain("Endring", SheetText.Write(Sheets(new MadeReports())[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dimension_that_is_withheld_now_still_shows_how_it_went_before()
    {
        var sheet = Sheets(Everything with
        {
            Figures = (unit, measure) => measure.Dimension.Id.Value == "culture" ? null : MadeNetwork.Figure(unit, measure),
            Absence = (_, _) => RowStatus.Suppressed,
            Rounds = new MadeRounds { Before = (_, _, _) => new MadeFigure(9, 50, 5, 50, null) },
        })[0];

        Assert.Contains("Skjermet (for få svar): «Samhandlingskultur». [Lead", SheetText.Write(sheet), StringComparison.Ordinal);
        Assert.Equal([typeof(TimelineFigure)], sheet.Charts.Select(chart => chart.Figure.GetType()));
    }

    [Theory]
    [InlineData("detect", 1, "1 spørsmål er derfor ikke med.")]
    [InlineData("trust", 0, "1 spørsmål er derfor ikke med.")]
    public void Questions_that_one_wave_alone_asked_are_told_of_where_they_belong(string question, int at, string words)
    {
        var sheets = Sheets(Everything with { Rounds = Everything.Rounds with { LeftOut = [ItemId.Parse(question), ItemId.Parse("gone")] } }).Select(SheetText.Write).ToList();

        Assert.Contains(words, sheets[at], StringComparison.Ordinal);
        Assert.DoesNotContain("ikke med", sheets[1 - at], StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_without_any_figure_and_the_network_have_none()
    {
        Assert.Empty(Sheets(Everything, MadeReports.Vestvik));
        Assert.Empty(Sheets(Everything, reader: null));
    }

    private static IReadOnlyList<ReportSheet> Sheets(MadeReports made, int? reader = MadeReports.Nordvik, string language = "nb") =>
        new DimensionSheets().Compose(made.View(reader, language));
}
