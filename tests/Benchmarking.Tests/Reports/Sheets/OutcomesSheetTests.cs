using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Outcomes;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class OutcomesSheetTests
{
    private static readonly StatisticIndicator Completion = Outcome("completion", Direction.Higher, "Fullført opplæring");
    private static readonly StatisticIndicator Outside = Outcome("outside", Direction.Lower, "Unge utenfor");
    private static readonly double[] Scores = [70, 55, 62, 48];

    // Nordvik's numbers of 2016 to 2018 are 76, 78 and 80; in 2018 the others have 74, 79 and 75.
    private static readonly OutcomeFigure[] Figures =
    [
        Number(Completion, 0, "2016", 76), Number(Completion, 0, "2017", 78), Number(Completion, 0, "2018", 80, FigureMarks.Preliminary),
        Number(Completion, 1, "2018", 74), Number(Completion, 2, "2018", 79), Number(Completion, 3, "2018", 75),
        Number(Completion, null, "2018", 77.5),
        Number(Outside, 0, "2017", 8.5), Absent(Outside, 0, "2018", FigureAbsence.Confidential),
        Number(Outside, 1, "2018", 6.25), Number(Outside, 2, "2018", 9, FigureMarks.Break), Absent(Outside, 3, "2018", FigureAbsence.NotComparable),
    ];

    private static readonly MadeReports Made = new()
    {
        Set = Set(),
        Figures = (unit, measure) => MadeNetwork.Figure(0, measure) is { } made ? made with { Score = Scores[unit] } : null,
    };

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_sheet_of_a_unit_reads_as_accepted(string language) =>
        GoldenText.Verify(SheetText.Write(Compose(Context(language), MadeReports.Nordvik)), $"{nameof(OutcomesSheet)}.{language}");

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public void The_sheet_of_the_network_reads_as_accepted(string language) =>
        GoldenText.Verify(SheetText.Write(Compose(Context(language), reader: null)), $"{nameof(OutcomesSheet)}.network.{language}");

    // R: cor(c(70,55,62,48), c(80,74,79,75), method = "spearman") is 0.8; Bonett and Wright's interval with n = 4 is -0.818816 to 0.997543.
    [Fact]
    public void The_scatter_says_how_far_both_go_together_with_its_uncertainty_and_nothing_of_causes()
    {
        var sheet = Compose(Context("nb"), MadeReports.Nordvik);
        var figure = Assert.IsType<ScatterFigure>(Assert.Single(sheet.Charts).Figure);

        Assert.Contains(Words(sheet), words => words.Contains("n = 4", StringComparison.Ordinal) && words.Contains("er 0,80", StringComparison.Ordinal)
            && words.Contains("fra −0,82 til 1,00", StringComparison.Ordinal));
        Assert.Contains("ikke hva som fører til hva", Assert.Single(figure.Notes), StringComparison.Ordinal);
        Assert.Equal(["Nordvik"], figure.Points.Where(point => point.IsEmphasised).Select(point => point.Label));
        Assert.Equal([(70.0, 80.0), (55, 74), (62, 79), (48, 75)], figure.Points.Select(point => (point.Across.Value, point.Up)));
    }

    [Fact]
    public void The_chart_is_bound_to_the_cells_that_hold_its_values()
    {
        var sheet = Compose(Context("nb"), MadeReports.Nordvik);
        var chart = Assert.Single(sheet.Charts);
        var series = Assert.Single(chart.Series);
        double?[] Numbers(CellRange cells) =>
            [.. sheet.Rows.Skip(cells.FirstRow).Take(cells.LastRow - cells.FirstRow + 1).Select(row => (row.Cells[cells.FirstColumn] as Cell.Number)?.Value)];

        Assert.Equal([80, 74, 79, 75], Numbers(series.Values));
        Assert.Equal([70, 55, 62, 48], Numbers(series.Across ?? default));
        Assert.Equal("Nordvik", ((Cell.Text)sheet.Rows[chart.Categories.FirstRow].Cells[0]).Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void Where_names_are_anonymous_no_public_figure_tells_who_another_unit_is(int? reader)
    {
        var network = MadeNetwork.Four with { Disclosure = new DisclosureRules { Names = NameRule.Anonymous } };
        var context = (Made with { Network = network }).Context("nb") with { Outcomes = Figures };

        var sheet = Compose(context, reader);

        Assert.Empty(sheet.Charts);
        Assert.DoesNotContain(Words(sheet), words => words.StartsWith("Kommune ", StringComparison.Ordinal));
        double[] shown = [.. sheet.Rows.SelectMany(row => row.Cells).OfType<Cell.Number>().Select(cell => cell.Value)];
        Assert.Contains(77.0, shown);
        Assert.DoesNotContain(74.0, shown);
        Assert.DoesNotContain(6.25, shown);
        Assert.Equal(reader is not null, shown.Contains(80));
    }

    [Fact]
    public void Where_no_unit_has_a_number_there_is_no_sheet()
    {
        var context = Context("nb") with { Outcomes = [Absent(Completion, 0, "2018", FigureAbsence.Missing)] };

        Assert.Empty(new OutcomesSheet().Compose(new ReportView(context, MadeReports.Nordvik)));
        Assert.Empty(new OutcomesSheet().Compose(new ReportView(context with { Outcomes = [] }, reader: null)));
    }

    [Fact]
    public void Practice_that_shares_no_goal_with_an_outcome_is_neither_listed_nor_drawn()
    {
        var context = new MadeReports().Context("nb") with { Outcomes = Figures };

        var sheet = Compose(context, MadeReports.Nordvik);

        Assert.Empty(sheet.Charts);
        Assert.DoesNotContain("Praksis som tjener de samme målene", Words(sheet));
    }

    [Fact]
    public void Practice_that_is_held_back_throughout_is_a_sentence_in_place_of_a_table()
    {
        var held = Made.HoldingBack(Measure.Of(Made.Set)) with { Figures = (_, _) => null };

        var text = SheetText.Write(Compose(held.Context("nb") with { Outcomes = Figures }, MadeReports.Vestvik));

        Assert.Contains("Praksis som tjener de samme målene", text, StringComparison.Ordinal);
        Assert.Contains("Ingen av tallene her kan vises: holdt tilbake (tidligere rapport). En tidligere rapport bygger på litt andre svar.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("absent: holdt tilbake", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Many_practices_begin_a_printed_page_with_their_heading(int practices, bool begins)
    {
        var culture = Set().Dimensions[0];
        var set = Set() with { Dimensions = [new Dimension(culture.Id, culture.Title, [.. Enumerable.Range(0, practices).Select(place => Practice(culture.Indicators[0], place))])] };
        var sheet = Compose((Made with { Set = set, Figures = (_, _) => new MadeFigure(9, 60, 5, 50, null) }).Context("nb") with { Outcomes = Figures }, MadeReports.Nordvik);

        var starts = sheet.PageStarts.Select(row => SheetGrid.Words(sheet.Rows[row].Cells[0]));
        Assert.Equal(begins, starts.Contains("Praksis som tjener de samme målene"));
    }

    private static Indicator Practice(Indicator plain, int place) => plain with { Id = IndicatorId.Parse(FormattableString.Invariant($"culture.practice{place}")) };

    private static ReportContext Context(string language) => Made.Context(language) with { Outcomes = Figures };

    private static IndicatorSet Set()
    {
        var plain = MadeNetwork.Set(Direction.Lower);
        var culture = plain.Dimensions[0];
        return plain with
        {
            Goals = [new Goal("completion", MadeNetwork.Text("Flere fullfører", "Fleire fullfører", "More complete")), new Goal("other", MadeNetwork.Text("Annet", "Anna", "Else"))],
            Dimensions = [new Dimension(culture.Id, culture.Title, [culture.Indicators[0] with { Goals = ["other", "completion"] }, culture.Indicators[1]]), plain.Dimensions[1]],
            Outcomes = [Completion, Outside],
        };
    }

    private static StatisticIndicator Outcome(string id, Direction direction, string title) => new()
    {
        Id = IndicatorId.Parse("outcomes." + id),
        Title = MadeNetwork.Text(title, title, title),
        Direction = direction,
        UnitOfMeasure = "percent",
        Goals = id == "completion" ? ["completion"] : [],
    };

    private static OutcomeFigure Number(StatisticIndicator outcome, int? unit, string period, double number, FigureMarks marks = FigureMarks.None) =>
        Figure(outcome, unit, period, FigureValue.Of(number, marks));

    private static OutcomeFigure Absent(StatisticIndicator outcome, int unit, string period, FigureAbsence absence) =>
        Figure(outcome, unit, period, FigureValue.Absent(absence));

    private static OutcomeFigure Figure(StatisticIndicator outcome, int? unit, string period, FigureValue value) => new()
    {
        Indicator = outcome,
        Unit = unit,
        Sources = [new SourceRegion("0", "", unit is null ? RegionKind.Country : RegionKind.Unit)],
        Period = OutcomePeriod.TryParse(period) ?? throw new ArgumentException("No period.", nameof(period)),
        Value = value,
    };

    private static IEnumerable<string> Words(ReportSheet sheet) => sheet.Rows.SelectMany(row => row.Cells).OfType<Cell.Text>().Select(cell => cell.Value);

    private static ReportSheet Compose(ReportContext context, int? reader) => Assert.Single(new OutcomesSheet().Compose(new ReportView(context, reader)));
}
