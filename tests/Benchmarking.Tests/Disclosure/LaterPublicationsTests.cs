using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

/// <summary>Two publications whose figures, held against one another, would tell what one leader answered; worked out by hand. Five answers are enough.</summary>
public sealed class LaterPublicationsTests
{
    [Fact]
    public void A_service_that_was_withheld_is_not_shown_later_in_the_place_of_another()
    {
        // Services a, b, c. Units 0 to 2: eight of a with 50, five of b with 60; the only one of c, in unit 0, has 25. Unit 3: six of b with 60, then six more with 80, a mean of 70.
        // First a = 50 is shown, and b, of fewer answers, is not. Later b = (3 × 60 + 70) / 4 = 62.5. Scores: 45, 55, 55, 70. So c = 3 × 45 + 2 × 55 + 2 × 55 - 3 × 50 - (4 × 62.5 - 70) = 25.
        List<Scored> first = [.. from unit in Units(3) from answer in Many(unit, 0, 8, 50).Concat(Many(unit, 1, 5, 60)) select answer, new Scored(0, 2, 25), .. Many(3, 1, 6, 60)];
        List<Scored> later = [.. first, .. Many(3, 1, 6, 80)];
        var network = Sample.Network(4, 3);
        var log = Log(first, network);

        Assert.Equal(["service0"], log.Where(IsTrust).Where(figure => figure.Service is not null).Select(figure => figure.Service));
        Assert.Equal([1], ShownServices(Pass(later, [], network)));
        Assert.Empty(ShownServices(Pass(later, log, network)));
        Assert.Equal([0, 1, 2, 3], ShownUnits(Pass(later, log, network)));
    }

    [Fact]
    public void A_service_is_shown_for_the_first_time_beside_scores_that_all_stand_as_they_were()
    {
        // A report of a later wave shows the scores of this one and not its services.
        var network = Sample.Network(4, 2);
        List<Scored> answers = [.. from unit in Units(4) from service in Units(2) from answer in Many(unit, service, 7, 10 * unit) select answer];

        Assert.Equal([0, 1], ShownServices(Pass(answers, [.. Log(answers, network).Where(figure => figure.Table == TableNames.Scores)], network)));
        Assert.Empty(ShownServices(Pass([.. answers, .. Many(1, 0, 5, 90)], [.. Log(answers, network).Where(figure => figure.Table == TableNames.Scores)], network)));
    }

    [Fact]
    public void A_service_s_mean_is_not_shown_again_where_a_new_unit_has_too_few_in_it()
    {
        // School: 50 in units 0 to 2. Later five more school leaders of unit 2, who answer 60 and make its score 1160 / 22 = 580 / 11, and unit 3 with five nurses and one school leader, 75.
        // The school's means: 50, then (50 + 50 + 580 / 11 + 75) / 4. Four times this less three times that less what unit 2's score rose by is 75.
        List<Scored> first = [.. Many(0, 0, 5, 50), .. Many(0, 1, 6, 40), .. Many(1, 0, 6, 50), .. Many(1, 1, 5, 40), .. Many(2, 0, 6, 50)];
        List<Scored> later = [.. first, .. Many(2, 0, 5, 60), .. Many(3, 1, 5, 30), new Scored(3, 0, 75)];
        var network = Sample.Network(4, 2);
        var log = Log(first, network);

        Assert.Contains(log, figure => figure is { Service: "service0" });
        Assert.Contains(0, ShownServices(Pass(later, [], network)));
        Assert.Empty(ShownServices(Pass(later, log, network)));
        Assert.Equal([0, 1, 2, 3], ShownUnits(Pass(later, log, network)));
    }

