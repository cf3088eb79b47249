using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets.Layout;

public sealed class ItemTableTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    [Fact]
    public void Answers_to_a_reversed_question_are_turned_back_to_how_they_were_given()
    {
        var sheet = Sheet(Everything, place: 3);
        var row = Row(sheet, "Ventetid (snudd)");

        // Scoring takes them as 0 1 2 3 5.
        Assert.Equal([5, 3, 2, 1, 0, 11], row.Cells.Skip(1).Select(SheetGrid.Number));
        Assert.Equal([5, 3, 2, 1, 0], Assert.IsType<DistributionFigure>(sheet.Charts[0].Figure).Rows[1].Counts);
        Assert.Contains("«Snudd» betyr at spørsmålet er formulert motsatt av de andre.", SheetText.Write(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_to_another_question_stand_as_they_are_and_nothing_speaks_of_reversal()
    {
        Assert.Equal([1, 0, 3, 5, 3, 12], Row(Sheet(Everything, place: 0), "Tillit og respekt").Cells.Skip(1).Select(SheetGrid.Number));
        Assert.DoesNotContain("nudd", SheetText.Write(Sheet(Everything, place: 0)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Klare roller", "fordelingen vises ikke")]
    [InlineData("nn", "Klare roller", "fordelinga blir ikkje vist")]
    [InlineData("en", "Clear roles", "distribution not shown")]
    public void A_question_that_is_withheld_says_so_in_table_and_figure(string language, string question, string words)
    {
        var sheet = Sheet(Everything, place: 0, language);

        Assert.Equal(words, Assert.IsType<Cell.Absent>(Row(sheet, question).Cells[1]).Reason);
        Assert.Equal((null, words), (Assert.IsType<DistributionFigure>(sheet.Charts[0].Figure).Rows[1].Counts, Assert.IsType<DistributionFigure>(sheet.Charts[0].Figure).Rows[1].Absence));
    }

    [Theory]
    [InlineData("nb", "Fordelingen av svarene kan ikke vises. Den vises bare når minst 10 har svart, ikke alle har svart likt, og den ikke kan brukes sammen med andre tall til å regne ut hva noen få har svart.")]
    [InlineData("nn", "Fordelinga av svara kan ikkje visast. Ho blir vist berre når minst 10 har svart, ikkje alle har svart likt, og ho ikkje kan brukast saman med andre tal til å rekne ut kva nokre få har svart.")]
    [InlineData("en", "The distribution of the answers cannot be shown. It is shown only where at least 10 answered, not all alike, and where it cannot be used together with other figures to work out what a few answered.")]
    public void Where_no_distribution_may_be_shown_one_sentence_says_so_without_table_or_chart(string language, string sentence)
    {
        var sheet = Sheet(new MadeReports(), place: 0, language);

        Assert.Equal(sentence, SheetGrid.Words(sheet.Rows[^1].Cells[0]));
        Assert.Equal(2, sheet.Rows.Count);
        Assert.Empty(sheet.Charts);
    }

    [Fact]
    public void The_number_that_must_have_answered_is_never_below_that_of_other_figures()
    {
        var made = new MadeReports { Network = MadeNetwork.Four with { Disclosure = new DisclosureRules { MinRespondents = 12 } } };

        Assert.Contains("når minst 12 har svart", SheetText.Write(Sheet(made, place: 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_scale_has_a_table_of_its_own_with_its_labels()
    {
        var often = new Scale
        {
            Id = "often",
            Min = 0,
            Max = 2,
            Labels = new Dictionary<short, LocalizedText> { [0] = MadeNetwork.Text("Aldri", "Aldri", "Never"), [2] = MadeNetwork.Text("Ofte", "Ofte", "Often") },
        };
        var dimension = Everything.Set.SurveyDimensions[0];
        var set = MadeNetwork.Set(new Dimension(dimension.Id, dimension.Title, [dimension.SurveyIndicators[0], dimension.SurveyIndicators[1] with { Scale = often }]));
        var sheet = Sheet(Everything with { Set = set, Rounds = new MadeRounds { Answers = (_, item) => item.Id.Value == "roles" ? [2, 3, 7] : [1, 0, 3, 5, 3] } }, place: 0);

        Assert.Equal([["1", "2", "3", "4", "5"], ["Aldri", "1", "Ofte"]], sheet.Charts.Select(chart => Assert.IsType<DistributionFigure>(chart.Figure).Options));
        Assert.Equal([2, 3, 7, 12], Row(sheet, "Klare roller").Cells.Skip(1).Select(SheetGrid.Number));
    }

    private static ReportSheet Sheet(MadeReports made, int place, string language = "nb")
    {
        var draft = new SheetDraft([40, .. Enumerable.Repeat(10.0, ItemTable.Columns(made.Set))]);
        new ItemTable(made.View(MadeReports.Nordvik, language), MadeReports.Nordvik).Write(draft, Measure.Of(made.Set)[place]);
        return draft.Sheet("Test", "Test");
    }

    private static SheetRow Row(ReportSheet sheet, string question) => sheet.Rows.Single(row => row.Cells is [Cell.Text name, _, ..] && name.Value == question);
}
