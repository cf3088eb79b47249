using Benchmarking.Networks;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Storage;

/// <summary>Keys of persons and numbers of submissions, within a wave and from one to the next.</summary>
public sealed class SameRespondentsTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public SameRespondentsTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Theory]
    [InlineData(new[] { 0, 2 }, new[] { 0 })]
    [InlineData(new[] { 2 }, new[] { 1, 2 })]
    [InlineData(new[] { 0, 1 }, new[] { 1, 2 })]
    public void One_unit_in_common_makes_the_same_respondent(int[] first, int[] second)
    {
        _store.Commit([File("a.csv", Invented.Wave, persons: true, ("17", first))]);

        var sentence = Refusal.Of("storage.same_respondent", () => _store.Commit([File("b.csv", Invented.Wave, persons: true, ("16", [0]), ("17", second))]));

        Assert.Contains("How many: 1, the first in row 3", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_units_are_another_numbering()
    {
        _store.Commit([File("a.csv", Invented.Wave, persons: true, ("17", [0, 2]))]);

        Assert.Single(_store.Commit([File("b.csv", Invented.Wave, persons: true, ("17", [1]))]));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Within_a_wave_the_same_key_is_the_same_respondent_whatever_keys_were_taken_for(bool first, bool second)
    {
        _store.Commit([File("a.csv", Invented.Wave, first, ("17", [0]), ("18", [1]), ("19", [2]))]);

        var again = File("b.csv", Invented.Wave, second, ("20", [0]), ("18", [1]), ("19", [2]));
        Assert.Contains("How many: 2, the first in row 3", Refusal.Of("storage.same_respondent", () => _store.Commit([again])), StringComparison.Ordinal);
        Refusal.Of("storage.same_respondent", () => _store.Rehearse([again]));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void Only_keys_of_persons_pair_respondents_across_waves(bool first, bool second, bool pairs)
    {
        _store.Commit([File("a.csv", Invented.Wave, first, ("17", [0]), ("18", [0])), File("b.csv", Invented.Later, second, ("17", [0]), ("18", [0]))]);

        var (one, other) = (Keys(Invented.Wave), Keys(Invented.Later));

        Assert.Equal(pairs ? 2 : 0, one.Intersect(other, StringComparer.Ordinal).Count());
        Assert.Equal(4, one.Concat(other).Count(key => key is { Length: 32 }));
    }

    [Fact]
    public void A_number_of_a_submission_stands_once_in_a_file()
    {
        var change = File("a.csv", Invented.Wave, persons: false, ("17", [0]), ("17", [1]));

        Assert.Contains("row 2 and row 3", Refusal.Of("storage.same_key", () => _store.Commit([change])), StringComparison.Ordinal);
    }

    private static StoreChange.AddResponses File(string name, WaveId wave, bool persons, params (string Key, int[] Units)[] rows)
    {
        var builder = new ResponsesBuilder(Invented.Set, Invented.Network);
        foreach (var (key, units) in rows)
        {
            builder.Add(new Respondent(0, key, name, builder.Count + 2), units, [1, 2, 3]);
        }

        var responses = builder.Build();
        return new(Invented.File(name, wave), persons ? responses : responses.WithKeysOfOneWave(), Invented.Yaml);
    }

    private IReadOnlyList<string?> Keys(WaveId wave) => _store.Responses(wave, Invented.Set, Invented.Network).Keys;
}
