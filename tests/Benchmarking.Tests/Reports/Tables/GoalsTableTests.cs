using Benchmarking.Goals;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Tests.Storage;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class GoalsTableTests
{
    [Fact]
    public void The_columns_are_those_that_scripts_rely_on() => Assert.Equal(
        "wave,unit,unit_name,topic,situation,strengths,to_improve,goal,action,responsible,deadline,sign,progress", string.Join(',', GoalsTable.Columns));

    [Fact]
    public void A_row_has_everything_in_its_column()
    {
        var goal = new PlannedGoal(1, Invented.Wave, GoalTopic.Other)
        {
            Situation = "a",
            Strengths = "b",
            ToImprove = "c",
            Goal = "=d",
            Action = "e",
            Responsible = Responsible.Of(0),
            Deadline = new DateOnly(2018, 12, 1),
            Sign = "f",
            Progress = GoalProgress.Dropped,
        };

        var values = GoalsTable.Of([goal], Invented.Network).Rows[0];

        Assert.Equal("2017-11|3002|3002|other|a|b|c|=d|e|school|2018-12-01|f|dropped", string.Join('|', values.Select(value => value.AsText)));
        Assert.Equal(TableValueKind.Words, values[7].Kind);
    }

    [Fact]
    public void Analysis_without_a_goal_has_no_progress() => Assert.All(
        GoalsTable.Of([new PlannedGoal(0, Invented.Wave, GoalTopic.Other)], Invented.Network).Rows[0].Skip(4),
        value => Assert.Equal(TableValueKind.Absent, value.Kind));
}
