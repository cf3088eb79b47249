using Benchmarking.Storage;

namespace Benchmarking.Tests.Storage;

public sealed class SecretTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_secret_is_made_at_first_use_and_stays()
    {
        using var store = _workspace.Open();
        Assert.False(File.Exists(_workspace.Key));

        var secret = store.Secret();

        Assert.Equal(32, secret.Length);
        Assert.Equal(secret, store.Secret());
        Assert.Equal(secret, File.ReadAllBytes(_workspace.Key));
        Assert.Equal(2, secret.Distinct().Take(2).Count());
    }

    [Fact]
    public void Many_that_ask_at_once_get_one_secret()
    {
        _workspace.Open().Dispose();
        var secrets = new byte[8][];
        Parallel.For(0, secrets.Length, place =>
        {
            using var store = _workspace.Open();
            secrets[place] = store.Secret();
        });

        Assert.All(secrets, secret => Assert.Equal(secrets[0], secret));
        Assert.Equal(2, Directory.GetFiles(_workspace.Folder).Length);
    }

    [Fact]
    public void A_secret_that_is_gone_is_missed_once_keys_are_hashed()
    {
        using var store = _workspace.Open();
        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        File.Delete(_workspace.Key);

        Refusal.Of("storage.secret_gone", () => store.Secret());
        Refusal.Of("storage.secret_gone", () => store.Commit([Invented.Answers("b.csv", [1, 1, 1])]));
        Assert.False(File.Exists(_workspace.Key));
        Assert.Equal(1, store.Responses(Invented.Wave, Invented.Set, Invented.Network).Count);
    }

    [Fact]
    public void A_secret_that_is_gone_is_made_anew_while_no_key_is_hashed()
    {
        using var store = _workspace.Open();
        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        store.Commit([new StoreChange.Undo(1)]);
        File.Delete(_workspace.Key);

        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);

        Assert.Equal(32, store.Secret().Length);
    }

    [Fact]
    public void Another_workspaces_secret_is_refused()
    {
        using var store = _workspace.Open();
        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        File.WriteAllBytes(_workspace.Key, new byte[32]);

        Refusal.Of("storage.secret_wrong", () => store.Commit([Invented.Answers("b.csv", [1, 1, 1])]));
    }

    [Fact]
    public void Half_a_secret_is_refused()
    {
        using var store = _workspace.Open();
        File.WriteAllBytes(_workspace.Key, new byte[16]);

        Refusal.Of("storage.secret_wrong", () => store.Secret());
    }

    [Fact]
    public void A_database_named_like_a_key_keeps_its_secret_elsewhere()
    {
        using var store = Stores.Open(_workspace.Key);

        Assert.Equal(store.Secret(), File.ReadAllBytes(_workspace.Key + ".key"));
    }
}
