using Benchmarking.Storage;

namespace Benchmarking.Tests.Storage;

public sealed class InvitedTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public InvitedTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void A_frame_comes_back_cell_by_cell()
    {
        _store.Commit([Invented.Invited("i.csv", (0, 0, 12), (2, 1, 0))]);

        Assert.Equal([((0, 0), 12), ((2, 1), 0)], Cells());
    }

    [Fact]
    public void A_later_file_replaces_the_cells_that_it_names()
    {
        _store.Commit([Invented.Invited("i.csv", (0, 0, 12), (0, 1, 7))]);
        _store.Commit([Invented.Invited("j.csv", (0, 1, 9), (1, 0, 4))]);

        Assert.Equal([((0, 0), 12), ((0, 1), 9), ((1, 0), 4)], Cells());
    }

    [Fact]
    public void What_a_file_replaced_stands_again_when_it_is_undone()
    {
        _store.Commit([Invented.Invited("i.csv", (0, 0, 12), (0, 1, 7)), Invented.Invited("j.csv", (0, 1, 9), (1, 0, 4))]);

        _store.Commit([new StoreChange.Undo(2)]);

        Assert.Equal([((0, 0), 12), ((0, 1), 7)], Cells());
    }

    [Fact]
    public void A_wave_whose_frame_is_undone_has_none()
    {
        _store.Commit([Invented.Invited("i.csv", (0, 0, 12))]);
        _store.Commit([new StoreChange.Undo(1)]);

        Assert.Null(_store.Invited(Invented.Wave, Invented.Network));
    }

    [Fact]
    public void The_same_frame_may_stand_in_two_waves_but_not_twice_in_one()
    {
        var frame = Invented.Invited("i.csv", (0, 0, 12));
        _store.Commit([frame, frame with { File = frame.File with { Wave = Invented.Later } }]);

        Refusal.Of("storage.same_file", () => _store.Commit([frame]));
        Assert.Equal(2, _store.Imports().Count);
    }

    [Fact]
    public void A_frame_without_services_names_whole_units()
    {
        var plain = Invented.NetworkOf(["3001", "3002"], []);
        _store.Commit([Invented.Invited("i.csv", (1, 0, 30)) with { Network = plain }]);

        Assert.Equal(30, _store.Invited(Invented.Wave, plain)?.Invited(1, 0));
        Refusal.Of("storage.service_needed", () => _store.Invited(Invented.Wave, Invented.Network));
    }

    private IEnumerable<((int Unit, int Service) Cell, int Count)> Cells() =>
        (_store.Invited(Invented.Wave, Invented.Network)?.Cells ?? []).Select(cell => (cell.Key, cell.Value)).Order();
}
