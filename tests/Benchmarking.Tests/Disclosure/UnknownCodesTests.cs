using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

/// <summary>Figures that were published under codes which today's network or set does not have: units 3001 and 3002, services service0 and service1, the question SK1a.</summary>
public sealed class UnknownCodesTests
{
    private static readonly Network Network = Sample.Network(2, 2);
    private static readonly IReadOnlyList<Measure> Measures = Measure.Of(Sample.Set(Sample.Plain, Sample.Indicator("culture.roles", Sample.Plain.Scale, "SK3a")));
    private static readonly PublishedFigure Known = new(Sample.WaveId, "scores", "3001", null, "culture.trust", null, 9, 50, "1") { Cells = "5:0.5:service0|4:0.5:service1" };

    [Fact]
    public void Codes_of_today_are_known_wherever_they_stand() =>
        Assert.Empty(Of(Known, Known with { Unit = null, Service = "service1", Cells = "5::3001|4::3002" }, Known with { Measure = "culture" }, Known with { Item = "SK3a", Cells = null }));

    [Theory]
    [InlineData("3099", null, "culture.trust", null, null, "3099")]
    [InlineData(null, "service9", "culture.trust", null, null, "service9")]
    [InlineData("3001", null, "culture.other", null, null, "culture.other")]
    [InlineData("3001", null, "culture.trust", "SK9", null, "SK9")]
    [InlineData("3001", null, "culture.trust", null, "5:0.5:service0|4:0.5:service9", "service9")] // in the cells of a unit stand services
    [InlineData(null, "service0", "culture.trust", null, "5::3001|4::3099", "3099")] // and in those of a service units
    [InlineData("3099", null, "culture.trust", null, "5:1:service9", "3099 service9")]
    public void Any_code_may_have_gone(string? unit, string? service, string measure, string? item, string? cells, string expected) =>
        Assert.Equal(expected.Split(' '), Of(Known with { Unit = unit, Service = service, Measure = measure, Item = item, Cells = cells }));

    [Fact]
    public void Codes_are_told_once_each_and_in_order() =>
        Assert.Equal(["3090", "3098", "service9"], Of(Known with { Unit = "3098" }, Known with { Unit = null, Service = "service9", Cells = null }, Known, Known with { Unit = "3090" }, Known with { Unit = "3098", Measure = "culture" }));

    [Fact]
    public void A_wave_that_is_not_shown_today_is_not_looked_at()
    {
        var other = WaveId.Parse("2016-11");

        Assert.Empty(Codes(Known with { Wave = other, Unit = "3099" }).Of(other));
        Assert.Empty(Codes(Known with { Wave = other, Unit = "3099" }).Of(Sample.WaveId));
    }

    // A figure of today, 3002's trust with digest 1, where one with the code 3099 was shown among others.
    [Theory]
    [InlineData("3099", null, "culture.trust", null, "1", false)] // it may be this one under its old code
    [InlineData("3099", null, "culture.trust", null, "2", true)] // but it said something else
    [InlineData("3002", null, "culture.trust", null, "1", false)] // it stood there as it stands now
    [InlineData("3002", null, "culture.trust", null, "2", true)]
    [InlineData("3001", null, "culture.trust", null, "1", true)] // another unit that is still there
    [InlineData(null, null, "culture.trust", null, "1", true)] // the network's
    [InlineData("3002", null, "culture.other", null, "1", false)] // an indicator that has gone
    [InlineData("3002", null, "culture.roles", null, "1", true)] // one that is still there
    [InlineData("3002", null, null, null, "1", true)]
    [InlineData("3002", "service9", "culture.trust", null, "1", true)] // a service's figure is none of the whole unit
    [InlineData("3002", null, "culture.trust", "SK9", "1", true)] // nor a question's
    public void A_figure_is_shown_only_where_it_was_shown_before_under_this_code_or_one_that_has_gone(string? unit, string? service, string? measure, string? item, string digest, bool expected)
    {
        var codes = Codes(Known with { Unit = "3099", Digest = "0" }, Known with { Unit = unit, Service = service, Measure = measure, Item = item, Digest = digest });

        Assert.Equal(expected, codes.Hide(Row(), Known with { Unit = "3002" }));
    }

    [Fact]
    public void Services_and_questions_are_followed_by_what_they_said_as_well()
    {
        var service = Known with { Unit = null, Service = "service1", Cells = "5::3001|4::3002" };
        var question = Known with { Item = "SK1a", Cells = null };
        var codes = Codes(service with { Service = "service9" }, question with { Item = "SK9" });

        Assert.False(codes.Hide(Row(), service));
        Assert.False(codes.Hide(Row(), question));
        Assert.True(Codes(service with { Service = "service0" }, question with { Item = "SK9" }).Hide(Row(), service));
        Assert.True(Codes(service with { Service = "service9" }, question with { Item = "SK3a" }).Hide(Row(), question));
    }

    [Fact]
    public void As_many_answers_must_stand_in_the_cells() =>
        Assert.True(Codes(Known with { Unit = "3099", Cells = "6:0.5:service0|3:0.5:service1" }).Hide(Row(), Known with { Unit = "3002" }));

    [Fact]
    public void How_many_answered_may_be_told_anew() =>
        Assert.False(Codes(Known with { Unit = "3099" }).Hide(new ParticipationRow { Wave = Sample.WaveId, Unit = 1, Count = 9, Status = RowStatus.Ok }, Known with { Unit = "3002", Digest = "7" }));

    [Fact]
    public void Where_every_code_is_known_nothing_is_hidden_for_it() => Assert.False(Codes(Known).Hide(Row(), Known with { Unit = "3002", Digest = "7" }));

    private static IReadOnlyList<string> Of(params PublishedFigure[] before) => Codes(before).Of(Sample.WaveId);

    private static UnknownCodes Codes(params PublishedFigure[] before) => new(before, [Row()], Network);

    private static ScoreRow Row() => new() { Wave = Sample.WaveId, Unit = 1, Measure = Measures[1], Status = RowStatus.Ok };
}
