using System.Text;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Storage;

public sealed class ImportsTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public ImportsTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void A_commit_returns_the_record_that_the_store_lists()
    {
        var added = _store.Commit([Invented.Answers("a.csv", [1, 1, 1], [2, 2, 2]), Invented.Invited("i.csv", (0, 0, 10))]);

        var set = new StoredSet("invented", "1.0.0", Invented.Set.FileHash, Invented.Set.ScoringHash);
        Assert.Equal(added, _store.Imports());
        Assert.Equal(
            new ImportRecord
            {
                Number = 1,
                Kind = ImportKind.Responses,
                Wave = Invented.Wave,
                FileName = "a.csv",
                Sha256 = Invented.Hash("a.csv"),
                Time = new DateTimeOffset(2017, 11, 20, 9, 30, 0, TimeSpan.FromHours(1)),
                Rows = 2,
                Set = set,
            },
            added[0]);
        Assert.Equal((2, ImportKind.Invited, 1, null), (added[1].Number, added[1].Kind, added[1].Rows, added[1].Set));
        Assert.Equal(TimeSpan.FromHours(1), _store.Imports()[0].Time.Offset);
    }

    [Fact]
    public void The_set_is_kept_byte_for_byte_and_once()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1]), Invented.Answers("b.csv", [1, 1, 1])]);

        Assert.Equal(Invented.Yaml, _store.SetFile(Invented.Set.FileHash));
        Assert.Equal(1L, _workspace.Run("SELECT count(*) FROM sets"));
    }

    [Fact]
    public void An_undone_import_is_gone_and_its_number_is_never_used_again()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1]), Invented.Answers("b.csv", [2, 2, 2])]);

        Assert.Empty(_store.Commit([new StoreChange.Undo(2)]));
        Assert.Equal([1], _store.Imports().Select(import => import.Number));
        Assert.Equal(1, _store.Responses(Invented.Wave, Invented.Set, Invented.Network).Count);
        Assert.Equal(3, _store.Commit([Invented.Answers("b.csv", [2, 2, 2])])[0].Number);
    }

    [Fact]
    public void An_undone_import_leaves_none_of_its_answers_in_the_file()
    {
        var pattern = Encoding.ASCII.GetBytes("ABABAB");
        _store.Commit([Invented.Answers("a.csv", [0x4241, 0x4241, 0x4241])]);
        Assert.True(_workspace.Holds(pattern));

        _store.Commit([new StoreChange.Undo(1)]);
        _store.Dispose();

        Assert.False(_workspace.Holds(pattern));
    }

    [Fact]
    public void An_unknown_number_is_refused_and_the_known_ones_are_named()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1]), Invented.Answers("b.csv", [2, 2, 2])]);

        Assert.Contains("1, 2", Refusal.Of("storage.import_unknown", () => _store.Commit([new StoreChange.Undo(7)])), StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_is_undone_once()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        _store.Commit([new StoreChange.Undo(1)]);

        Refusal.Of("storage.undone_already", () => _store.Commit([new StoreChange.Undo(1)]));
    }

    [Fact]
    public void The_same_file_twice_is_refused_whatever_its_name_and_wave()
    {
        var first = Invented.Answers("a.csv", [1, 1, 1]);
        _store.Commit([first]);

        var again = first with { File = first.File with { FileName = "copy.csv", Wave = Invented.Later } };
        var sentence = Refusal.Of("storage.same_file", () => _store.Commit([again]));
        Assert.StartsWith(
            "The file 'copy.csv' has been imported before: import 1 ('a.csv') in the survey round 2017-11, 20 November 2017 at 09:30.",
            sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_take_its_own_place_in_one_commit()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);

        _store.Commit([new StoreChange.Undo(1), Invented.Answers("a.csv", [5, 5, 5])]);

        Assert.Equal([2], _store.Imports().Select(import => import.Number));
        Assert.Equal([5], _store.Responses(Invented.Wave, Invented.Set, Invented.Network).Answers(0).ToArray());
    }

    [Fact]
    public void A_wave_never_mixes_two_ways_of_scoring()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);

        var sentence = Refusal.Of("storage.other_scoring", () => _store.Commit([OtherSet(Invented.Wave)]));
        Assert.Contains("invented 1.0.0", sentence, StringComparison.Ordinal);
        Assert.Contains("invented 2.0.0", sentence, StringComparison.Ordinal);
        _store.Commit([OtherSet(Invented.Later)]);
    }

    [Fact]
    public void A_wave_whose_answers_are_taken_back_may_be_scored_otherwise()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);

        _store.Commit([new StoreChange.Undo(1), OtherSet(Invented.Wave)]);

        Assert.Equal("2.0.0", Assert.Single(_store.Imports()).Set?.Version);
    }

    [Fact]
    public void A_change_that_fails_takes_the_others_with_it()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);

        Refusal.Of("storage.import_unknown", () => _store.Commit(
            [new StoreChange.Undo(1), Invented.Answers("b.csv", [2, 2, 2]), Invented.Invited("i.csv", (0, 0, 1)), new StoreChange.Undo(9)]));

        Assert.Equal(["a.csv"], _store.Imports().Select(import => import.FileName));
        Assert.Equal([1], _store.Responses(Invented.Wave, Invented.Set, Invented.Network).Answers(0).ToArray());
        Assert.Null(_store.Invited(Invented.Wave, Invented.Network));
        Assert.Equal(0L, _workspace.Run("SELECT count(*) FROM invited"));
    }

    private static StoreChange.AddResponses OtherSet(Benchmarking.Networks.WaveId wave)
    {
        var builder = new ResponsesBuilder(Invented.SetOf("2.0.0", requiredAnswers: 3), Invented.Network);
        builder.Add(new Respondent(0, Key: null, "o.csv", 2), [0], [1, 1, 1]);
        return new(Invented.File("o.csv", wave), builder.Build(), Invented.Yaml);
    }
}