    [Fact]
    public void A_unit_is_held_back_where_one_of_many_newcomers_is_alone_in_a_service()
    {
        // Thirty school leaders, 50 in the mean; nine more with 50 and one nurse with 25. Twice the new score, 37.5, less 50 is 25.
        var network = Sample.Network(4, 2);
        List<Scored> first = [.. Many(0, 0, 30, 50), .. from unit in Units(4).Skip(1) from answer in Many(unit, 0, 7, 50).Concat(Many(unit, 1, 6, 40)) select answer];
        var (released, held) = Passed([.. first, .. Many(0, 0, 9, 50), new Scored(0, 1, 25)], Log(first, network), network);

        Assert.Equal([0], held.Scores.Select(score => score.Unit).Distinct());
        Assert.Equal([1, 2, 3], ShownUnits(released));
    }

    [Fact]
    public void Services_are_held_back_where_a_score_tells_with_other_weights_of_those_of_whom_nobody_came()
    {
        // Weighted by respondents. Unit 0: seven of the school with 40, one nurse with 100: 380 / 8 = 47.5. Five more of the school with 60: 680 / 13. So the five have (680 - 380) / 5 = 60.
        // The school's mean over three units rises by a third of what unit 0's does: (7 × b + 5 × 60) / 12 - b = 25 / 3, so b = 40, and the nurse has 380 - 280 = 100.
        var network = Sample.Network(3, 2);
        List<Scored> first = [.. Many(0, 0, 7, 40), new Scored(0, 1, 100), .. from unit in Units(3).Skip(1) from answer in Many(unit, 0, 7, 50).Concat(Many(unit, 1, 6, 30)) select answer];
        var log = PublicationLog.Figures(Passed(first, [], network, Weighting.Respondents).Released, network);
        List<Scored> later = [.. first, .. Many(0, 0, 5, 60)];

        Assert.Contains(log, figure => figure.Service is not null);
        Assert.Empty(ShownServices(Passed(later, log, network, Weighting.Respondents).Released));
    }

    [Fact]
    public void A_unit_whose_code_was_changed_is_not_shown_with_one_answer_more()
    {
        // Eight with 50 as 3001; nine with a mean of 425 / 9 as 3101: 425 - 400 = 25. The others stand as they were, under new codes.
        List<Scored> first = [.. Many(0, 0, 8, 50), .. Many(1, 0, 7, 40), .. Many(2, 0, 8, 60)];
        var before = Sample.Network(3, 0);
        var now = Named(before, "3101", "3103", "3105");
        var (released, held) = Passed([.. first, new Scored(0, 0, 25)], Log(first, before), now);

        Assert.Equal([1, 2], ShownUnits(released));
        Assert.Equal(["3001", "3002", "3003"], held.Unknown);
        Assert.Equal([0, 1, 2], ShownUnits(Pass(first, Log(first, before), now)));
    }

    [Fact]
    public void Units_that_were_merged_are_not_shown_beside_what_one_of_them_was()
    {
        // 1504: nine with 50. 1523: three with a mean of 10, too few to be shown. Merged: 480 / 12 = 40, and (12 × 40 - 9 × 50) / 3 = 10.
        var before = Named(Sample.Network(3, 0), "1504", "1523", "1547");
        var log = Log([.. Many(0, 0, 9, 50), .. Many(1, 0, 3, 10), .. Many(2, 0, 8, 60)], before);
        var now = Named(Sample.Network(2, 0), "1507", "1547");
        var (released, held) = Passed([.. Many(0, 0, 9, 50), .. Many(0, 0, 3, 10), .. Many(1, 0, 8, 60)], log, now);

        Assert.Equal([1], ShownUnits(released));
        Assert.Equal(["1504"], held.Unknown);
    }

    [Fact]
    public void An_indicator_that_got_another_id_is_not_shown_with_one_answer_more()
    {
        // As with the code of a unit: 9 × 425 / 9 - 8 × 50 = 25.
        List<Scored> first = [.. Many(0, 0, 8, 50), .. Many(1, 0, 7, 40), .. Many(2, 0, 8, 60)];
        var network = Sample.Network(3, 0);
        PublishedFigure[] log = [.. Log(first, network).Select(figure => figure with { Measure = figure.Measure is null ? null : "old" + (IsTrust(figure) ? ".trust" : "") })];
        var (released, held) = Passed([.. first, new Scored(0, 0, 25)], log, network);

        Assert.Equal([1, 2], ShownUnits(released));
        Assert.Equal(["old", "old.trust"], held.Unknown);
    }

