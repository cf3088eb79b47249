using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class ProfileSheetTests
{
    private static readonly MadeReports Made = new();

    [Fact]
    public void Shows_the_dimensions_alone_on_the_range_of_the_scores_that_are_shown()
    {
        var figure = Assert.IsType<ProfileFigure>(Assert.Single(Profile(Made)?.Charts ?? []).Figure);

        Assert.Equal(["Samhandlingskultur", "Tidlig innsats"], figure.Rows.Select(row => row.Label));
        // Nordvik 70.625, Sørvik 56.25 and Østvik 54.5; Vestvik is withheld.
        Assert.Equal((54.5, 70.625), (figure.Rows[0].Range?.Low, figure.Rows[0].Range?.High));
        Assert.Equal([FigureTone.Favourable, FigureTone.Undecided], figure.Rows.Select(row => row.Tone));
    }

    [Fact]
    public void A_dimension_that_is_withheld_keeps_its_place_and_says_why()
    {
        var sheet = Profile(Made with { Figures = (unit, measure) => measure.Id.Value == "early" ? null : MadeNetwork.Figure(unit, measure), Absence = (_, _) => RowStatus.SuppressedSecondary });
        var row = Assert.IsType<ProfileFigure>(sheet?.Charts[0].Figure).Rows[1];

        Assert.Equal(("skjermet (kunne avslørt et annet tall)", null, null), (row.Absence, row.Point, row.Range));
        Assert.Contains("Tidlig innsats [Body] | absent: skjermet (kunne avslørt et annet tall)", Text(sheet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Evalueringer", "vurderes kvalitativt, uten skår")]
    [InlineData("nn", "Evalueringar", "blir vurdert kvalitativt, utan skår")]
    [InlineData("en", "Evaluations", "assessed qualitatively, without a score")]
    public void A_dimension_of_rubrics_stands_by_name_without_a_score(string language, string title, string words)
    {
        var rubric = new RubricIndicator { Id = IndicatorId.Parse("eval.one"), Title = LocalizedText.Same("One"), Direction = Direction.Higher, Levels = [] };
        var set = Made.Set with { Dimensions = [.. Made.Set.Dimensions, new Dimension(IndicatorId.Parse("eval"), MadeNetwork.Text("Evalueringer", "Evalueringar", "Evaluations"), [rubric])] };

        var text = Text(Profile(Made with { Set = set }, language: language));

        Assert.Contains($"{title} [Body] | absent: {words}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_have_columns_only_where_there_is_an_earlier_wave()
    {
        Assert.Contains("Endring siden «Oppstart» [HeaderNumber]", Text(Profile(MadeNetwork.Everything)), StringComparison.Ordinal);
        Assert.DoesNotContain("Endring", Text(Profile(Made)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_without_any_dimension_to_show_has_no_profile()
    {
        Assert.Null(Profile(Made, MadeReports.Vestvik));
        Assert.Null(Profile(Made with { Figures = (unit, measure) => measure.IsDimension ? null : new MadeFigure(9, 60, 5, 50, Verdict.Above) }));
        Assert.Null(Profile(Made, reader: null));
    }

    private static ReportSheet? Profile(MadeReports made, int? reader = MadeReports.Nordvik, string language = "nb") =>
        new ProfileSheet().Compose(made.View(reader, language)).SingleOrDefault();

    private static string Text(ReportSheet? sheet) => sheet is null ? "" : SheetText.Write(sheet);
}
