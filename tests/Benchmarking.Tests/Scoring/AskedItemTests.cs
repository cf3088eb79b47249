using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Reports;

namespace Benchmarking.Tests.Scoring;

public sealed class AskedItemTests
{
    [Theory]
    [InlineData(false, new[] { 2, 0, 0, 0, 1, 0, 1, 0, 0, 0 })]
    [InlineData(true, new[] { 1, 0, 0, 0, 2, 0, 0, 0, 1, 0 })]
    public void Answers_are_counted_by_group_and_point_and_codes_next_to_the_scale_are_none(bool reverse, int[] expected)
    {
        // From 1 to 5, with 0 and 6 as codes that are no points of it; the first group answered 1, 1 and 5, the second 2.
        var item = MadeAnswers.Trust.Items[0] with { Reverse = reverse };
        var set = Sample.Set(MadeAnswers.Trust with { Items = [item] });
        var counts = new int[10];

        new AskedItem(set.SurveyItems[0], 0).Count([1, 6, 1, 0, 5, 2, 6, 0], [0, 1, 2, 3, 4, 5, 6, 7], [0, 0, 0, 0, 0, 1, 1, 1], counts);

        Assert.Equal(expected, counts);
    }

    [Fact]
    public void Questions_keep_their_place_among_all_of_the_set()
    {
        var set = MadeNetwork.Set(Direction.Higher);
        var (dimension, second) = (Measure.Of(set)[3], Measure.Of(set)[5]);

        Assert.Equal(["detect", "waiting"], AskedItem.Of(set, dimension).Select(item => item.Asked.Item.Id.Value));
        Assert.Equal([(3, "waiting")], AskedItem.Of(set, second).Select(item => (item.Place, item.Asked.Item.Id.Value)));
    }
}
