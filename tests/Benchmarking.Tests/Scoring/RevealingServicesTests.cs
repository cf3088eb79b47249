using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace Benchmarking.Tests.Scoring;

/// <summary>Attacks on units' scores and services' means taken together.</summary>
public sealed class RevealingServicesTests
{
    private const int Threshold = 5;

    [Fact]
    public void A_service_is_withheld_where_its_mean_less_the_other_units_scores_is_one_cell()
    {
        // Units 1 and 2 have answers in service 0 alone: 3 × its mean less their scores would be the mean of unit 0's two answers.
        var wave = Sample.Wave(Sample.Network(3, 2), Answers([2, 3, 5, 0, 6, 0]));

        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Suppressed], Statuses(wave));
    }

    [Fact]
    public void A_service_is_shown_where_another_could_be_the_difference() =>
        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed, RowStatus.Suppressed], Statuses(Sample.Wave(Sample.Network(3, 3), Answers([2, 3, 0, 3, 0, 2, 6, 0, 0], services: 3))));

    [Fact]
    public void A_service_is_withheld_where_it_is_all_that_hides_another() =>
        // Twice both units' scores less three times the first service's mean, plus unit 2's score, is the sum of the second service's two cells.
        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Suppressed], Statuses(Sample.Wave(Sample.Network(3, 2), Answers([2, 3, 3, 2, 6, 0]))));

    [Fact]
    public void A_mean_near_the_end_of_the_scale_may_say_what_it_says_of_its_own_cells() =>
        // Each unit's score of 99 leaves its cells 2 points and says so alone; the services' means take nothing away from that.
        Assert.All(Statuses(Sample.Wave(Sample.Network(3, 2), Enumerable.Range(0, 18).Select(at => new Scored(at / 6, at % 6 / 3, 99)))), status => Assert.Equal(RowStatus.Ok, status));

    [Fact]
    public void Services_are_withheld_where_scores_and_means_together_leave_a_cell_less_than_a_step()
    {
        // Units at 5 and services at 0 and 10: a cell of the first service is 0, of the second 10, though no figure alone says so.
        var wave = Sample.Wave(Sample.Network(3, 2), Enumerable.Range(0, 18).Select(at => new Scored(at / 6, at % 6 / 3, at % 6 / 3 * 10)));

        Assert.Contains(RowStatus.SuppressedSecondary, Statuses(wave));
    }

    [Fact]
    public void A_cell_of_answers_enough_may_be_computed_but_not_what_is_left_of_its_unit()
    {
        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed], Statuses(Sample.Wave(Sample.Network(3, 2), Answers([5, 5, 5, 0, 6, 0]))));
        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Suppressed], Statuses(Sample.Wave(Sample.Network(3, 2), Answers([5, 2, 5, 0, 6, 0]))));
    }

    [Fact]
    public void The_service_of_the_fewest_answers_is_withheld_and_no_more_than_needed()
    {
        // Unit 0 has both services, units 1 to 3 one each and units 4 and 5 the other: both means would give unit 0's cells.
        int[] counts = [2, 3, 5, 0, 5, 0, 5, 0, 0, 5, 0, 5];

        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.SuppressedSecondary], Statuses(Sample.Wave(Sample.Network(6, 2), Answers(counts))));
    }

    [Fact]
    public void Of_two_services_either_of_which_hides_a_cell_the_one_of_fewer_answers_is_withheld()
    {
        // Unit 0's two answers in the third service are three times its score less its cells in the others, which follow from these services' means.
        // The first service has 18 answers, eight of them in one unit, the second 19.
        int[] counts = [5, 5, 2, 5, 0, 0, 8, 0, 0, 0, 7, 0, 0, 7, 0];

        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Ok, RowStatus.Suppressed], Statuses(Sample.Wave(Sample.Network(5, 3), Answers(counts, services: 3))));
    }

    [Fact]
    public void Of_more_services_than_every_choice_can_be_tried_of_no_more_is_withheld_than_needed()
    {
        // As above; the fourth service gives away unit 5's cells, and is of more answers than any; twelve others, of 15 answers each, give nothing away.
        const int Services = 17;
        var counts = new int[11 * Services];
        (int Unit, int Service, int Count)[] filled = [(0, 0, 5), (0, 1, 5), (0, 2, 2), (1, 0, 5), (2, 0, 8), (3, 1, 7), (4, 1, 7), (5, 3, 2), (5, 4, 3), (6, 3, 30), (7, 3, 30)];
        foreach (var (unit, service, count) in filled.Concat(from unit in Enumerable.Range(8, 3) from service in Enumerable.Range(5, 12) select (unit, service, 5)))
        {
            counts[(unit * Services) + service] = count;
        }

        var wave = Sample.Wave(Sample.Network(11, Services), Answers(counts, Services));

        Assert.Equal([(0, 0), (0, 3)], RevealingServices.Of(MeasureFamily.Alone(new CellUnknowns(wave.Measures[1])), [[0, 1, 3, .. Enumerable.Range(5, 12)]], Threshold));
    }

    [Fact]
    public void Services_of_a_dimension_are_withheld_where_they_are_what_its_indicators_lack()
    {
        // Unit 0 takes no part in the dimension. Of service 1, 4 × the first indicator's mean less 6 × the dimension's, and 3 × the second's, is what unit 0's one leader answered.
        // Of service 0, 2 × both indicators' means less 3 × the dimension's is the mean of unit 0's cells there, which with its scores tells the same.
        var wave = MadeFamily.Wave(4, 2, [.. MadeFamily.WithGap(0), .. Enumerable.Range(1, 3).SelectMany(MadeFamily.Whole)]);
        var rows = ScoreTables.ByService(wave);

        Assert.Equal([(0, "culture"), (1, "culture")], rows.Where(row => row.Status == RowStatus.SuppressedSecondary).Select(row => (row.Service ?? -1, row.Measure?.Id.Value ?? "")));
    }

    [Theory]
    [InlineData("", "0", "")] // the first indicator's service alone could be shown
    [InlineData("0", "0", "")] // the dimension's could, but the gate withholds it where an indicator's is
    public void An_indicator_s_service_counts_whether_or_not_the_dimension_s_is_shown(string dimension, string first, string second)
    {
        // Unit 0 has two leaders and three, units 1 and 2 have one service: 3 × its mean less their scores is the mean of unit 0's two.
        int[] counts = [2, 3, 5, 0, 6, 0];
        var family = MadeFamily.Of(MadeFamily.Wave(
            3, 2, from at in Enumerable.Range(0, 6) from respondent in Enumerable.Range(0, counts[at]) select MadeFamily.Leader(at / 2, at % 2, (short)(20 + (9 * respondent) + at), (short)(70 - (7 * respondent))), new ScoringOptions { Unsuppressed = true }));
        static int[] Services(string text) => text.Length > 0 ? [0] : [];

        Assert.Equal([(1, 0)], RevealingServices.Of(family, [Services(dimension), Services(first), Services(second)], Threshold));
    }

    [Fact]
    public void So_they_are_among_more_services_than_every_choice_can_be_tried_of()
    {
        // As above, and five more services with fifteen leaders each, of units of their own: 21 means of services.
        var others = from unit in Enumerable.Range(4, 3)
                     from service in Enumerable.Range(2, 5)
                     from score in new short[] { 20, 35, 50, 65, 80 }
                     select MadeFamily.Leader(unit, service, score, (short)(100 - score));
        var wave = MadeFamily.Wave(7, 7, [.. MadeFamily.WithGap(0), .. Enumerable.Range(1, 3).SelectMany(MadeFamily.Whole), .. others]);
        var rows = ScoreTables.ByService(wave);

        Assert.Equal([(0, "culture"), (1, "culture")], rows.Where(row => row.Status == RowStatus.SuppressedSecondary).Select(row => (row.Service ?? -1, row.Measure?.Id.Value ?? "")));
    }

    [Fact]
    public void Of_many_services_of_a_dimension_what_is_published_is_safe_and_no_more_is_withheld_than_needed() => Property.Holds(
        Gen.ListOf(MadeFamily.AnyLeader(units: 4, services: 5), 45),
        leaders =>
        {
            var family = MadeFamily.Of(MadeFamily.Wave(4, 5, leaders));
            IReadOnlyList<IReadOnlyCollection<int>> shown = [.. family.Cells.Select(cells => (IReadOnlyCollection<int>)[.. Enumerable.Range(0, 5).Where(service => cells.Cells.Count(cell => cell.Service == service) >= 2)])];
            var withheld = RevealingServices.Of(family, shown, Threshold);
            bool HasWhole(int service) => shown.Select((services, member) => services.Contains(service) || family.Cells[member].Cells.All(cell => cell.Service != service)).All(has => has);
            HashSet<(int Member, int Service)> published = [.. shown.SelectMany((services, member) => services.Where(service => member > 0 || HasWhole(service)).Select(service => (member, service))).Except(withheld)];

            bool IsSafe(IEnumerable<(int Member, int Service)> some) => new PublishedServices(family, shown, Threshold).IsSafe([.. some])
                && Enumerable.Range(0, 3).All(member => new PublishedServices(MeasureFamily.Alone(family.Cells[member]), [shown[member]], Threshold).IsSafe([.. some.Where(one => one.Member == member).Select(one => (0, one.Service))]));
            bool TakesDimension((int Member, int Service) figure) => figure.Member > 0 || withheld.All(other => other.Member == 0 || other.Service != figure.Service);
            return IsSafe(published)
                && withheld.All(figure => figure.Member == 0 || !published.Contains((0, figure.Service)))
                && withheld.Where(TakesDimension).All(figure => !IsSafe([.. published, figure]));
        },
        count: 60);

    [Fact]
    public void A_full_table_of_few_answers_a_cell_keeps_its_services()
    {
        var wave = Sample.Wave(Sample.Network(8, 7), Answers([.. Enumerable.Repeat(1, 56)], services: 7));

        Assert.All(Statuses(wave), status => Assert.Equal(RowStatus.Ok, status));
    }

    [Fact]
    public void Unsuppressed_withholds_none() => Assert.Equal(
        [RowStatus.Ok, RowStatus.Ok],
        Statuses(Sample.Wave(Sample.Network(3, 2), Answers([2, 3, 5, 0, 6, 0]), new ScoringOptions { Unsuppressed = true })));

    [Fact]
    public void Linear_algebra_finds_no_cell_of_too_few_answers_in_what_is_released() => Property.Holds(
        from units in Gen.Choose(3, 6)
        from services in Gen.Choose(2, 4)
        from counts in Gen.ArrayOf(Gen.Elements(0, 0, 0, 1, 2, 5, 6), units * services)
        from weighting in Gen.Elements(Weighting.Services, Weighting.Respondents, Weighting.Standardised)
        select (units, services, counts, weighting),
        sample =>
        {
            var wave = Sample.Wave(Sample.Network(sample.units, sample.services), Answers(sample.counts, sample.services), new ScoringOptions { Weighting = sample.weighting });
            return Attack(wave).Count == 0;
        },
        count: 400);

    [Fact]
    public void The_attack_finds_the_cell_where_nothing_is_withheld()
    {
        var wave = Sample.Wave(Sample.Network(3, 2), Answers([2, 3, 5, 0, 6, 0]), new ScoringOptions { Unsuppressed = true });

        Assert.Equal([(0, 0), (0, 1)], Attack(wave));
    }

    // Small cells whose means follow from the released rows: adding the cell as an equation leaves the rank as it is.
    private static List<(int Unit, int Service)> Attack(WaveEstimates wave)
    {
        var measure = wave.Measures[1];
        var (units, services) = (measure.Cells.Units, measure.Cells.Services);
        var released = DisclosureGate.Pass(
            new Publication([new ResultTable("units", ScoreTables.ByUnit(wave)), new ResultTable("services", ScoreTables.ByService(wave))]),
            wave.Network.Disclosure,
            wave.Options.Unsuppressed);
        var shares = CellWeights.Shares(measure.Cells, measure.Units, wave.Frame);
        var equations = new List<double[]>();
        foreach (var unit in released.Rows<ScoreRow>("units").Where(row => row is { Measure.IsDimension: false, Status: RowStatus.Ok }).Select(row => row.Unit ?? -1))
        {
            var weights = CellWeights.Of(measure.Cells, unit, wave.Options.Weighting, shares) ?? [];
            equations.Add([.. Enumerable.Range(0, units * services).Select(at => at / services == unit ? weights[at % services] : 0)]);
        }

        foreach (var service in released.Rows<ScoreRow>("services").Where(row => row is { Measure.IsDimension: false, Status: RowStatus.Ok }).Select(row => row.Service ?? -1))
        {
            equations.Add([.. Enumerable.Range(0, units * services).Select(at => at % services == service && measure.Units.Contains(at / services) && measure.Cells[at / services, service].N > 0 ? 1.0 : 0)]);
        }

        return equations.Count == 0
            ? []
            :
            [
                .. from unit in measure.Units
                   from service in Enumerable.Range(0, services)
                   where measure.Cells[unit, service].N is > 0 and < Threshold
                   where Rank([.. equations, Single(units * services, (unit * services) + service)]) == Rank(equations)
                   select (unit, service),
            ];
    }

    private static double[] Single(int length, int place) => [.. Enumerable.Range(0, length).Select(at => at == place ? 1.0 : 0)];

    private static int Rank(IReadOnlyList<double[]> rows) => Matrix<double>.Build.DenseOfRows(rows).Svd(computeVectors: false).S.Count(singular => singular > 1e-9);

    private static IEnumerable<Scored> Answers(int[] counts, int services = 2) =>
        from at in Enumerable.Range(0, counts.Length)
        from respondent in Enumerable.Range(0, counts[at])
        select new Scored(at / services, at % services, ((at * 17) + (respondent * 29)) % 101);

    private static IEnumerable<RowStatus> Statuses(WaveEstimates wave) =>
        ScoreTables.ByService(wave).Where(row => row.Measure is { IsDimension: false }).Select(row => row.Status);
}
