using Benchmarking.Export.Excel.Charts;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Tests.Export.Excel.Charts;

public sealed class LabelPlacesTests
{
    private static readonly PlotRoom Room = new(0, 0, 300, 200);

    [Fact]
    public void Name_stands_above_its_point_where_nothing_is_in_the_way() =>
        Assert.Equal([DataLabelPositionValues.Top], LabelPlaces.Of([new LabelWish(100, 100, 40, 0, IsNeeded: false)], Room).OfType<DataLabelPositionValues>());

    [Fact]
    public void Name_steps_aside_for_another_point() => Assert.Equal(
        DataLabelPositionValues.Bottom,
        LabelPlaces.Of([new LabelWish(100, 100, 40, 0, IsNeeded: false), new LabelWish(100, 88, 40, 0, IsNeeded: false)], Room)[0]);

    [Fact]
    public void Name_without_room_is_left_out_unless_it_is_needed()
    {
        var crowd = Enumerable.Range(0, 40).Select(place => new LabelWish(100 + (place % 5), 100 + (place / 5), 60, 0, IsNeeded: place == 39)).ToArray();
        var places = LabelPlaces.Of(crowd, Room);

        Assert.NotNull(places[39]);
        Assert.True(places.Count(place => place is null) > 30);
    }
}
