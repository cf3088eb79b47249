using Benchmarking.Disclosure.Audit;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Disclosure.Audit;

/// <summary>Figures that stand where they may not, whatever they say.</summary>
public sealed class StatedAuditTests
{
    private static readonly Network Network = Sample.Network(4, 2);

    // Six in service 0 of each of the first three units, and two in service 1 of two of them; the fourth unit has four answers.
    private static readonly WaveEstimates Wave = Sample.Wave(
        Network,
        [.. Enumerable.Range(0, 3).SelectMany(unit => Sample.Cell(unit, 0, 10, 20, 30, 40, 50, 60)), .. Sample.Cell(0, 1, 10, 20), .. Sample.Cell(1, 1, 30, 40), .. Sample.Cell(3, 0, 1, 2, 3, 4)]);

    [Theory]
    [InlineData(0, null, false)]
    [InlineData(3, null, true)]
    [InlineData(null, 0, false)]
    [InlineData(null, 1, true)] // two units
    [InlineData(null, null, false)]
    public void A_unit_or_service_that_may_not_be_shown_has_no_figure(int? unit, int? service, bool expected)
    {
        var found = Found(Figure(StatedKind.Other) with { Unit = unit, Service = service });

        Assert.Equal(expected ? [ExposureKind.Stated] : [], found.Select(exposure => exposure.Kind));
    }

    [Theory]
    [InlineData(StatedKind.Withheld)]
    [InlineData(StatedKind.Others)]
    public void That_a_figure_is_withheld_and_what_others_have_may_be_told(StatedKind kind) => Assert.Empty(Found(Figure(kind) with { Unit = 3 }));

    [Fact]
    public void Figures_about_answering_itself_are_left_alone() => Assert.Empty(Found(Figure(StatedKind.Other) with { Unit = 3, Measure = null }));

    [Fact]
    public void A_measure_or_a_wave_that_nobody_knows_has_no_unit_s_figure()
    {
        var unknown = Figure(StatedKind.Score) with { Measure = IndicatorId.Parse("culture.roles") };

        Assert.Single(Found(unknown with { Unit = 0 }));
        Assert.Single(Found(unknown with { Service = 0 }));
        Assert.Single(Found(Figure(StatedKind.Score) with { Unit = 0, Wave = WaveId.Parse("2016-11") }));
        Assert.Empty(Found(unknown));
    }

    [Fact]
    public void Each_unit_and_measure_is_named_once_with_the_first_place()
    {
        var first = Figure(StatedKind.Score) with { Unit = 3 };
        var found = Found(first, first with { Place = new ArtefactPlace("report.xlsx", "Profile", 8, 2) }, first with { Measure = IndicatorId.Parse("culture") });

        Assert.Equal(2, found.Count);
        Assert.All(found, exposure => Assert.Equal("audit.stated", exposure.Message.Key));
        Assert.Equal("report.xlsx, Scores B2", found[0].Message.Arguments[1]);
        Assert.Equal("audit.subject.unit(culture.trust, Unit 3, 2017-11)", found[0].Message.Arguments[0].ToString());
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_service_needs_units_enough(int least, bool expected) =>
        Assert.Equal(expected, Wave.Measures[1].IsEnough(0, new DisclosureRules { MinUnitsForService = least }));

    [Theory]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void A_service_needs_just_as_many_answers_as_the_threshold(int least, bool expected) =>
        Assert.Equal(expected, Wave.Measures[1].IsEnough(0, new DisclosureRules { MinRespondents = least }));

    [Theory]
    [InlineData(3, true)] // four answers in the wave before, though enough in the one before that
    [InlineData(0, false)]
    public void A_change_may_not_lead_back_to_a_score_that_was_withheld(int unit, bool expected)
    {
        var (first, later) = (new Wave(WaveId.Parse("2016-11"), new DateOnly(2016, 11, 15)), new Wave(WaveId.Parse("2018-05"), new DateOnly(2018, 5, 15)));
        var network = Network with { Waves = [first, .. Network.Waves, later] };
        var now = Sample.Wave(network, [.. Enumerable.Range(0, 4).SelectMany(one => Sample.Cell(one, 0, 10, 20, 30, 40, 50, 60))]);
        var ground = new AuditGround(network, new Dictionary<WaveId, WaveEstimates> { [first.Id] = now, [Sample.WaveId] = Wave, [later.Id] = now }, new Dictionary<WaveId, CompleteWave>());
        var change = Figure(StatedKind.Change) with { Wave = later.Id, Unit = unit };

        var found = StatedAudit.Of(ground, [change, change]);

        Assert.Equal(expected ? ["Derived: audit.change(audit.subject.unit(culture.trust, Unit 3, 2017-11), report.xlsx, Scores B2)"] : [], found.Select(one => $"{one.Kind}: {one.Message}"));
    }

    [Fact]
    public void What_is_exposed_is_named_by_unit_and_service()
    {
        Assert.Equal("«SK1a» for Unit 1, tjeneste Service 0, måling 2017-11", Texts.Of(Language.Parse("nb")).Say(AuditWords.Subject(Network, Sample.WaveId, (1, 0), "SK1a")));
        Assert.Equal("audit.subject.unit(SK1a, Unit 1, 2017-11)", Subject((1, null)));
        Assert.Equal("«SK1a» for tjeneste Service 1 i nettverket, måling 2017-11", Texts.Of(Language.Parse("nb")).Say(AuditWords.Subject(Network, Sample.WaveId, (null, 1), "SK1a")));
        Assert.Equal("audit.subject.network(SK1a, 2017-11)", Subject((null, null)));
        Assert.Equal("audit.subject.unit(SK1a, Unit 3, 2017-11)", AuditWords.Subject(Network, Figure(StatedKind.Chosen) with { Unit = 3, Item = ItemId.Parse("SK1a") }).ToString());
    }

    [Fact]
    public void Two_bands_allow_what_both_do() => Assert.Equal(new Band(3, 4), new Band(1, 4).And(new Band(3, 9)));

    private static string Subject((int?, int?) who) => AuditWords.Subject(Network, Sample.WaveId, who, "SK1a").ToString();

    private static IReadOnlyList<Exposure> Found(params StatedFigure[] figures) =>
        [.. StatedAudit.Of(new AuditGround(Network, new Dictionary<WaveId, WaveEstimates> { [Sample.WaveId] = Wave }, new Dictionary<WaveId, CompleteWave>()), figures)];

    private static StatedFigure Figure(StatedKind kind) => new(kind, Sample.WaveId, new ArtefactPlace("report.xlsx", "Scores", 1, 1)) { Measure = Sample.Plain.Id };
}
