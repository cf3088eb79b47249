using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Surveys;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Scoring;

/// <summary>Exchanges are held against linear programming: what one proves open, the other finds open.</summary>
public sealed class CellExchangesTests
{
    [Fact]
    public void A_full_table_of_middling_means_is_open_by_exchanges_alone()
    {
        var cells = Cells(3, 2, [2, 2, 2, 2, 2, 2], Weighting.Services);

        Assert.True(new CellExchanges(MeasureFamily.Alone(cells), _ => true, []).Open(0, (0, 0), 10));
    }

    [Fact]
    public void A_single_unit_with_both_services_published_is_not()
    {
        // Units 1 and 2 have one service each: nobody can make up for what unit 0's cells exchange.
        var cells = Cells(3, 2, [2, 2, 5, 0, 0, 5], Weighting.Services);

        Assert.False(new CellExchanges(MeasureFamily.Alone(cells), _ => true, []).Open(0, (0, 0), 1));
    }

    [Fact]
    public void What_exchanges_open_linear_programming_finds_open() => Property.Holds(
        from units in Gen.Choose(2, 5)
        from services in Gen.Choose(2, 4)
        from counts in Gen.ArrayOf(Gen.Elements(0, 1, 1, 2, 3), units * services)
        from published in Gen.ArrayOf(Gen.Elements(true, true, false), services)
        from weighting in Gen.Elements(Weighting.Services, Weighting.Respondents)
        from width in Gen.Elements(5.0, 25, 60)
        select (units, services, counts, published, weighting, width),
        sample =>
        {
            var cells = Cells(sample.units, sample.services, sample.counts, sample.weighting);
            bool IsPublished(int service) => sample.published[service];
            var stated = new StatedMeans(cells.Count, Statements(cells, IsPublished));
            var exchanges = new CellExchanges(MeasureFamily.Alone(cells), IsPublished, []);
            return cells.Cells.Select((cell, place) => (cell, place)).Where(one => exchanges.Open(0, one.cell, sample.width)).All(one =>
            {
                var (low, high) = stated.Together([new LinearWeight(one.place, 1)]);
                return high - low >= sample.width - 1e-6;
            });
        },
        count: 200);

    [Fact]
    public void What_exchanges_open_in_a_dimension_and_its_indicators_linear_programming_finds_open() => Property.Holds(
        from units in Gen.Choose(2, 4)
        from services in Gen.Choose(2, 3)
        from leaders in Gen.ListOf(MadeFamily.AnyLeader(units, services), units * services * 2)
        from published in Gen.ArrayOf(Gen.Elements(true, true, false), services)
        from weighting in Gen.Elements(Weighting.Services, Weighting.Respondents, Weighting.Standardised)
        select (units, services, leaders, published, weighting),
        sample =>
        {
            var family = MadeFamily.Of(MadeFamily.Wave(sample.units, sample.services, sample.leaders, new ScoringOptions { Unsuppressed = true, Weighting = sample.weighting }));
            bool IsPublished(int service) => sample.published[service];
            var stated = new StatedMeans(family.Count, [.. family.Cells.SelectMany((cells, member) => Statements(cells, IsPublished).Select(figure => family.In(member, figure)))]);
            var (exchanges, nearby) = (new CellExchanges(family, IsPublished, []), new NearbyMeans(family, stated.Statements));
            return CellTarget.Of(family, (_, _) => true, least: 100).Where(target => target.Unit is not null).All(target =>
            {
                var (low, high) = stated.Together(target.Mean);
                var widest = new[] { 5.0, 20, 50 }.Where(width => exchanges.Open(target.Member, (target.Unit ?? 0, target.Service), width)).DefaultIfEmpty(0).Max();

                // So small a family is solved whole nearby.
                return high - low >= widest - 1e-6 && nearby.Open(target.Mean, high - low - 1e-6) && !nearby.Open(target.Mean, high - low + 1e-4);
            });
        },
        count: 150);

    [Fact]
    public void A_dimension_is_exchanged_with_all_of_its_indicators_at_once()
    {
        // All answered 50: each indicator's cells can rise and fall by 50, and the dimension's with them, however its services are published.
        var family = MadeFamily.Of(MadeFamily.Wave(2, 2, from unit in Enumerable.Range(0, 2) from service in Enumerable.Range(0, 2) select MadeFamily.Leader(unit, service, 50, 50), new ScoringOptions { Unsuppressed = true }));
        var exchanges = new CellExchanges(family, _ => true, []);

        Assert.All(Enumerable.Range(0, 3), member => Assert.True(exchanges.Open(member, (0, 0), 100)));
        Assert.All(Enumerable.Range(0, 3), member => Assert.False(exchanges.Open(member, (0, 0), 100.001)));
    }

