using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Scoring;

/// <summary>Whose complete answers take part, that the others leave no trace, and that no order does.</summary>
public sealed class CompleteWaveTests
{
    private const short Blank = MadeAnswers.Blank;
    private const int Units = 4;
    private const int Services = 3;

    private static readonly IndicatorSet Set = Sample.Set(
        MadeAnswers.Trust,
        Sample.Indicator("culture.roles", MadeAnswers.Five, "SK3a", "SK3b") with { Weight = 0.7 });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Sets_of_respondents_hold_whom_they_are_given(int respondents)
    {
        short[] answers = [.. Enumerable.Range(0, respondents).Select(at => (short)(at % 7))];
        var (all, some) = (RespondentSet.All(respondents), RespondentSet.All(respondents));
        some.KeepValid(answers, MadeAnswers.Five);

        Assert.Equal(Enumerable.Range(0, respondents), Places(all));
        Assert.Equal(Enumerable.Range(0, respondents).Where(at => at % 7 is >= 1 and <= 5), Places(some));
        Assert.Empty(Places(RespondentSet.None(respondents)));
    }

    [Fact]
    public void Members_stand_once_for_each_unit_that_takes_part()
    {
        Made[] made = [new([0], 0, [1, 1, 1, 1, 1]), new([1, 2], 0, [1, 1, 1, 1, 1]), new([3], 0, [1, 1, 1, 1, 1]), new([0, 1, 3], 0, [1, 1, 1, 1, 1])];
        var responses = MadeAnswers.Responses(Set, Sample.Network(4, 0), made);
        var members = UnitMembers.Of(responses, RespondentSet.All(4), [RowStatus.Ok, RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed]);

        Assert.Equal([0, 1, 1, 3, 3], members.Respondents);
        Assert.Equal([0, 1, 2, 0, 1], members.Units);
        Assert.Equal([0, 1, 3], members.Distinct());
        Assert.Equal((3, 1, 2, 2), (members.Count, members.ShareOf(0), members.ShareOf(1), members.ShareOf(3)));
        Assert.Equal([0, 1, 2, 3, 0, 1, 3], UnitMembers.OfAll(responses).Units);
    }

    [Fact]
    public void A_dimension_counts_those_who_answered_all_of_its_indicators()
    {
        short[][] rows = [.. Enumerable.Repeat<short[]>([1, 2, 3, 4, 5], 5), [1, 2, 3, 4, Blank], [1, 2, Blank, 4, 5]];
        var wave = MadeAnswers.Complete(MadeAnswers.Responses(Set, Sample.Network(1, 0), MadeAnswers.Unit(0, rows)));

        Assert.Equal([5, 6, 6], wave.Measures.Select(answers => answers.Counts[0]));
    }

    [Fact]
    public void What_a_hidden_unit_answered_changes_nothing_that_is_released() => Property.Holds(
        from answers in Gen.ArrayOf(Answered(Gen.Choose(0, 2)), 50)
        from hidden in Gen.ArrayOf(Answered(Gen.Constant(3)), 4)
        from other in Gen.ArrayOf(Gen.Choose(1, 5), 20)
        select (answers, hidden, other),
        sample =>
        {
            var changed = sample.hidden.Select((row, at) => row with { Answers = [.. row.Answers.Select((answer, item) => answer == Blank ? Blank : (short)sample.other[(5 * at) + item])] });
            Assert.Equal(Released([.. sample.answers, .. sample.hidden]), Released([.. sample.answers, .. changed]));
            return true;
        },
        count: 40);

    [Fact]
    public void The_order_of_respondents_changes_no_digit() => Property.Holds(
        from answers in Gen.ArrayOf(Answered(Gen.Choose(0, 3)), 60)
        from order in Gen.Shuffle(answers)
        select (answers, order),
        sample =>
        {
            Assert.Equal(Released(sample.answers), Released(sample.order));
            return true;
        },
        count: 40);

    [Fact]
    public void The_order_of_units_changes_nothing_but_the_order_of_rows() => Property.Holds(
        from answers in Gen.ArrayOf(Answered(Gen.Choose(0, 3)), 60)
        from places in Gen.Shuffle(Enumerable.Range(0, Units).ToArray())
        select (answers, places),
        sample =>
        {
            var (own, moved) = (Wave(sample.answers), Wave([.. sample.answers.Select(row => row with { Units = [sample.places[row.Units[0]]] })]));
            Assert.Equal(Reliability.OfNetwork(own).Select(row => row.Figures), Reliability.OfNetwork(moved).Select(row => row.Figures));
            Assert.Equal(
                Agreement.Of(own).Where(row => row.Unit is not null).Select(row => (sample.places[row.Unit ?? 0], row.Measure?.Id, row.Figures)).ToHashSet(),
                Agreement.Of(moved).Where(row => row.Unit is not null).Select(row => (row.Unit ?? 0, row.Measure?.Id, row.Figures)).ToHashSet());
            return true;
        },
        count: 40);

    [Fact]
    public void Scales_that_are_shifted_or_turned_round_leave_reliability_and_agreement_alone() => Property.Holds(
        Gen.ArrayOf(Answered(Gen.Choose(0, 2)), 50),
        answers =>
        {
            SurveyIndicator Moved(SurveyIndicator indicator) => indicator with { Scale = indicator.Scale with { Min = 101, Max = 105 }, Items = [.. indicator.Items.Select(item => item with { Reverse = true })] };
            var set = Sample.Set([.. Set.SurveyDimensions[0].SurveyIndicators.Select(Moved)]);
            var moved = MadeAnswers.Complete(MadeAnswers.Responses(set, Sample.Network(Units, Services), answers.Select(row => row with { Answers = [.. row.Answers.Select(answer => answer == Blank ? Blank : (short)(106 - answer))] })));
            Assert.Equal(Reliability.ByUnit(Wave(answers)).Select(row => row.Figures), Reliability.ByUnit(moved).Select(row => row.Figures));
            Assert.Equal(Agreement.Of(Wave(answers)).Select(row => row.Figures), Agreement.Of(moved).Select(row => row.Figures));
            return true;
        },
        count: 40);

    private static Gen<Made> Answered(Gen<int> units) =>
        from unit in units
        from service in Gen.Choose(0, Services - 1)
        from answers in Gen.ArrayOf(Gen.Choose(0, 30), 5)
        select new Made([unit], service, [.. answers.Select(answer => answer == 0 ? Blank : (short)(1 + (answer % 5)))]);

    private static CompleteWave Wave(IReadOnlyList<Made> made) => MadeAnswers.Complete(MadeAnswers.Responses(Set, Sample.Network(Units, Services), made));

    private static string Released(IReadOnlyList<Made> made)
    {
        var (wave, network) = (Wave(made), Sample.Network(Units, Services));
        var estimates = WaveEstimates.Of(MadeAnswers.Responses(Set, network, made), Sample.WaveId, null, new ScoringOptions());
        Benchmarking.Reports.TidyTable[] tables =
        [
            ReliabilityTable.Of(Reliability.OfNetwork(wave), network), ReliabilityTable.Of(Reliability.ByUnit(wave), network), AgreementTable.Of(Agreement.Of(wave), network),
            ItemsTable.Of(ItemTables.OfNetwork(wave, estimates), network), ItemsTable.Of(ItemTables.ByService(wave, estimates), network),
        ];
        return string.Join('\n', tables.SelectMany(table => table.Rows).Select(row => string.Join(',', row)));
    }

    private static List<int> Places(RespondentSet respondents)
    {
        var places = new List<int>();
        foreach (var respondent in respondents)
        {
            places.Add(respondent);
        }

        return places;
    }
}
