using Benchmarking.Goals;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Tests.House;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class GoalsSheetTests
{
    private static readonly Wave Second = new(WaveId.Parse("2018-05"), new DateOnly(2018, 5, 23));
    private static readonly MadeReports Later = new() { Network = MadeNetwork.Four with { Waves = [new(WaveId.Parse("2017-05"), new DateOnly(2017, 5, 15)), .. MadeNetwork.Four.Waves] } };

    private static readonly PlannedGoal Open = new(MadeReports.Nordvik, WaveId.Parse("2017-11"), Topic("early.waiting"))
    {
        Situation = "Barn venter i fire måneder.",
        Strengths = "Vi vet hvem som venter.",
        ToImprove = "Ingen eier køen.",
        Goal = "Ingen venter lenger enn seks uker.",
        Action = "Felles inntaksmøte hver uke.",
        Responsible = Responsible.Of(1),
        Deadline = new DateOnly(2018, 12, 31),
        Sign = "Ventelista ved årsskiftet.",
        Progress = GoalProgress.UnderWay,
    };

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_form_reads_as_accepted(string language) =>
        GoldenText.Verify(SheetText.Write(Compose(new MadeReports().Context(language))), $"{nameof(GoalsSheet)}.{language}");

    [Fact]
    public void Goals_of_an_earlier_round_are_told_of_and_the_open_ones_carried_on()
    {
        var done = Open with { Goal = "Alle kjenner hverandre.", Deadline = null, Progress = GoalProgress.Done };

        var sheet = Compose(new MadeReports { Network = MadeNetwork.Four with { Waves = [.. MadeNetwork.Four.Waves, Second] } }.Context("nb") with { Wave = Second, Goals = [Open, done] });

        GoldenText.Verify(SheetText.Write(sheet), $"{nameof(GoalsSheet)}.carried");
    }

    [Fact]
    public void Goals_of_the_round_itself_stand_in_the_form_and_nowhere_else()
    {
        var done = Open with { Goal = "Alle kjenner hverandre.", Progress = GoalProgress.Done };

        var text = SheetText.Write(Compose(new MadeReports().Context("nb") with { Goals = [Open, done] }));

        Assert.DoesNotContain("Målene fra", text, StringComparison.Ordinal);
        Assert.Contains("= Alle kjenner hverandre.", text, StringComparison.Ordinal);
        Assert.Contains("= Nådd", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_of_others_and_of_rounds_to_come_are_not_shown()
    {
        var context = Later.Context("nb") with { Goals = [Open, Open with { Unit = 1 }] };

        Assert.DoesNotContain("seks uker", SheetText.Write(Compose(context)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_report_points_to_is_offered_first()
    {
        var topics = Compose(new MadeReports().Context("nb")).Rows[^1].Cells.OfType<Cell.Choice>().First().Options;

        Assert.Equal("Ventetid", topics[0]);
        Assert.Equal("Noe annet", topics[^1]);
        Assert.Equal(topics.Count, topics.Distinct().Count());
    }

    [Fact]
    public void The_network_has_no_form() => Assert.Empty(new GoalsSheet().Compose(new ReportView(new MadeReports().Context("nb"), reader: null)));

    private static GoalTopic Topic(string id) => new(id, LocalizedText.Same("Ventetid"));

    private static ReportSheet Compose(ReportContext context) =>
        Assert.Single(new GoalsSheet().Compose(new ReportView(context, MadeReports.Nordvik)));
}
