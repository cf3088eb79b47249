using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

public sealed class ParticipationTablesTests
{
    private static readonly Scored[] Answers = [.. Sample.Cell(0, 0, 1, 2, 3), .. Sample.Cell(0, 1, 4, 5, 6), .. Sample.Cell(1, 0, 1, 2, 3, 4)];

    [Fact]
    public void A_unit_s_row_counts_everyone_who_answered_against_everyone_invited()
    {
        var row = Rows(unsuppressed: false)[0];

        Assert.Equal((RowStatus.Ok, 6, 8, 0.75), (row.Status, row.Count, row.Invited, row.ResponseRate));
        Assert.Null(row.Measure);
    }

    [Fact]
    public void A_unit_under_the_threshold_is_suppressed_unless_asked_for()
    {
        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed, RowStatus.NoAnswers], Rows(unsuppressed: false).Select(row => row.Status));
        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.NoAnswers], Rows(unsuppressed: true).Select(row => row.Status));
    }

    [Fact]
    public void A_unit_with_just_as_many_as_the_threshold_is_not_suppressed() =>
        Assert.Equal(RowStatus.Ok, ParticipationTables.ByUnit(Sample.Wave(Sample.Network(1, 2), Answers[..5]))[0].Status);

    [Fact]
    public void Without_anyone_invited_there_is_no_response_rate()
    {
        var rows = Rows(unsuppressed: true);

        Assert.Equal((0, null), (rows[1].Invited, rows[1].ResponseRate));
        Assert.Equal((null, null), (rows[2].Invited, rows[2].ResponseRate));
    }

    private static IReadOnlyList<ParticipationRow> Rows(bool unsuppressed) => ParticipationTables.ByUnit(Sample.Wave(
        Sample.Network(3, 2), Answers, new ScoringOptions { Unsuppressed = unsuppressed }, Sample.Frame((0, 0, 5), (0, 1, 3), (1, 0, 0))));
}
