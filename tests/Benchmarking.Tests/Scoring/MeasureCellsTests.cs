using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Tests.Comparison;

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

    [Fact]
    public void A_unit_shares_respondents_with_those_that_they_serve_besides()
    {
        Made[] rows = [new([2, 0], 0, [40]), new([0, 1], 0, [50]), new([0, 1], 0, [60]), new([3], 0, [70])];
        var cells = MeasureCells.Of(MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(4, 0), rows))[1];

        Assert.Equal(["1 2", "0", "0", ""], Enumerable.Range(0, 4).Select(unit => string.Join(' ', cells.SharingWith(unit))));
    }

    private static Moments Cell(int[] scores) => Sample.Wave(Sample.Network(1, 0), Sample.Cell(0, 0, scores)).Measures[1].Cells[0, 0];
}