    [Fact]
    public void Services_that_got_other_ids_stand_as_they_were_and_change_nothing_until_the_earlier_ones_are_known()
    {
        // Five come to each service of unit 1: enough, were it known that these are the services of before.
        var network = Sample.Network(4, 2);
        List<Scored> first = [.. from unit in Units(4) from service in Units(2) from answer in Many(unit, service, 7, 10 * (unit + 1)) select answer];
        List<Scored> later = [.. first, .. Many(1, 0, 5, 40), .. Many(1, 1, 5, 40)];
        var log = Log(first, network);
        PublishedFigure[] old = [.. log.Select(figure => figure with { Service = Old(figure.Service), Cells = Old(figure.Cells) })];

        Assert.False(Passed(first, old, network).Held.Any);
        Assert.False(Passed(later, log, network).Held.Any);
        var held = Passed(later, old, network).Held;
        Assert.Equal([1], held.Scores.Select(score => score.Unit).Distinct());
        Assert.Equal(["old0", "old1"], held.Unknown);
    }

    [Fact]
    public void What_nobody_can_name_any_more_is_told_only_where_something_is_held_back_for_it()
    {
        List<Scored> answers = [.. Many(0, 0, 8, 50), .. Many(1, 0, 7, 40), .. Many(2, 0, 8, 60)];
        var network = Sample.Network(3, 0);
        var (_, held) = Passed([.. answers], Log(answers, Named(network, "3101", "3103", "3105")), network);

        Assert.False(held.Any);
        Assert.Empty(held.Unknown);
    }

    private static IEnumerable<int> Units(int count) => Enumerable.Range(0, count);

    // Answers about a mean: half of them a point below and half above, and one in the middle where they are odd.
    private static IEnumerable<Scored> Many(int unit, int service, int count, int mean) =>
        Units(count).Select(at => new Scored(unit, service, at == count - 1 && count % 2 == 1 ? mean : mean + (at % 2 == 0 ? 1 : -1)));

    private static Network Named(Network network, params string[] codes) =>
        network with { Units = [.. codes.Select((code, place) => new Unit(UnitCode.Parse(code), network.Units[place].Name))] };

    private static IReadOnlyList<PublishedFigure> Log(IEnumerable<Scored> answers, Network network) => PublicationLog.Figures(Pass(answers, [], network), network);

    private static Released Pass(IEnumerable<Scored> answers, IReadOnlyList<PublishedFigure> before, Network network) => Passed(answers, before, network).Released;

    private static (Released Released, HeldBack Held) Passed(IEnumerable<Scored> answers, IReadOnlyList<PublishedFigure> before, Network network, Weighting weighting = Weighting.Services) => PublicationLog.Pass(
        held => WavePublication.Of(Sample.Wave(network, answers, new ScoringOptions { Held = held.Scores, Weighting = weighting }), Adjustment.Holm), before, network);

    private static IEnumerable<int?> ShownUnits(Released released) =>
        released.Rows<ScoreRow>(TableNames.Scores).Where(row => row is { Status: RowStatus.Ok, Measure.IsDimension: false }).Select(row => row.Unit);

    private static IEnumerable<int?> ShownServices(Released released) =>
        released.Rows<ScoreRow>(TableNames.Services).Where(row => row is { Status: RowStatus.Ok, Measure.IsDimension: false }).Select(row => row.Service);

    private static string? Old(string? ids) => ids?.Replace("service", "old", StringComparison.Ordinal);

    private static bool IsTrust(PublishedFigure figure) => figure.Measure == "culture.trust";
}
