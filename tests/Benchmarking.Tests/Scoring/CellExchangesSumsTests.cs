using Benchmarking.Scoring;
using Benchmarking.Statistics;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Scoring;

/// <summary>Exchanges beside sums of answers to questions, which they must leave as they are; ranges worked out by hand, and held against linear programming.</summary>
public sealed class CellExchangesSumsTests
{
    [Theory]
    [InlineData(2, 2, 100)] // the sum counts both cells as the score does
    [InlineData(3, 3, 100)]
    [InlineData(3, 2, 0)] // it does not: with the score it tells both
    [InlineData(2, 0, 0)]
    [InlineData(0, 0, 100)]
    public void Cells_are_exchanged_where_a_sum_counts_them_as_the_score_does(double first, double second, double width) =>
        AssertOpen(Middling(1, 2), [Sum(first, second)], _ => false, width);

    [Theory]
    [InlineData(3, 3, 100)]
    [InlineData(3, 2, 0)] // the only unit that could make up for it cannot
    public void So_are_those_of_the_unit_that_makes_up_for_it(double first, double second, double width) =>
        AssertOpen(Middling(2, 2), [Sum(0, 0, first, second)], _ => true, width);

    [Fact]
    public void Another_unit_makes_up_for_it_where_one_cannot() =>
        AssertOpen(Middling(3, 2), [Sum(0, 0, 3, 2)], _ => true, 100);

    [Fact]
    public void Another_service_of_the_unit_is_exchanged_where_one_is_told_of() =>
        AssertOpen(Middling(1, 3), [Sum(1, 0, 1), Sum(0, 5, 0)], _ => false, 100);

    [Fact]
    public void A_sum_over_units_is_left_as_it_is_by_what_one_gains_and_the_other_gives_back()
    {
        // Both services are published, and service 0 of both units together is in a sum.
        AssertOpen(Middling(2, 2), [Sum(4, 0, 4, 0)], _ => true, 100, byExchanges: false); // asked unit by unit, exchanges do not see it
        AssertOpen(Middling(2, 2), [Sum(4, 4, 4, 4)], _ => true, 100);
    }

    [Fact]
    public void A_dimension_is_exchanged_only_where_no_sum_of_an_indicator_is_in_the_way()
    {
        // Unit 0 with two services, all at 50: unknowns of the first indicator, then of the second, which the dimension is made of.
        var family = MadeFamily.Of(MadeFamily.Wave(1, 2, [MadeFamily.Leader(0, 0, 50, 50), MadeFamily.Leader(0, 1, 50, 50)], new ScoringOptions { Unsuppressed = true }));
        bool Opens(int member, params double[] second) => new CellExchanges(family, _ => false, [family.In(2, Sum(second))]).Open(member, (0, 0), 100);

        Assert.Equal([true, true, true], Enumerable.Range(0, 3).Select(member => Opens(member, 3, 3)));
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(member => Opens(member, 3, 2)));
    }

    [Fact]
    public void What_exchanges_open_beside_sums_linear_programming_finds_open() => Property.Holds(
        from units in Gen.Choose(1, 4)
        from services in Gen.Choose(2, 3)
        from leaders in Gen.ListOf(MadeFamily.AnyLeader(units, services), units * services * 2)
        from published in Gen.ArrayOf(Gen.Elements(true, false), services)
        from sums in Gen.ListOf(
            from member in Gen.Choose(1, 2)
            from weights in Gen.ArrayOf(Gen.Elements(0.0, 0, 1, 2, 2, 2, 3), units * services)
            select (member, weights),
            2)
        select (units, services, leaders, published, sums),
        sample =>
        {
            var family = MadeFamily.Of(MadeFamily.Wave(sample.units, sample.services, sample.leaders, new ScoringOptions { Unsuppressed = true }));
            bool IsPublished(int service) => sample.published[service];
            LinearStatement[] sums = [.. from one in sample.sums where family.Cells[one.member].Count > 0 select family.In(one.member, True(family.Cells[one.member], Sum(one.weights)))];
            var figures = family.Cells.SelectMany((cells, member) => cells.Scores.Concat(Enumerable.Range(0, cells.Services).Where(IsPublished).Select(cells.Service).Where(mean => mean.Count > 0).Select(mean => Statement(cells, mean)))
                .Select(figure => family.In(member, figure)));
            var stated = new StatedMeans(family.Count, [.. figures, .. sums.Where(sum => sum.Weights.Count > 0)]);
            var exchanges = new CellExchanges(family, IsPublished, sums);
            return CellTarget.Of(family, (_, _) => true, least: 100).Where(target => target.Unit is not null).All(target =>
            {
                var (low, high) = stated.Together(target.Mean);
                return high - low >= new[] { 5.0, 20, 50 }.Where(width => exchanges.Open(target.Member, (target.Unit ?? 0, target.Service), width)).DefaultIfEmpty(0).Max() - 1e-6;
            });
        },
        count: 200);

    // One leader at 50 in every cell.
    private static CellUnknowns Middling(int units, int services) => new(Sample.Wave(
        Sample.Network(units, services),
        from unit in Enumerable.Range(0, units) from service in Enumerable.Range(0, services) select new Scored(unit, service, 50),
        new ScoringOptions { Unsuppressed = true }).Measures[1]);

    private static void AssertOpen(CellUnknowns cells, LinearStatement[] sums, Func<int, bool> isPublished, double width, bool byExchanges = true)
    {
        var exchanges = new CellExchanges(MeasureFamily.Alone(cells), isPublished, sums);
        Assert.Equal(byExchanges && width > 0, exchanges.Open(0, (0, 0), Math.Max(1, width)));
        Assert.False(exchanges.Open(0, (0, 0), width + 0.001));

        var means = cells.Units.Select(cells.Unit).OfType<IReadOnlyList<LinearWeight>>().Concat(Enumerable.Range(0, cells.Services).Where(isPublished).Select(cells.Service));
        var (low, high) = new StatedMeans(cells.Count, [.. means.Select(mean => Statement(cells, mean)), .. sums.Select(sum => True(cells, sum)).Where(sum => sum.Weights.Count > 0)]).Together(cells.Cell(0, 0));
        Assert.Equal(width, high - low, 1e-6);
    }

    private static LinearStatement Sum(params double[] weights) =>
        new([.. weights.Select((weight, unknown) => new LinearWeight(unknown, weight)).Where(weight => weight.Weight > 0)], 0, 0);

    // The sum of the true means.
    private static LinearStatement True(CellUnknowns cells, LinearStatement sum) => Statement(cells, [.. sum.Weights.Where(weight => weight.Unknown < cells.Count)]);

    private static LinearStatement Statement(CellUnknowns cells, IReadOnlyList<LinearWeight> sum) => new(sum, cells.ValueOf(sum), cells.ValueOf(sum));
}
