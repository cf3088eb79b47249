using Benchmarking.Outcomes;

namespace Benchmarking.Tests.Outcomes;

public sealed class OutcomeFiguresTests
{
    [Fact]
    public void Parts_of_a_merged_unit_are_added_up() =>
        Assert.Equal(["N 2018: 15 Summed A+B"], Made.Of(Made.Figure(Made.Children, "A", "2018", 5), Made.Figure(Made.Children, "B", "2018", 10)));

    // (20 × 5 + 50 × 10) / 15 = 40.
    [Fact]
    public void Rates_are_weighted_by_their_denominator()
    {
        var made = Made.Of(
            Made.Figure(Made.Children, "A", "2018", 5), Made.Figure(Made.Children, "B", "2018", 10),
            Made.Figure(Made.Rate, "A", "2018", 20), Made.Figure(Made.Rate, "B", "2018", 50));

        Assert.Equal(["N 2018: 40 Averaged A+B", "N 2018: 15 Summed A+B"], made);
    }

    [Fact]
    public void Rates_without_their_denominator_are_not_averaged() =>
        Assert.Equal(["N 2018: PartMissing Averaged A+B"], Made.Of(Made.Figure(Made.Rate, "A", "2018", 20), Made.Figure(Made.Rate, "B", "2018", 50)));

    [Fact]
    public void Figures_that_cannot_be_joined_are_not_comparable() =>
        Assert.Equal(["N 2018: NotComparable NotComparable A+B"], Made.Of(Made.Figure(Made.Alone, "A", "2018", 20), Made.Figure(Made.Alone, "B", "2018", 50)));

    [Fact]
    public void A_sum_without_one_of_its_parts_is_absent() =>
        Assert.Equal(["N 2018: PartMissing Summed A"], Made.Of(Made.Figure(Made.Children, "A", "2018", 5)));

    [Theory]
    [InlineData(FigureAbsence.Confidential, FigureAbsence.Missing, FigureAbsence.Confidential)]
    [InlineData(FigureAbsence.NotPossible, FigureAbsence.Missing, FigureAbsence.Missing)]
    [InlineData(FigureAbsence.NotPossible, null, FigureAbsence.NotPossible)]
    public void A_sum_is_absent_for_the_gravest_reason_of_its_parts(FigureAbsence first, FigureAbsence? second, FigureAbsence whole)
    {
        var made = Made.Of(
            Made.Figure(Made.Children, "A", "2018", FigureValue.Absent(first)),
            Made.Figure(Made.Children, "B", "2018", second is { } absence ? FigureValue.Absent(absence) : FigureValue.Of(3)));

        Assert.Equal([$"N 2018: {whole} Summed A+B"], made);
    }

    [Fact]
    public void A_split_municipality_is_never_divided() =>
        Assert.Equal(["P 2018: NotComparable NotComparable S"], Made.Of(Made.Figure(Made.Children, "S", "2018", 100)));

    [Fact]
    public void A_figure_under_a_code_that_came_later_is_the_sources_own_unless_it_is_filling()
    {
        Assert.Equal(["N 2018: 16 CarriedBySource N"], Made.Of(Made.Figure(Made.Children, "N", "2018", 16), Made.Figure(Made.Children, "A", "2018", 5)));
        Assert.Equal(
            ["N 2018: 15 Summed A+B"],
            Made.Of(Made.Figure(Made.Children, "N", "2018", 0), Made.Figure(Made.Children, "A", "2018", 5), Made.Figure(Made.Children, "B", "2018", 10)));
        Assert.Empty(Made.Of(Made.Figure(Made.Children, "N", "2018", FigureValue.Absent(FigureAbsence.NotPossible))));
    }

    [Fact]
    public void Figures_of_todays_municipalities_stand_as_they_are_in_every_period() =>
        Assert.Equal(
            ["P 2018: 7 CarriedBySource P", "C 2018: 8 AsReported C"],
            Made.Of(
                Made.Figure(Made.Alone, "P", "2018", 7) with { Division = RegionDivision.Current },
                Made.Figure(Made.Alone, "C", "2018", 8) with { Division = RegionDivision.Current }));

    [Fact]
    public void A_period_with_a_reform_in_it_takes_the_municipalities_that_the_source_has()
    {
        Assert.Equal(["N 2019/20: 15 Summed A+B"], Made.Of(Made.Figure(Made.Children, "A", "2019/20", 5), Made.Figure(Made.Children, "B", "2019/20", 10)));
        Assert.Equal(["N 2019/20: 16 AsReported N"], Made.Of(Made.Figure(Made.Children, "N", "2019/20", 16)));
    }

    [Fact]
    public void A_period_that_does_not_tell_its_days_is_of_the_units_own_code() =>
        Assert.Equal(["N ukjent: 3 AsReported N"], Made.Of(Made.Figure(Made.Children, "N", "ukjent", 3), Made.Figure(Made.Children, "A", "ukjent", 5)));

    [Fact]
    public void Units_come_in_the_networks_order_and_references_after_them() =>
        Assert.Equal(
            ["N 2021: 1 AsReported N", "C 2021: 2 AsReported C", "- 2021: 9 AsReported 0"],
            Made.Of(Made.Figure(Made.Alone, "0", "2021", 9), Made.Figure(Made.Alone, "C", "2021", 2), Made.Figure(Made.Alone, "N", "2021", 1)));

    [Fact]
    public void Marks_of_parts_are_marks_of_the_whole_but_a_dash_only_where_all_are()
    {
        var sources = new SourceFigures(
        [
            Made.Figure(Made.Children, "A", "2018", 0, FigureMarks.Dash),
            Made.Figure(Made.Children, "B", "2018", 4, FigureMarks.Preliminary | FigureMarks.Break),
        ]);

        var figure = Assert.Single(new OutcomeFigures([Made.Children], Made.Network, Made.History).From(sources));

        Assert.Equal(FigureMarks.Preliminary | FigureMarks.Break, figure.Value.Marks);
    }

    [Fact]
    public void Newer_figures_are_counted_as_new_same_changed_and_final()
    {
        var earlier = new SourceFigures([Made.Figure(Made.Alone, "C", "2021", 2, FigureMarks.Preliminary), Made.Figure(Made.Alone, "C", "2022", 3)]);

        var changes = earlier.ChangesBy([Made.Figure(Made.Alone, "C", "2021", 2), Made.Figure(Made.Alone, "C", "2022", 3), Made.Figure(Made.Alone, "C", "2023", 4)]);

        Assert.Equal(new FigureChanges(Added: 1, Same: 1, Changed: 1, Final: 1), changes);
    }

    [Fact]
    public void A_figure_is_never_without_end() => Assert.Throws<ArgumentOutOfRangeException>(() => FigureValue.Of(double.NaN));
}
