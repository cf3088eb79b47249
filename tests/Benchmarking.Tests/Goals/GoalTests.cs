using Benchmarking.Goals;
using Benchmarking.Networks;
using Benchmarking.Tests.Import;
using Benchmarking.Tests.Storage;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Goals;

public sealed class GoalTests
{
    private static readonly GoalTopic Trust = new("culture.trust", LocalizedText.Same("Trust"));

    [Fact]
    public void Every_choice_has_a_code_and_words_of_its_own()
    {
        foreach (var texts in Texts.Languages.Select(Texts.Of))
        {
            AssertDistinct(Enum.GetValues<GoalProgress>().Select(progress => texts.Say(GoalWords.Of(progress))));
            AssertDistinct(GoalWords.Responsibles(ImportExamples.Network).Select(one => GoalWords.Of(one, ImportExamples.Network, texts)));
            AssertDistinct(GoalColumns.All.Select(column => texts.Say(GoalColumns.Heading(column))));
        }

        AssertDistinct(Enum.GetValues<GoalProgress>().Select(GoalWords.CodeOf));
        AssertDistinct(GoalWords.Responsibles(ImportExamples.Network).Select(one => GoalWords.CodeOf(one, ImportExamples.Network)));
    }

    [Fact]
    public void Every_column_is_found_by_its_name_and_by_what_forms_write_over_it()
    {
        foreach (var column in GoalColumns.All)
        {
            Assert.Equal(column, GoalColumns.Find($" {column.ToUpperInvariant()} "));
            Assert.All(Texts.Languages, language => Assert.Equal(column, GoalColumns.Find(Texts.Of(language).Say(GoalColumns.Heading(column)))));
        }

        Assert.Null(GoalColumns.Find("colour"));
    }

    [Fact]
    public void Topics_are_what_the_set_measures_and_something_else() => Assert.Equal(
        ["culture", "culture.trust", "evaluation", "evaluation.cases", "outcomes.rate", "outcomes.children", "help", "other"],
        GoalTopics.Of(ImportExamples.Set).Select(topic => topic.Id));

    [Fact]
    public void Topics_that_share_a_title_are_offered_with_their_ids()
    {
        GoalTopic[] topics = [new("a", LocalizedText.Same("Samarbeid")), new("b", LocalizedText.Same("samarbeid")), Trust, new("long", LocalizedText.Same(new string('å', 400)))];

        var offered = GoalWords.Of(topics, Language.English);

        Assert.Equal(["Samarbeid (a)", "samarbeid (b)", "Trust"], offered.Take(3));
        Assert.Equal((250, '…'), (offered[3].Length, offered[3][^1]));
    }

    [Theory]
    [InlineData(null, GoalProgress.NotStarted, false)]
    [InlineData("Møtes", GoalProgress.NotStarted, true)]
    [InlineData("Møtes", GoalProgress.UnderWay, true)]
    [InlineData("Møtes", GoalProgress.Done, false)]
    [InlineData("Møtes", GoalProgress.Dropped, false)]
    public void A_goal_is_open_until_it_is_reached_or_given_up(string? goal, GoalProgress progress, bool open) =>
        Assert.Equal(open, new PlannedGoal(0, Invented.Wave, Trust) { Goal = goal, Progress = progress }.IsOpen);

    [Fact]
    public void A_unit_goes_by_its_goals_of_the_round_or_of_the_latest_before_it()
    {
        PlannedGoal first = new(0, Invented.Wave, Trust) { Goal = "First" }, second = first with { Goal = "Second" };
        PlannedGoal later = first with { Wave = Invented.Later, Goal = "Later" }, other = first with { Unit = 1 };
        PlannedGoal[] all = [first, second, other, later];

        Assert.Equal([first, second], Standing(all, Invented.Wave));
        Assert.Equal([later], Standing(all, Invented.Later));
        Assert.Equal([first, second], Standing([first, second, other], Invented.Later));
        Assert.Empty(Standing([later], Invented.Wave));
    }

    private static IReadOnlyList<PlannedGoal> Standing(PlannedGoal[] goals, WaveId wave) => StandingGoals.Of(goals, Invented.Network, unit: 0, wave);

    private static void AssertDistinct(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
