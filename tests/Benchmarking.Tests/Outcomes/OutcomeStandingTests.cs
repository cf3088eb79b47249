using Benchmarking.Outcomes;

namespace Benchmarking.Tests.Outcomes;

/// <summary>Expected numbers are by hand.</summary>
public sealed class OutcomeStandingTests
{
    [Fact]
    public void A_unit_stands_where_its_latest_number_is()
    {
        var standing = Of(Number(0, "2016", 76), Number(0, "2017", 78), Number(0, "2018", 80), Number(1, "2018", 75));

        Assert.Equal(("2018", "2017"), (standing.Period.Text, standing.Previous?.Text));
        Assert.Equal((2.0, 78.0), (standing.Change.Number, standing.Mean.Number));
        Assert.Equal((77.5, 2), (standing.Series.MedianOf(standing.Period), standing.Series.Numbers(standing.Period).Count));
        Assert.Null(standing.Missed);
    }

    [Fact]
    public void A_number_that_is_older_than_the_latest_of_others_says_so()
    {
        var standing = Of(Number(0, "2017", 78), Absent(0, "2018", FigureAbsence.Confidential), Number(1, "2018", 75));

        Assert.Equal(("2017", "2018"), (standing.Period.Text, standing.Missed?.Text));
    }

    [Fact]
    public void A_unit_without_any_number_stands_in_the_latest_period_with_its_reason()
    {
        var standing = Of(Absent(0, "2017", FigureAbsence.Missing), Absent(0, "2018", FigureAbsence.Confidential), Number(1, "2017", 75));

        Assert.Equal(("2018", FigureAbsence.Confidential), (standing.Period.Text, standing.Figure?.Value.Absence));
        Assert.Equal(OutcomeGap.NumberMissing, standing.Change.Gap);
    }

    [Fact]
    public void No_change_is_counted_across_a_break()
    {
        var standing = Of(Number(0, "2016", 76), Number(0, "2017", 78, FigureMarks.Break), Number(0, "2018", 80));

        Assert.Equal(2.0, standing.Change.Number);
        Assert.Equal(OutcomeGap.Broken, standing.Mean.Gap);
        Assert.Equal(OutcomeGap.Broken, Of(Number(0, "2017", 78), Number(0, "2018", 80, FigureMarks.Break)).Change.Gap);
    }

    [Fact]
    public void A_number_that_is_missing_on_the_way_is_not_passed_over()
    {
        var standing = Of(Number(0, "2016", 76), Number(1, "2017", 78), Number(0, "2018", 80));

        Assert.Equal((OutcomeGap.NumberMissing, OutcomeGap.NumberMissing), (standing.Change.Gap, standing.Mean.Gap));
        Assert.Equal(OutcomeGap.NoEarlierPeriod, Of(Number(0, "2018", 80)).Change.Gap);
    }

    [Fact]
    public void Periods_that_overlap_are_not_held_against_each_other()
    {
        var standing = Of(Number(0, "2013-2015", 9), Number(0, "2014-2016", 10), Number(0, "2015-2017", 11), Number(0, "2016-2018", 12));

        Assert.Equal("2013-2015", standing.Previous?.Text);
        Assert.Equal((3.0, OutcomeGap.NoEarlierPeriod), (standing.Change.Number, standing.Mean.Gap));
    }

    [Fact]
    public void References_are_those_of_the_same_period()
    {
        var series = Assert.Single(OutcomeSeries.Of(
        [
            Number(0, "2018", 80),
            Reference("0", RegionKind.Country, "2018", 78), Reference("0", RegionKind.Country, "2017", 70),
            Reference("EKG09", RegionKind.Group, "2018", 79), Reference("KG10", RegionKind.Group, "2018", 71),
        ]));
        var period = Period("2018");

        Assert.Equal((78.0, 79.0, 71.0), (series.CountryIn(period), series.GroupIn("KG09", period), series.GroupIn("KG10", period)));
        Assert.Null(series.GroupIn("KG11", period));
        Assert.Null(series.GroupIn(null, period));
    }

    [Fact]
    public void The_common_period_is_the_latest_that_half_as_many_have_a_number_in_as_in_the_best()
    {
        Assert.Equal("2017", Common(Number(0, "2017", 1), Number(1, "2017", 1), Number(2, "2017", 1), Number(0, "2018", 1)));
        Assert.Equal("2018", Common(Number(0, "2017", 1), Number(1, "2017", 1), Number(0, "2018", 1)));

        static string? Common(params OutcomeFigure[] figures) => OutcomeSeries.Of(figures)[0].Common?.Text;
    }

    [Fact]
    public void An_outcome_of_which_nobody_has_a_number_is_left_out() =>
        Assert.Empty(OutcomeSeries.Of([Absent(0, "2018", FigureAbsence.Missing), Reference("0", RegionKind.Country, "2018", 78)]));

    private static OutcomeStanding Of(params OutcomeFigure[] figures) => OutcomeStanding.Of(OutcomeSeries.Of(figures)[0], unit: 0);

    private static OutcomeFigure Number(int unit, string period, double number, FigureMarks marks = FigureMarks.None) =>
        Figure(unit, new SourceRegion("x", "", RegionKind.Unit), period, FigureValue.Of(number, marks));

    private static OutcomeFigure Absent(int unit, string period, FigureAbsence absence) =>
        Figure(unit, new SourceRegion("x", "", RegionKind.Unit), period, FigureValue.Absent(absence));

    private static OutcomeFigure Reference(string code, RegionKind kind, string period, double number) =>
        Figure(unit: null, new SourceRegion(code, "", kind), period, FigureValue.Of(number));

    private static OutcomeFigure Figure(int? unit, SourceRegion region, string period, FigureValue value) =>
        new() { Indicator = Made.Rate, Unit = unit, Sources = [region], Period = Period(period), Value = value };

    private static OutcomePeriod Period(string text) => OutcomePeriod.TryParse(text) ?? throw new ArgumentException("No period.", nameof(text));
}
