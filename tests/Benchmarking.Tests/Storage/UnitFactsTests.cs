using Benchmarking.Networks;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Storage;

public sealed class UnitFactsTests : IDisposable
{
    private static readonly UnitFact Grouped = new(0, new DateOnly(2020, 1, 1)) { To = new DateOnly(2025, 1, 1), Group = "KG09" };
    private static readonly UnitFact Counted = new(1, new DateOnly(2024, 1, 1)) { Population = 31000 };
    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public UnitFactsTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void Facts_come_back_import_by_import()
    {
        _store.Commit([File("a.csv", Counted)]);
        var record = _store.Commit([File("b.csv", Grouped)])[0];

        Assert.Equal([Counted, Grouped], Stored());
        Assert.Equal((ImportKind.Units, null, 1), (record.Kind, record.Wave, record.Rows));
    }

    [Fact]
    public void An_undone_file_leaves_nothing_behind()
    {
        _store.Commit([File("a.csv", Counted, Grouped)]);
        _store.Commit([new StoreChange.Undo(1)]);

        Assert.Empty(Stored());
    }

    [Fact]
    public void The_same_file_twice_is_refused()
    {
        _store.Commit([File("a.csv", Counted)]);

        Refusal.Of("storage.same_file", () => _store.Commit([File("a.csv", Counted)]));
    }

    [Fact]
    public void A_rehearsal_stores_nothing()
    {
        Assert.Single(_store.Rehearse([File("a.csv", Counted)]));
        Assert.Empty(Stored());
    }

    [Fact]
    public void Facts_of_a_unit_that_the_network_gave_up_are_left_out()
    {
        _store.Commit([File("a.csv", Counted, Grouped)]);

        Assert.Equal([Grouped], _store.UnitFacts(Invented.Network with { Units = [Invented.Network.Units[0]] }));
    }

    private static StoreChange.AddUnitFacts File(string name, params UnitFact[] facts) =>
        new(Invented.File(name) with { Wave = null }, facts, Invented.Network);

    private IReadOnlyList<UnitFact> Stored() => _store.UnitFacts(Invented.Network);
}
