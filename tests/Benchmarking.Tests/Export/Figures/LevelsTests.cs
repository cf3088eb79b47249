using Benchmarking.Export.Figures;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Export.Figures;

public sealed class LevelsTests
{
    [Fact]
    public void What_has_room_stays_where_it_wants_to_be() => Assert.Equal([5, 45], Levels.Spread([(10, 10), (50, 10)], 0, 100));

    [Fact]
    public void What_meets_gives_way_by_the_same() => Assert.Equal([40, 50, 60], Levels.Spread([(55, 10), (55, 10), (55, 10)], 0, 100));

    [Fact]
    public void What_wants_to_leave_is_kept_inside() => Assert.Equal([90, 80], Levels.Spread([(120, 10), (99, 10)], 0, 100));

    [Fact]
    public void Nothing_meets_whatever_is_wanted() => Property.Holds(
        Gen.ListOf(from middle in Gen.Choose(-50, 250) from height in Gen.Choose(1, 20) select ((double)middle, (double)height)),
        wanted =>
        {
            var list = wanted.ToList();
            var tops = Levels.Spread(list, 0, Math.Max(200, list.Sum(one => one.Item2)));
            var placed = tops.Zip(list, (top, one) => (Top: top, Bottom: top + one.Item2)).OrderBy(one => one.Top).ToList();
            return placed.Zip(placed.Skip(1)).All(pair => pair.First.Bottom <= pair.Second.Top + 1e-9) && placed.All(one => one.Top >= -1e-9);
        });
}