    [Fact]
    public void A_cell_is_exchanged_for_one_other_of_its_unit_after_the_next()
    {
        // The three sum to 70: the first can rise by 10 from each of the others, and fall to 0.
        var exchanges = new CellExchanges(MeasureFamily.Alone(Cells(Sample.Network(1, 3), [new(0, 0, 50), new(0, 1, 10), new(0, 2, 10)])), _ => false, []);

        Assert.True(exchanges.Open(0, (0, 0), 70));
        Assert.False(exchanges.Open(0, (0, 0), 70.001));
    }

    [Theory]
    [InlineData(true, false, 100)] // the other unit gives back in the first service what it takes, and half of it in the second
    [InlineData(false, true, 50)] // it gives back in the second service, and takes twice as much in the first
    [InlineData(true, true, 0)] // it cannot do both
    [InlineData(false, false, 100)] // nobody needs to
    public void A_unit_of_another_mix_makes_up_by_weights_of_its_own(bool first, bool second, double width)
    {
        // All cells are at 50. In unit 0 both services weigh the same, in unit 1 the second twice as much.
        Scored[] answers = [.. Sample.Cell(0, 0, 50, 50), .. Sample.Cell(0, 1, 50, 50), .. Sample.Cell(1, 0, 50, 50), .. Sample.Cell(1, 1, 50, 50, 50, 50)];
        var exchanges = new CellExchanges(MeasureFamily.Alone(Cells(Sample.Network(2, 2), answers, new ScoringOptions { Weighting = Weighting.Respondents })), service => service == 0 ? first : second, []);

        Assert.Equal(width > 0, exchanges.Open(0, (0, 0), Math.Max(1, width)));
        Assert.False(exchanges.Open(0, (0, 0), width + 0.001));
    }

    [Fact]
    public void A_unit_without_a_score_has_nothing_to_exchange()
    {
        // Nobody was invited in the second service, which is all that unit 1 has.
        Scored[] answers = [.. Sample.Cell(0, 0, 10, 20, 30), .. Sample.Cell(1, 1, 40, 50, 60)];
        var cells = Cells(Sample.Network(2, 2), answers, new ScoringOptions { Weighting = Weighting.Standardised }, Sample.Frame((0, 0, 9)));

        Assert.Equal([0], cells.Units);
        Assert.False(new CellExchanges(MeasureFamily.Alone(cells), _ => true, []).Open(0, (1, 1), 1));
    }

    [Fact]
    public void Asking_twice_gives_the_same_answer()
    {
        var exchanges = new CellExchanges(MeasureFamily.Alone(Cells(3, 3, [1, 1, 1, 1, 1, 1, 1, 1, 1], Weighting.Services)), _ => true, []);

        Assert.Equal(exchanges.Open(0, (1, 1), 40), exchanges.Open(0, (1, 1), 40));
    }

    private static CellUnknowns Cells(int units, int services, int[] counts, Weighting weighting)
    {
        var answers = from at in Enumerable.Range(0, counts.Length)
                      from respondent in Enumerable.Range(0, counts[at])
                      select new Scored(at / services, at % services, 20 + (((at * 17) + (respondent * 29)) % 61));
        return Cells(Sample.Network(units, services), answers, new ScoringOptions { Weighting = weighting });
    }

    private static CellUnknowns Cells(Network network, IEnumerable<Scored> answers, ScoringOptions? options = null, InvitedFrame? frame = null) =>
        new(Sample.Wave(network with { Disclosure = new DisclosureRules { MinRespondents = 3 } }, answers, options, frame).Measures[1]);

    private static LinearStatement[] Statements(CellUnknowns cells, Func<int, bool> isPublished)
    {
        var means = cells.TrueMeans();
        var sums = cells.Units.Select(cells.Unit).OfType<IReadOnlyList<LinearWeight>>()
            .Concat(Enumerable.Range(0, cells.Services).Where(isPublished).Select(cells.Service).Where(sum => sum.Count > 0));
        return [.. sums.Select(sum => (sum, value: sum.Sum(weight => weight.Weight * means[weight.Unknown]))).Select(one => new LinearStatement(one.sum, one.value, one.value))];
    }
}
