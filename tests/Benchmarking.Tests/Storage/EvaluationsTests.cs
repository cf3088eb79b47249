using Benchmarking.Evaluations;
using Benchmarking.Indicators;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Tests.Evaluations;

namespace Benchmarking.Tests.Storage;

public sealed class EvaluationsTests : IDisposable
{
    private static readonly Evaluation First = new(0, Rubrics.Cases)
    {
        Level = 2,
        Narrative = "Hver vår\nog høst",
        SourceType = SourceType.Audit,
        SourceDate = new DateOnly(2017, 10, 1),
        Assessor = AssessorRole.External,
    };

    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public EvaluationsTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void Evaluations_come_back_in_the_order_of_units_and_rubrics()
    {
        Evaluation[] evaluations = [new(1, Rubrics.Cases), new(0, Rubrics.Use) { Level = 3 }, First];

        _store.Commit([File("e.csv", evaluations)]);

        Assert.Equal([First, evaluations[1], evaluations[0]], Stored());
    }

    [Fact]
    public void A_later_file_replaces_the_evaluations_that_it_names_as_long_as_it_stands()
    {
        _store.Commit([File("e.csv", First, new Evaluation(0, Rubrics.Use) { Level = 1 })]);
        _store.Commit([File("f.csv", First with { Level = 3 })]);

        Assert.Equal([3, 1], Stored().Select(evaluation => evaluation.Level));

        _store.Commit([new StoreChange.Undo(2)]);

        Assert.Equal([2, 1], Stored().Select(evaluation => evaluation.Level));
    }

    [Fact]
    public void An_undone_file_leaves_nothing_behind()
    {
        _store.Commit([File("e.csv", First)]);
        _store.Commit([new StoreChange.Undo(1)]);

        Assert.Empty(Stored());
        Assert.Equal(0L, _workspace.Run("SELECT count(*) FROM evaluations"));
    }

    [Fact]
    public void The_import_tells_which_set_its_rubrics_are_of()
    {
        var record = Assert.Single(_store.Commit([File("e.csv", First)]));

        Assert.Equal((ImportKind.Evaluations, 1, "rubrics"), (record.Kind, record.Rows, record.Set?.Id));
        Assert.Equal(record, Assert.Single(_store.Imports()));
    }

    [Fact]
    public void The_same_file_may_stand_in_two_waves_but_not_twice_in_one()
    {
        var file = File("e.csv", First);
        _store.Commit([file, file with { File = file.File with { Wave = Invented.Later } }]);

        Refusal.Of("storage.same_file", () => _store.Commit([file]));
    }

    [Fact]
    public void A_rehearsal_stores_nothing()
    {
        Assert.Equal(1, Assert.Single(_store.Rehearse([File("e.csv", First)])).Number);

        Assert.Empty(Stored());
    }

    [Fact]
    public void A_rubric_that_the_set_has_lost_is_told_of()
    {
        _store.Commit([File("e.csv", First with { Level = 3 })]);
        var lost = Rubrics.Set with { Dimensions = [] };
        var shorter = Rubrics.Set with
        {
            Dimensions = [new Dimension(IndicatorId.Parse("evaluation"), Rubrics.Set.Title, [Rubrics.Cases with { Levels = [.. Rubrics.Cases.Levels.Take(2)] }])],
        };

        Refusal.Of("storage.rubric_unknown", () => _store.Evaluations(Invented.Wave, lost, Invented.Network));
        Refusal.Of("storage.rubric_unknown", () => _store.Evaluations(Invented.Wave, shorter, Invented.Network));
    }

    [Fact]
    public void A_unit_that_the_network_has_lost_is_told_of()
    {
        _store.Commit([File("e.csv", First)]);

        Refusal.Of("storage.unit_unknown", () => _store.Evaluations(Invented.Wave, Rubrics.Set, Invented.NetworkOf(["3003"], [])));
    }

    private static StoreChange.AddEvaluations File(string name, params Evaluation[] evaluations) =>
        new(Invented.File(name), evaluations, Invented.Network, Rubrics.Set, Invented.Yaml);

    private IReadOnlyList<Evaluation> Stored() => _store.Evaluations(Invented.Wave, Rubrics.Set, Invented.Network);
}
