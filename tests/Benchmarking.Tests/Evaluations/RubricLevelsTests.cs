using Benchmarking.Evaluations;

namespace Benchmarking.Tests.Evaluations;

public sealed class RubricLevelsTests
{
    // By hand: of 1, 2 and 3 the middle is 2; of 1, 1, 2 and 3 it lies between 1 and 2.
    [Fact]
    public void Median_and_range_are_told_once_three_units_are_placed()
    {
        var two = Levels(1, 3, null);
        var three = Levels(3, 1, 2);
        var four = Levels(3, 1, 1, 2);

        Assert.Equal((2, null, null), (two.Units, two.MedianLevel, two.Range));
        Assert.Equal((2.0, (1, 3)), (three.MedianLevel, three.Range));
        Assert.Equal(1.5, four.MedianLevel);
    }

    [Fact]
    public void A_unit_that_has_looked_and_not_assessed_has_an_evaluation_without_a_level()
    {
        var levels = Levels(1, null);

        Assert.True(levels.IsAnswered);
        Assert.Null(levels.Of(1)?.Level);
        Assert.NotNull(levels.Of(1));
        Assert.Null(levels.Of(2));
    }

    [Fact]
    public void Evaluations_on_other_rubrics_do_not_count() =>
        Assert.False(RubricLevels.Of(Rubrics.Use, [new Evaluation(0, Rubrics.Cases) { Level = 1 }]).IsAnswered);

    private static RubricLevels Levels(params int?[] levels) =>
        RubricLevels.Of(Rubrics.Cases, [.. levels.Select((level, unit) => new Evaluation(unit, Rubrics.Cases) { Level = level })]);
}
