using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets.Layout;

public sealed class MatrixLegendTests
{
    private static readonly MadeReports Made = new();

    private static IReportSheet[] Matrices => [new HeatMapSheet(), new VerdictsSheet(), new ScoresSheet()];

    [Theory]
    [InlineData("nb", "holdt tilbake", "Holdt tilbake: nok har svart, men tallet vises ikke nå.", "kjermet")]
    [InlineData("nn", "halde tilbake", "Halde tilbake: nok har svart, men talet blir ikkje vist no.", "kjerma")]
    [InlineData("en", "held back", "Held back: enough people have answered, but the figure is not shown now.", "ithheld")]
    public void What_is_held_back_has_its_own_word_and_is_not_said_to_rest_on_too_few_answers(string language, string word, string legend, string other)
    {
        var held = Made.HoldingBack(Measure.Of(Made.Set)) with { Figures = (unit, _) => unit == MadeReports.Vestvik ? null : Figure };

        Assert.All(Matrices, matrix =>
        {
            var text = Text(matrix, held, language);
            Assert.Contains($"absent: {word}", text, StringComparison.Ordinal);
            Assert.Contains(legend, text, StringComparison.Ordinal);
            Assert.DoesNotContain(other, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_held_back_and_what_is_withheld_stand_side_by_side_each_with_its_reason()
    {
        var held = Made.HoldingBack([Measure.Of(Made.Set)[0]]) with { Figures = (unit, _) => unit == MadeReports.Vestvik ? null : Figure };

        Assert.All(Matrices, matrix =>
        {
            var text = Text(matrix, held, "nb");
            Assert.Contains("absent: holdt tilbake", text, StringComparison.Ordinal);
            Assert.Contains("absent: skjermet", text, StringComparison.Ordinal);
            Assert.Contains("Holdt tilbake: nok har svart", text, StringComparison.Ordinal);
            Assert.Contains("Skjermet: tallet bygger på færre enn 5 svar", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Nothing_is_explained_where_every_figure_is_shown()
    {
        var all = Made with { Figures = (_, _) => Figure };

        Assert.All(Matrices, matrix =>
        {
            var text = Text(matrix, all, "nb");
            Assert.DoesNotContain("Skjermet:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kan ikke beregnes:", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_score_that_has_no_verdict_is_said_not_to_be_estimable()
    {
        var text = Text(new VerdictsSheet(), Made with { Figures = (_, _) => Figure with { Verdict = null } }, "nb");

        Assert.Contains("absent: kan ikke beregnes", text, StringComparison.Ordinal);
        Assert.Contains("Kan ikke beregnes: det finnes svar, men ikke grunnlag for tallet.", text, StringComparison.Ordinal);
    }

    private static MadeFigure Figure => new(9, 60, 9, 55, Verdict.NotDistinguishable);

    private static string Text(IReportSheet matrix, MadeReports made, string language) => SheetText.Write(matrix.Compose(made.View(reader: null, language)).Single());
}
