using Benchmarking.Goals;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Storage;

public sealed class GoalsTests : IDisposable
{
    private static readonly PlannedGoal Whole = new(0, Invented.Wave, Topic("culture.trust"))
    {
        Situation = "Møtes\nfor sjelden",
        Strengths = "Kort vei",
        ToImprove = "Faste møter",
        Goal = "=Møtes hver måned",
        Action = "Fast dag",
        Responsible = Responsible.Of(1),
        Deadline = new DateOnly(2020, 12, 31),
        Sign = "Referater",
        Progress = GoalProgress.UnderWay,
    };

    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public GoalsTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void Goals_come_back_by_wave_and_unit_in_the_order_of_the_file()
    {
        PlannedGoal bare = new(0, Invented.Wave, GoalTopic.Other), other = new(1, Invented.Wave, Topic("culture")) { Responsible = Responsible.Of(ResponsibleRole.Council) };
        var later = Whole with { Wave = Invented.Later, Goal = null };

        _store.Commit([File("l.csv", later) with { File = Invented.File("l.csv") with { Wave = Invented.Later } }, File("e.csv", other, Whole, bare)]);

        Assert.Equal([Whole, bare, other, later], Stored());
    }

    [Fact]
    public void A_later_file_replaces_all_goals_of_the_units_that_it_names_as_long_as_it_stands()
    {
        var other = Whole with { Unit = 1 };
        var again = new PlannedGoal(0, Invented.Wave, Topic("culture"));
        _store.Commit([File("e.csv", Whole, Whole with { Goal = "Annet" }, other)]);
        _store.Commit([File("f.csv", again)]);

        Assert.Equal([again, other], Stored());

        _store.Commit([new StoreChange.Undo(2)]);

        Assert.Equal(3, Stored().Count);
    }

    [Fact]
    public void An_undone_file_leaves_nothing_behind()
    {
        _store.Commit([File("e.csv", Whole)]);
        _store.Commit([new StoreChange.Undo(1)]);

        Assert.Empty(Stored());
        Assert.Equal(0L, _workspace.Run("SELECT count(*) FROM goals"));
    }

    [Fact]
    public void The_import_tells_which_set_its_topics_are_of()
    {
        var record = Assert.Single(_store.Commit([File("e.csv", Whole)]));

        Assert.Equal((ImportKind.Goals, 1, "invented"), (record.Kind, record.Rows, record.Set?.Id));
        Assert.Equal(record, Assert.Single(_store.Imports()));
        Refusal.Of("storage.same_file", () => _store.Commit([File("e.csv", Whole)]));
    }

    [Fact]
    public void What_the_set_or_the_network_has_lost_takes_no_goal_with_it()
    {
        _store.Commit([File("e.csv", Whole, Whole with { Unit = 1 })]);
        var lost = Invented.Set with { Dimensions = [] };

        var goal = Assert.Single(_store.Goals(lost, Invented.NetworkOf(["3001"], ["school"])));

        Assert.Equal(Whole with { Topic = GoalTopic.Other, Responsible = null }, goal);
    }

    private static GoalTopic Topic(string id) => GoalTopics.Find(Invented.Set, id) ?? throw new InvalidOperationException("The set has no such topic.");

    private static StoreChange.AddGoals File(string name, params PlannedGoal[] goals) =>
        new(Invented.File(name), goals, Invented.Network, Invented.Set, Invented.Yaml);

    private IReadOnlyList<PlannedGoal> Stored() => _store.Goals(Invented.Set, Invented.Network);
}
