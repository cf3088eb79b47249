using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class OverviewSheetTests
{
    private static readonly MadeReports Made = new();

    [Theory]
    [InlineData("nb", "Ingen av kommunene kan skilles fra de andre. Det gjelder 2 dimensjoner og 4 indikatorer.")]
    [InlineData("nn", "Ingen av kommunane kan skiljast frå dei andre. Det gjeld 2 dimensjonar og 4 indikatorar.")]
    [InlineData("en", "None of the municipalities can be told apart from the others. This holds for 2 dimensions and 4 indicators.")]
    public void A_network_where_nothing_stands_out_is_told_so(string language, string lead) =>
        Assert.Contains(lead, Text(Made with { Figures = (_, _) => new MadeFigure(9, 60, 5, 58, Verdict.NotDistinguishable) }, language), StringComparison.Ordinal);

    [Fact]
    public void Sums_leave_out_who_is_withheld() =>
        Assert.Contains("Blant kommunene som vises her, har 29 av 60 inviterte svart (48\u00A0%).", Text(Made), StringComparison.Ordinal);

    [Fact]
    public void Without_a_frame_the_sum_is_of_persons_and_nothing_speaks_of_invited()
    {
        var text = Text(Made with { Invited = null });

        Assert.Contains("Blant kommunene som vises her, har 29 personer svart.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nvitert", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_are_counted_where_only_some_figures_are_absent()
    {
        var made = Made with
        {
            Figures = (unit, measure) => unit == 0 && measure.Dimension.Id.Value == "early" && measure.Id.Value != "early.waiting" ? null : MadeNetwork.Figure(unit, measure),
            Absence = (unit, measure) => unit == 0 && measure.IsDimension ? RowStatus.SuppressedSecondary : RowStatus.Suppressed,
        };

        Assert.Contains("1 indikator: skjermet (for få svar); 1 dimensjon: skjermet (kunne avslørt et annet tall)", Text(made), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_held_back_is_said_where_what_is_not_shown_stands_even_if_no_unit_lacks_a_figure()
    {
        var held = Made.HoldingBack(Measure.Of(Made.Set));
        var (unit, others) = (Text(held), Text(held with { Figures = (_, _) => new MadeFigure(9, 60, 5, 58, Verdict.NotDistinguishable) }));

        Assert.Contains("Alle tall: holdt tilbake (tidligere rapport).", unit, StringComparison.Ordinal);
        Assert.All([unit, others], text => Assert.Contains("En tidligere rapport bygger på litt andre svar.", text[text.IndexOf("Det som ikke vises", StringComparison.Ordinal)..], StringComparison.Ordinal));
        Assert.DoesNotContain("Det som ikke vises", Text(Made with { Figures = (_, _) => new MadeFigure(9, 60, 5, 58, Verdict.NotDistinguishable) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_of_one_is_told_that_there_is_nothing_to_compare()
    {
        var made = Made with
        {
            Network = MadeNetwork.Four with { Units = [MadeNetwork.Unit("9901", "Nordvik")] },
            Figures = (_, _) => new MadeFigure(9, 60, 5, 0, null),
        };

        Assert.Contains("Det er ikke grunnlag for å sammenligne kommunene i denne målingen.", Text(made), StringComparison.Ordinal);
    }

    private static string Text(MadeReports made, string language = "nb") =>
        SheetText.Write(new OverviewSheet().Compose(new ReportView(made.Context(language), reader: null)).Single());
}
