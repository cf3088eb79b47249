using Benchmarking.Statistics;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Statistics;

public sealed class CovarianceSumsTests
{
    [Fact]
    public void Means_and_covariances_are_those_calculated_by_hand()
    {
        // 1 2 4 and 2 2 5 have means 7/3 and 3, variances 7/3 and 3, covariance 5/2.
        var sums = Of([1, 2], [2, 2], [4, 5]);
        Assert.Equal((7.0 / 3, 3.0), (sums.Mean(0), sums.Mean(1)));
        var expected = new[,] { { 7.0 / 3, 2.5 }, { 2.5, 3.0 } };
        Assert.Equal(expected, sums.Covariances());
    }

    [Fact]
    public void Joining_in_any_order_gives_the_same_digits()
    {
        var rows = Enumerable.Range(0, 1000).Select(row => (short[])[(short)(row * 37 % 11), (short)(row * row % 7), (short)(-row % 5)]).ToArray();
        var whole = Of(rows);
        var joined = Of(rows[700..]);
        joined.Join(Of(rows[..1]));
        joined.Join(new CovarianceSums(3));
        joined.Join(Of(rows[1..700]));
        Assert.Equal(1000, joined.N);
        Assert.Equal(whole.Covariances(), joined.Covariances());
    }

    [Fact]
    public void Parts_join_in_any_order_to_the_digits_of_the_whole() => Property.Holds(
        from items in Gen.Choose(1, 5)
        from rows in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(short.MinValue, short.MaxValue).Select(answer => (short)answer), items), 600)
        from cuts in Gen.ArrayOf(Gen.Choose(0, 600), 3)
        from order in Gen.Shuffle(new[] { 0, 1, 2, 3 })
        select (items, rows, cuts, order),
        sample =>
        {
            int[] ends = [0, .. sample.cuts.Order(), 600];
            var joined = new CovarianceSums(sample.items);
            foreach (var part in sample.order)
            {
                joined.Join(Of(sample.items, sample.rows[ends[part]..ends[part + 1]]));
            }

            var whole = Of(sample.items, sample.rows);
            Assert.Equal(whole.Covariances(), joined.Covariances());
            return Enumerable.Range(0, sample.items).All(item => whole.Mean(item) == joined.Mean(item)) && whole.N == joined.N;
        },
        count: 30);

    [Fact]
    public void Covariances_do_not_change_where_answers_are_moved_far_from_zero()
    {
        short[][] rows = [[1, 5], [2, 3], [5, 1], [4, 4]];
        Assert.Equal(Of(rows).Covariances(), Of([.. rows.Select(row => (short[])[.. row.Select(answer => (short)(answer + 30_000))])]).Covariances());
    }

    [Fact]
    public void Blocks_are_taken_between_additions_too()
    {
        var sums = Of([1, 2]);
        Assert.Equal(1, sums.Mean(0));
        sums.Add([3, 4]);
        Assert.Equal(2, sums.Mean(0));
    }

    [Fact]
    public void No_rows_have_no_mean_and_one_row_has_no_covariances()
    {
        Assert.Null(new CovarianceSums(2).Mean(0));
        Assert.Null(new CovarianceSums(2).Covariances());
        Assert.Null(Of([1, 2]).Covariances());
    }

    [Fact]
    public void Rows_and_sums_of_other_items_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CovarianceSums(0));
        Assert.Throws<ArgumentException>(() => new CovarianceSums(2).Add([1]));
        Assert.Throws<ArgumentException>(() => new CovarianceSums(2).Join(new CovarianceSums(3)));
    }

    private static CovarianceSums Of(params short[][] rows) => Of(rows[0].Length, rows);

    private static CovarianceSums Of(int items, short[][] rows)
    {
        var sums = new CovarianceSums(items);
        foreach (var row in rows)
        {
            sums.Add(row);
        }

        return sums;
    }
}
