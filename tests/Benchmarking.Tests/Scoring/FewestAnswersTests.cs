using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

public sealed class FewestAnswersTests
{
    [Theory]
    [InlineData(4)] // every choice is tried
    [InlineData(20)] // one or two are
    public void The_choice_of_the_fewest_answers_that_is_enough_is_taken(int figures) =>
        // Number 3 is enough, and so are 0 and 1 together, at two answers less: figures have 10, 11, 12, 23 … answers.
        Assert.Equal([0, 1], FewestAnswers.Of([.. Enumerable.Range(0, figures)], figure => figure < 3 ? 10 + figure : 20 + figure, withheld => withheld.Contains(3) || (withheld.Contains(0) && withheld.Contains(1))));

    [Fact]
    public void Nothing_is_withheld_where_nothing_has_to_be() => Assert.Empty(FewestAnswers.Of([1, 2, 3], _ => 1, _ => true));

    [Fact]
    public void Of_choices_that_cost_the_same_the_one_of_fewer_figures_is_taken() =>
        Assert.Equal(["both"], FewestAnswers.Of(["one", "other", "both"], figure => figure == "both" ? 4 : 2, withheld => withheld.Contains("both") || withheld.Count == 2));

    [Fact]
    public void Of_many_figures_no_more_are_withheld_than_needed() =>
        // Three of twenty are needed; those that went before them come back.
        Assert.Equal([4, 9, 17], FewestAnswers.Of([.. Enumerable.Range(0, 20)], figure => 1 + figure, withheld => new[] { 4, 9, 17 }.All(withheld.Contains)));

    [Fact]
    public void Of_many_figures_those_of_the_fewest_answers_go_first() =>
        Assert.Equal([0, 1, 2], FewestAnswers.Of([.. Enumerable.Range(0, 20)], figure => 1 + figure, withheld => withheld.Count >= 3));

    [Fact]
    public void Of_many_figures_those_of_the_most_answers_come_back_first() =>
        // Number 10 has to go, which is the eleventh to do so, and two others.
        Assert.Equal([0, 1, 10], FewestAnswers.Of([.. Enumerable.Range(0, 20)], figure => 1 + figure, withheld => withheld.Count >= 3 && withheld.Contains(10)));

    [Theory]
    [InlineData(4)]
    [InlineData(20)]
    public void Of_choices_that_cost_the_same_the_first_is_taken(int figures) =>
        Assert.Equal([1], FewestAnswers.Of([.. Enumerable.Range(0, figures)], _ => 2, withheld => withheld.Any(figure => figure > 0)));

    [Fact]
    public void All_are_withheld_where_no_fewer_are_enough() => Assert.Equal([1, 2, 3], FewestAnswers.Of([1, 2, 3], _ => 1, _ => false));
}
