using Benchmarking.Cli;
using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Storage;

namespace Benchmarking.EndToEnd.Access;

public sealed class ForgetTests : IDisposable
{
    private const int Slice = 24;
    private readonly Tool _tool = Tool.After("2017-11", "2018-05");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Nothing_of_a_wave_is_left_in_any_file_of_the_workspace()
    {
        var (gone, kept) = (Traces("2018-05"), Traces("2017-11"));
        DeleteSources();
        Assert.NotEmpty(RawStore.Holding(_tool.Folder, gone));

        var said = _tool.Do("forget", "--wave", "2018-05", "--yes");

        Assert.Contains("2 importer med svar fra 107 svarere", said, StringComparison.Ordinal);
        Assert.Empty(RawStore.Holding(_tool.Folder, gone));
        Assert.Equal([_tool.PathOf("network.db")], RawStore.Holding(_tool.Folder, kept));
        Assert.Equal(["2017-11"], _tool.Rows("imports").Select(row => row["wave"]).Distinct());
        Assert.Equal(["benchmarking forget --wave 2018-05 --yes"], RawStore.Log(_tool));
        Assert.NotEmpty(_tool.Rows("scores", "--wave", "2017-11"));
        Assert.Contains("slettet for godt", _tool.Refused("scores", "--wave", "2018-05"), StringComparison.Ordinal);
        Assert.Contains("har ingen svar ennå", _tool.Refused("scores", "--wave", "2018-11"), StringComparison.Ordinal);
        Assert.Contains("ingenting å slette", _tool.Do("forget", "--wave", "2018-05", "--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_stays_and_numbers_are_not_given_again()
    {
        using (var store = RawStore.Store(_tool))
        {
            var wave = WaveId.Parse("2018-05");
            store.Publish(new PublicationRecord(0, DateTimeOffset.UnixEpoch, "kari", "report", wave), [new PublishedFigure(wave, "scores", "9901", null, "culture", null, 12, 61.25, "ab")], weighed: 0);
        }

        _tool.Do("forget", "--wave", "2018-05", "--yes");

        Assert.Equal("61.25", Assert.Single(_tool.Rows("publications", "show", "1"))["value"]);
        Assert.Contains("allerede angret", _tool.Refused("imports", "undo", "3"), StringComparison.Ordinal);
        _tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        Assert.Equal("5", _tool.Rows("imports")[^1]["number"]);
    }

    [Fact]
    public void Nobody_forgets_by_mistake()
    {
        Assert.Contains("--yes", _tool.Refused("forget", "--wave", "2018-05"), StringComparison.Ordinal);
        _tool.Typed = new Queue<string>(["2018", "2018-05"]);
        Assert.Contains("ikke «2018-05»", _tool.Refused("forget", "--wave", "2018-05"), StringComparison.Ordinal);
        Assert.Equal(4, _tool.Rows("imports").Count);
        Assert.Empty(RawStore.Log(_tool));

        _tool.Do("forget", "--wave", "2018-05");

        Assert.Equal(2, _tool.Rows("imports").Count);
    }

    [Fact]
    public void A_wave_that_nobody_knows_is_refused() => Assert.Contains("«1999»", _tool.Refused("forget", "--wave", "1999", "--yes"), StringComparison.Ordinal);

    [Fact]
    public void Backups_that_hold_the_wave_are_listed_and_deleted_only_when_asked()
    {
        File.Copy(_tool.PathOf("network.db"), _tool.PathOf("before summer.db"));
        File.Copy(_tool.PathOf("network.db"), _tool.PathOf("half.db"));
        using (var half = new FileStream(_tool.PathOf("half.db"), FileMode.Open))
        {
            half.SetLength(5000);
        }

        _tool.Write("other.db", "SQLite format 3\0 of another program");
        using (var old = Tool.After("2017-11"))
        {
            File.Copy(old.PathOf("network.db"), _tool.PathOf("old.db"));
        }

        var answer = _tool.Ask("forget", "--wave", "2018-05", "--yes");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("Inneholder fortsatt målingen: " + _tool.PathOf("before summer.db"), answer.Output, StringComparison.Ordinal);
        Assert.Contains("Inneholder fortsatt målingen: " + _tool.PathOf("half.db"), answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("old.db", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("other.db", answer.Output, StringComparison.Ordinal);
        Assert.Contains("--backups", answer.Error, StringComparison.Ordinal);

        _tool.Do("forget", "--wave", "2018-05", "--yes", "--backups");

        Assert.Equal(["network.db", "old.db", "other.db"], _tool.Names(".").Where(name => name.EndsWith(".db", StringComparison.Ordinal)));
        Assert.True(File.Exists(_tool.PathOf("network.key")));
    }

    [UnixFact]
    public void Killed_in_the_middle_it_has_done_all_or_nothing_and_another_time_finishes_it()
    {
        var gone = Traces("2018-05");
        DeleteSources();
        var whole = Counts();
        foreach (var wait in (int[])[120, 180, 220, 260, 300, 360])
        {
            using var forget = Executable.Start(_tool.Folder, "forget", "--wave", "2018-05", "--yes");
            Thread.Sleep(wait);
            forget.Kill();
            Executable.End(forget);

            Assert.Equal(["ok"], RawStore.Column(_tool, "PRAGMA integrity_check").Cast<string>());
            Assert.Contains(Counts(), (string[])[whole, "0 0 0"]);
        }

        _tool.Do("forget", "--wave", "2018-05", "--yes");

        Assert.Empty(RawStore.Holding(_tool.Folder, gone));
    }

    [Fact]
    public void Someone_who_reads_meanwhile_is_told_of()
    {
        using var reader = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_tool.PathOf("network.db")};Pooling=False");
        reader.Open();
        using var open = reader.BeginTransaction(deferred: true);
        using var read = reader.CreateCommand();
        read.CommandText = "SELECT count(*) FROM respondents";
        read.ExecuteScalar();

        Assert.Contains("et annet program leser databasen", _tool.Refused("forget", "--wave", "2018-05", "--yes"), StringComparison.Ordinal);
        open.Dispose();
        reader.Dispose();

        _tool.Do("forget", "--wave", "2018-05", "--yes");
        Assert.Empty(RawStore.Column(_tool, "SELECT line FROM respondents JOIN imports ON number = import WHERE wave = '2018-05'"));
    }

    private string Counts() => string.Join(' ', RawStore.Column(
        _tool,
        """
        SELECT count(*) FROM respondents JOIN imports ON number = import WHERE wave = '2018-05'
        UNION ALL SELECT count(*) FROM respondent_units JOIN imports ON number = import WHERE wave = '2018-05'
        UNION ALL SELECT count(*) FROM imports WHERE wave = '2018-05' AND undone = 0
        """));

    // Slices of what each respondent answered, and the hashes of their keys; those that another wave has too are no trace of this one.
    private IReadOnlyList<byte[]> Traces(string wave)
    {
        var (answers, keys) = (Blobs("answers", "=", wave), Blobs("respondent_key", "=", wave));
        Assert.Equal(answers.Count, keys.Count);
        var others = Blobs("answers", "<>", wave).Concat(Blobs("respondent_key", "<>", wave)).ToList();
        List<byte[]> own = [.. answers.Where(one => one.Length >= 3 * Slice).Select(one => one[Slice..(2 * Slice)]).Concat(keys).Where(one => !others.Any(other => other.AsSpan().IndexOf(one) >= 0))];
        Assert.True(own.Count > answers.Count);
        return own;
    }

    private IReadOnlyList<byte[]> Blobs(string column, string comparison, string wave) =>
        [.. RawStore.Column(_tool, $"SELECT {column} FROM respondents JOIN imports ON number = import WHERE wave {comparison} '{wave}'").OfType<byte[]>()];

    private void DeleteSources()
    {
        foreach (var file in Directory.GetFiles(_tool.Folder, "2*.csv"))
        {
            File.Delete(file);
        }
    }
}
