using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Scoring;

/// <summary>Who takes part, and that those who do not leave no trace.</summary>
public sealed class ParticipationTests
{
    private const short Blank = AnswerCode.Blank;

    private static readonly Scale Points = new() { Id = "points", Min = 0, Max = 100 };

    private static readonly IndicatorSet TwoIndicators =
        Sample.Set(Sample.Indicator("culture.trust", Points, "SK1a"), Sample.Indicator("culture.roles", Points, "SK3a"));

    [Theory]
    [InlineData(0, RowStatus.NoAnswers)]
    [InlineData(1, RowStatus.Suppressed)]
    [InlineData(4, RowStatus.Suppressed)]
    [InlineData(5, RowStatus.Ok)]
    public void A_unit_takes_part_from_the_threshold_on(int answers, RowStatus expected) => Assert.Equal(expected, Statuses(5, answers)[0].Single());

    [Theory]
    [InlineData(2, RowStatus.Suppressed)]
    [InlineData(3, RowStatus.Ok)]
    public void The_threshold_is_the_network_s_own(int answers, RowStatus expected) => Assert.Equal(expected, Statuses(3, answers)[0].Single());

    [Fact]
    public void Unsuppressed_lets_every_unit_with_an_answer_take_part()
    {
        Assert.Equal(RowStatus.Ok, Statuses(5, 1, unsuppressed: true)[0].Single());
        Assert.Equal(RowStatus.NoAnswers, Statuses(5, 0, unsuppressed: true)[0].Single());
    }

    [Theory]
    [InlineData(0, RowStatus.Ok)] // an indicator that nobody answered gives nothing away
    [InlineData(1, RowStatus.SuppressedSecondary)]
    [InlineData(4, RowStatus.SuppressedSecondary)]
    [InlineData(5, RowStatus.Ok)]
    public void A_dimension_is_withheld_where_one_of_its_indicators_has_too_few(int second, RowStatus expected)
    {
        var statuses = Participation.Of(Cells(second), new DisclosureRules(), Sample.WaveId, new ScoringOptions());

        Assert.Equal(expected, statuses[0][0]);
        Assert.Equal(RowStatus.Ok, statuses[1][0]);
        Assert.Equal(RowStatus.Ok, Participation.Of(Cells(second), new DisclosureRules(), Sample.WaveId, new ScoringOptions { Unsuppressed = true })[0][0]);
    }

    [Fact]
    public void A_dimension_with_too_few_itself_is_plainly_suppressed()
    {
        var responses = Sample.Answers(TwoIndicators, [50, 60], [50, 60], [Blank, 60]);

        Assert.Equal([RowStatus.Suppressed, RowStatus.Suppressed, RowStatus.Suppressed], Participation.Of(MeasureCells.Of(responses), new DisclosureRules(), Sample.WaveId, new ScoringOptions()).Select(unit => unit[0]));
    }

    [Fact]
    public void What_a_hidden_unit_answered_changes_nothing_that_is_released() => Property.Holds(
        from answers in Gen.ArrayOf(Answer(0, 3), 40)
        from hidden in Gen.ArrayOf(Answer(3, 3), 4)
        from other in Gen.ArrayOf(Gen.Choose(0, 100), 8)
        from options in Options()
        select (answers, hidden, other, options),
        sample =>
        {
            var changed = sample.hidden.Select((row, at) => row with { First = (short)sample.other[2 * at], Second = row.Second == Blank ? Blank : (short)sample.other[(2 * at) + 1] });
            Assert.Equal(Released([.. sample.answers, .. sample.hidden], sample.options), Released([.. sample.answers, .. changed], sample.options));
            return true;
        });

    [Fact]
    public void A_hidden_dimension_changes_nothing_that_is_released_of_it()
    {
        // Unit 1 has answers enough to the first indicator alone: its dimension is withheld, and no other unit's may tell of it.
        static Answered[] Answers(short score) =>
        [
            .. Enumerable.Range(0, 6).Select(at => new Answered(0, at % 2, (short)(10 * at), (short)(7 * at))),
            .. Enumerable.Range(0, 6).Select(at => new Answered(1, at % 2, (short)(9 * at), at == 0 ? score : Blank)),
            .. Enumerable.Range(0, 6).Select(at => new Answered(2, at % 2, (short)(8 * at), (short)(5 * at))),
        ];

        Assert.Equal(Released(Answers(0), new ScoringOptions()), Released(Answers(100), new ScoringOptions()));
    }

    private static Gen<Answered> Answer(int firstUnit, int units) =>
        from unit in Gen.Choose(firstUnit, firstUnit + (firstUnit == 0 ? units - 1 : 0))
        from service in Gen.Choose(0, 2)
        from first in Gen.Choose(0, 100)
        from second in Gen.Choose(-20, 100)
        select new Answered(unit, service, (short)first, second < 0 ? Blank : (short)second);

    private static Gen<ScoringOptions> Options() =>
        from weighting in Gen.Elements(Weighting.Services, Weighting.Respondents, Weighting.Standardised)
        from variance in Gen.Elements(Variance.Pooled, Variance.Separate)
        from population in Gen.Elements(Population.Infinite, Population.Finite)
        select new ScoringOptions { Weighting = weighting, Variance = variance, Population = population };

    private static string Released(IReadOnlyList<Answered> answers, ScoringOptions options)
    {
        var network = Sample.Network(4, 3, "KG01", "KG01", "KG02", "KG02");
        var frame = Sample.Frame([.. from unit in Enumerable.Range(0, 4) from service in Enumerable.Range(0, 3) select (unit, service, 12)]);
        var wave = WaveEstimates.Of(Sample.Answers(TwoIndicators, network, answers.Select(row => (row.Unit, row.Service, new[] { row.First, row.Second }))), Sample.WaveId, frame, options);
        Reference[] references = [new Reference.Others(), new Reference.WholeNetwork(), new Reference.Median(), new Reference.Group(), new Reference.One(Sample.Code(0)), new Reference.One(Sample.Code(3))];
        var publication = WavePublication.Of(wave, Adjustment.Holm);
        var released = DisclosureGate.Pass(
            new Publication([.. publication.Tables, new ResultTable("cells", ScoreTables.ByUnitAndService(wave)), .. references.Select(reference => new ResultTable(reference.ToString(), Comparisons.Of(wave, reference, Adjustment.BenjaminiHochberg)))]),
            network.Disclosure);
        return string.Join('\n', publication.Tables.Select(table => table.Name).Append("cells").Concat(references.Select(reference => reference.ToString()))
            .SelectMany(name => released.Rows<ResultRow>(name)).Select(row => row.ToString()));
    }

    private static IReadOnlyList<MeasureCells> Cells(int second) =>
        MeasureCells.Of(Sample.Answers(TwoIndicators, [.. Enumerable.Range(0, 6).Select(at => new short[] { 50, at < second ? (short)60 : Blank })]));

    private static IReadOnlyList<RowStatus[]> Statuses(int threshold, int answers, bool unsuppressed = false) =>
        Participation.Of(MeasureCells.Of(Sample.Answers(TwoIndicators, [.. Enumerable.Repeat<short[]>([40, 60], answers)])), new DisclosureRules { MinRespondents = threshold }, Sample.WaveId, new ScoringOptions { Unsuppressed = unsuppressed });

    private readonly record struct Answered(int Unit, int Service, short First, short Second);
}
