using Benchmarking.Cli;
using Benchmarking.EndToEnd.Access;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Copies of the database, and what comes back from them.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void What_was_backed_up_comes_back_and_what_stood_is_kept()
    {
        var (before, scores) = (_tool.Do("imports", "--to", "csv"), _tool.Do("scores", "--to", "json"));
        Assert.Contains("hver for seg", _tool.Do("backup", "kept.db"), StringComparison.Ordinal);
        _tool.Do("imports", "undo", "2");
        _tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11");
        var later = _tool.Do("imports", "--to", "csv");

        var said = _tool.Do("restore", "kept.db");

        Assert.Equal((before, scores), (_tool.Do("imports", "--to", "csv"), _tool.Do("scores", "--to", "json")));
        var kept = Directory.GetFiles(_tool.Folder, "network.*.backup.db").Single();
        Assert.Contains(kept, said, StringComparison.Ordinal);
        _tool.Do("restore", Path.GetFileName(kept));
        Assert.Equal(later, _tool.Do("imports", "--to", "csv"));
    }

    [Fact]
    public void Numbers_given_since_the_backup_are_not_given_again()
    {
        _tool.Do("backup", "kept.db");
        _tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11");
        _tool.Do("restore", "kept.db");

        Assert.Contains("4", _tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11"), StringComparison.Ordinal);
        Assert.Equal(["1", "2", "4"], _tool.Rows("imports").Select(row => row["number"]));
    }

    [Fact]
    public void The_audit_log_keeps_its_lines_and_gains_the_restore()
    {
        _tool.Do("backup", "kept.db");
        _tool.Do("imports", "undo", "2");
        _tool.Do("restore", "kept.db");

        var commands = _tool.Rows("audit-log").Select(row => row["command"]).ToList();
        Assert.Equal(["benchmarking imports undo 2", "benchmarking restore kept.db"], commands.TakeLast(2));
    }

    [Fact]
    public void Who_made_a_backup_stands_in_the_audit_log_and_who_could_not_does_not()
    {
        _tool.Do("backup", "kept.db");
        _tool.Refused("backup", "kept.db");

        Assert.Equal(["benchmarking backup kept.db"], RawStore.Log(_tool));
    }

    [Fact]
    public void A_database_that_can_no_longer_be_written_is_copied_all_the_same()
    {
        RawStore.Run(_tool, "CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no room'); END");

        var answer = _tool.Ask("backup", "kept.db");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("Revisjonsloggen forteller ikke om kopien", answer.Error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(_tool.Folder, "kept.db"), Directory.GetFiles(_tool.Folder));
        Assert.Empty(RawStore.Log(_tool));
    }

    [Fact]
    public void A_backup_is_made_while_others_read_the_database()
    {
        using var others = RawStore.Store(_tool);
        using var reading = RawStore.Reading(_tool);

        _tool.Do("backup", "kept.db");

        Assert.Equal(["benchmarking backup kept.db"], others.AuditLog().Lines.Select(line => line.Entry.Command));
    }

    [Fact]
    public void A_backup_opens_on_another_computer_with_its_key_and_not_without()
    {
        _tool.Do("backup", "kept.db");
        using var elsewhere = Tool.After("2017-11");
        File.Copy(_tool.PathOf("kept.db"), elsewhere.PathOf("kept.db"));

        Assert.Contains("kept.key", elsewhere.Refused("restore", "kept.db"), StringComparison.Ordinal);
        Assert.Equal(["2017-11", "2017-11"], elsewhere.Rows("imports").Select(row => row["wave"]));

        File.Copy(_tool.PathOf("kept.key"), elsewhere.PathOf("kept.key"));
        elsewhere.Do("restore", "kept.db");
        Assert.Equal(File.ReadAllBytes(_tool.PathOf("network.key")), File.ReadAllBytes(elsewhere.PathOf("network.key")));
        elsewhere.Do("import", "responses", "2018-11.csv", "--wave", "2018-11", "--dry-run");
    }

    [Fact]
    public void A_backup_whose_key_is_lost_can_be_read_all_the_same()
    {
        _tool.Do("backup", "kept.db");
        File.Delete(_tool.PathOf("kept.key"));
        File.Delete(_tool.PathOf("network.key"));

        Assert.Contains("verken ved kopien eller ved databasen", _tool.Refused("restore", "kept.db"), StringComparison.Ordinal);
        Assert.Contains("Nye svar med respondentnøkler kan ikke importeres", _tool.Ask("restore", "kept.db", "--without-key").Error, StringComparison.Ordinal);

        Assert.Equal(2, _tool.Rows("imports").Count);
        Assert.Contains("network.key", _tool.Refused("import", "responses", "2018-11.csv", "--wave", "2018-11"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_with_open_names_need_no_key_and_those_without_say_that_they_do()
    {
        _tool.Do("report", "--names", "anonymous", "--to", "html", "--output", "sealed");
        File.Delete(_tool.PathOf("network.key"));

        _tool.Do("report", "--names", "open", "--to", "html", "--output", "open");
        _tool.Do("disclosure", "audit", "open");
        _tool.Do("chart", "heatmap", "--names", "open", "--output", "open.svg");
        Assert.All(
            [_tool.Refused("report", "--names", "anonymous", "--to", "html", "--output", "anonymous"), _tool.Refused("chart", "heatmap", "--names", "anonymous", "--output", "anonymous.svg"), _tool.Refused("disclosure", "audit", "sealed")],
            said => Assert.Contains("bokstav", said, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_tool.PathOf("anonymous")));
    }

    [Fact]
    public void Nothing_is_written_over_unasked()
    {
        _tool.Write("kept.db", "mine");
        _tool.Refused("backup", "kept.db");
        Assert.Equal("mine", _tool.Text("kept.db"));

        Assert.Contains("ingen kopi av en database", _tool.Refused("backup", "kept.db", "--overwrite"), StringComparison.Ordinal);
        Assert.Contains("ingen kopi av en database", _tool.Refused("backup", "network.yaml", "--overwrite"), StringComparison.Ordinal);
        Assert.Equal("mine", _tool.Text("kept.db"));

        _tool.Do("backup", "copy.db");
        _tool.Do("backup", "copy.db", "--overwrite");
        _tool.Write("other.key", "another key");
        Assert.Contains("other.key", _tool.Refused("backup", "other.db"), StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("other.db")));
        Assert.All(
            (string[])["network.key", "NETWORK.KEY", "Network.db", "network.db-wal"],
            own => Assert.Contains("hører til selve databasen", _tool.Refused("backup", own, "--overwrite"), StringComparison.Ordinal));
        _tool.Refused("backup", "network.db", "--overwrite");
        Assert.Contains("mappa den skal ligge i, ikke finnes", _tool.Refused("backup", "absent/kept.db"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-05.csv", "ingen kopi")]
    [InlineData("network.db", "hører til selve databasen")]
    [InlineData("absent.db", "ingen fil")]
    [InlineData("newer.db", "nyere versjon")]
    [InlineData("torn.db", "skadet")]
    public void What_is_no_sound_backup_is_refused_and_changes_nothing(string file, string words)
    {
        _tool.Do("backup", "newer.db");
        _tool.Do("backup", "torn.db");
        OldDatabase.SetVersion(_tool.PathOf("newer.db"), 99);
        File.WriteAllBytes(_tool.PathOf("torn.db"), Torn(File.ReadAllBytes(_tool.PathOf("torn.db"))));
        var before = _tool.Hashes(".");

        Assert.Contains(words, _tool.Refused("restore", file), StringComparison.Ordinal);

        Assert.Equal(before, _tool.Hashes("."));
    }

    [Fact]
    public void A_forgotten_round_that_a_copy_brings_back_is_named_with_what_to_do()
    {
        _tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11");
        _tool.Do("backup", "kept.db");
        _tool.Do("forget", "--wave", "2018-05", "--yes");

        var told = _tool.Ask("restore", "kept.db").Error;

        Assert.Contains("benchmarking forget --wave 2018-05", told, StringComparison.Ordinal);
        Assert.DoesNotContain("2018-11", told, StringComparison.Ordinal);
        _tool.Do("forget", "--wave", "2018-05", "--yes");
        _tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        Assert.DoesNotContain("forget", _tool.Ask("restore", "kept.db").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5, 0.33)]
    [InlineData(0.02, 0.97)]
    public void A_database_that_is_damaged_is_blamed_and_not_its_copy(double from, double length)
    {
        var bytes = File.ReadAllBytes(_tool.PathOf("network.db"));
        Array.Fill(bytes, (byte)0xA5, (int)(bytes.Length * from), (int)(bytes.Length * length));
        File.WriteAllBytes(_tool.PathOf("network.db"), bytes);

        var said = _tool.Refused("backup", "other.db");

        Assert.Contains(_tool.PathOf("network.db"), said, StringComparison.Ordinal);
        Assert.DoesNotContain("other.db", said, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("other.db")));
    }

    [Fact]
    public void A_damaged_database_is_set_aside_for_the_backup()
    {
        _tool.Do("backup", "kept.db");
        var damaged = Torn(File.ReadAllBytes(_tool.PathOf("network.db")));
        File.WriteAllBytes(_tool.PathOf("network.db"), damaged);
        Assert.Equal(Cli.ExitCode.Refused, _tool.Ask("doctor").Code);

        var answer = _tool.Ask("restore", "kept.db");

        var aside = Directory.GetFiles(_tool.Folder, "network.*.damaged.db").Single();
        Assert.Equal(2, _tool.Rows("imports").Count);
        Assert.Equal(damaged, File.ReadAllBytes(aside));
        Assert.Contains($"Behold {aside}", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Det som er publisert siden da, vet ikke programmet om", answer.Error, StringComparison.Ordinal);
        Assert.Contains($"Behold {aside}", _tool.Do("doctor"), StringComparison.Ordinal);
        Assert.Contains(aside, _tool.Do("forget", "--wave", "2018-05", "--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_whose_beginning_is_gone_is_set_aside_for_the_backup()
    {
        _tool.Do("backup", "kept.db");
        var damaged = File.ReadAllBytes(_tool.PathOf("network.db"));
        Array.Clear(damaged, 0, 200);
        File.WriteAllBytes(_tool.PathOf("network.db"), damaged);
        Assert.Contains("benchmarking restore FIL", _tool.Refused("imports"), StringComparison.Ordinal);
        Assert.Contains("benchmarking restore FIL", _tool.Ask("doctor").Output, StringComparison.Ordinal);

        _tool.Do("restore", "kept.db");

        Assert.Contains("damaged.db", _tool.Do("doctor"), StringComparison.Ordinal);
        Assert.Equal(2, _tool.Rows("imports").Count);
        Assert.Equal(damaged, File.ReadAllBytes(Directory.GetFiles(_tool.Folder, "network.*.damaged.db").Single()));
    }

    [Theory]
    [InlineData("nb", "Det som er publisert siden da, vet ikke programmet om")]
    [InlineData("nn", "Det som er publisert sidan då, veit ikkje programmet om")]
    [InlineData("en", "What was published since then is no longer known to the program")]
    public void Where_the_database_is_gone_it_is_said_what_the_copy_lacks(string language, string words)
    {
        _tool.Do("backup", "kept.db");
        Assert.DoesNotContain(words, _tool.Ask("restore", "kept.db", "--lang", language).Error, StringComparison.Ordinal);
        var lines = RawStore.Log(_tool);
        File.Delete(_tool.PathOf("network.db"));

        var answer = _tool.Ask("restore", "kept.db", "--lang", language);

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains(words, answer.Error, StringComparison.Ordinal);
        Assert.Equal([$"benchmarking restore kept.db --lang {language}"], RawStore.Log(_tool));
        Assert.Equal(2, lines.Count);
        Assert.Equal(2, _tool.Rows("imports").Count);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("damaged")]
    [InlineData("sound")]
    public void A_restore_that_fails_on_the_way_leaves_everything_as_it_was(string state)
    {
        _tool.Do("backup", "kept.db");
        File.Delete(_tool.PathOf("network.key"));
        if (state == "gone")
        {
            File.Delete(_tool.PathOf("network.db"));
        }
        else if (state == "damaged")
        {
            File.WriteAllBytes(_tool.PathOf("network.db"), Torn(File.ReadAllBytes(_tool.PathOf("network.db"))));
        }

        // Where the key file is got ready.
        _tool.Write("network.key.restored/in-the-way", "");
        var before = _tool.Hashes(".");

        Assert.Contains("network.key", _tool.Refused("restore", "kept.db"), StringComparison.Ordinal);

        Assert.Equal(before, _tool.Hashes("."));
        Directory.Delete(_tool.PathOf("network.key.restored"), recursive: true);
        _tool.Do("restore", "kept.db");
        _tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11");
    }

    [Fact]
    public void Another_programs_database_and_a_folder_are_left_alone_with_advice_that_leads_on()
    {
        _tool.Do("backup", "kept.db");
        RawStore.Run(_tool, "PRAGMA application_id = 7");
        var before = File.ReadAllBytes(_tool.PathOf("network.db"));
        Assert.Contains("Gi den fila et annet navn", _tool.Refused("restore", "kept.db"), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_tool.PathOf("network.db")));

        File.Delete(_tool.PathOf("network.db"));
        Directory.CreateDirectory(_tool.PathOf("network.db"));
        Assert.All([_tool.Refused("restore", "kept.db"), _tool.Refused("imports"), _tool.Refused("backup", "other.db")],
            said => Assert.Contains("er en mappe", said, StringComparison.Ordinal));
    }

    [UnixFact]
    public void Backups_are_their_owners_alone()
    {
        _tool.Do("backup", "kept.db");
        _tool.Do("restore", "kept.db");

        Assert.All(
            Directory.GetFiles(_tool.Folder, "*.db").Concat(Directory.GetFiles(_tool.Folder, "*.key")),
            file => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)));
    }

    [Fact]
    public void Older_tables_are_brought_up_to_date_after_a_copy_and_out_of_a_backup()
    {
        var before = _tool.Do("imports", "--to", "csv");
        _tool.Do("backup", "kept.db");
        OldDatabase.Make(_tool.PathOf("network.db"), 1);
        OldDatabase.Make(_tool.PathOf("kept.db"), 2);

        Assert.Equal(before, _tool.Do("imports", "--to", "csv"));
        Assert.Equal("1", OldDatabase.Version(_tool.PathOf("network.v1.backup.db")));
        _tool.Do("restore", "kept.db");
        Assert.Equal("2", OldDatabase.Version(_tool.PathOf("kept.db")));
        Assert.Equal(before, _tool.Do("imports", "--to", "csv"));
    }

    private static byte[] Torn(byte[] bytes)
    {
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, bytes.Length / 3);
        return bytes;
    }
}
