using Benchmarking.Statistics;

namespace Benchmarking.Tests.Scoring;

public sealed class MeasureCellsTests
{
    [Fact]
    public void The_order_of_answers_leaves_no_trace_in_the_last_digit()
    {
        // Their mean is 63; added from the highest down it is just that in doubles, from the lowest up 63.00000000000001.
        int[] rising = [3, 49, 55, 62, 77, 97, 98];

        Assert.Equal(Cell(rising), Cell([.. rising.Reverse()]));
        Assert.Equal(63, Cell(rising).Mean, 12);
    }

    private static Moments Cell(int[] scores) => Sample.Wave(Sample.Network(1, 0), Sample.Cell(0, 0, scores)).Measures[1].Cells[0, 0];
}
