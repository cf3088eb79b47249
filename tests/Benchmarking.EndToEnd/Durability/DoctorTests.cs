using Benchmarking.Cli;
using Benchmarking.EndToEnd.Access;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>What the workspace is looked over for.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("nb", "Alt er i orden.")]
    [InlineData("nn", "Alt er i orden.")]
    [InlineData("en", "All is well.")]
    public void A_sound_workspace_is_said_to_be_sound(string language, string words)
    {
        var said = _tool.Do("doctor", "--lang", language);

        Assert.Contains(words, said, StringComparison.Ordinal);
        Foreign.AssertNone(said, language);
    }

    [Fact]
    public void A_new_workspace_has_no_fault()
    {
        using var tool = Tool.OnSample();

        Assert.Contains("ingen database", tool.Do("doctor"), StringComparison.Ordinal);
        Assert.False(File.Exists(tool.PathOf("network.db")));
    }

    [Fact]
    public void Looking_changes_nothing()
    {
        OldDatabase.Make(_tool.PathOf("network.db"), 1);
        _tool.Write(".network.db.12345678.part", "draft");
        var before = _tool.Hashes(".");

        _tool.Ask("doctor");

        Assert.Equal(before, _tool.Hashes("."));
    }

    [Fact]
    public void Each_fault_is_named_with_what_to_do()
    {
        Faulty("network.yaml", () => _tool.Change("network.yaml", text => text.Replace("units:", "unit:", StringComparison.Ordinal)), "units");
        Faulty("network.yaml", () => _tool.Change("network.yaml", text => text.Replace("barn-unge-0-24", "absent", StringComparison.Ordinal)), "absent");
        Faulty("network.key", () => File.Delete(_tool.PathOf("network.key")), "network.key");
        Faulty("network.key", () => File.WriteAllBytes(_tool.PathOf("network.key"), new byte[32]), "network.key");
        Faulty("network.db", () => OldDatabase.SetVersion(_tool.PathOf("network.db"), 99), "nyere versjon");
        Faulty("network.db", () => _tool.Write("network.db", new string('x', 5000)), "er ikke en database");
    }

    [Fact]
    public void What_broken_off_work_left_is_told_and_cleared_away()
    {
        _tool.Write(".network.db.12345678.part", "draft");
        _tool.Write("network.key.1234abcd", "draft");
        _tool.Write(".scores.csv.part", "draft");
        _tool.Write(".reports.12345678.stage/part/half.html", "half");
        _tool.Write("reports/.22345678.stage/whole/left.html", "finished");
        _tool.Write("export/.32345678.stage/part/half.csv", "half");

        Assert.Equal(6, _tool.Ask("doctor").Output.Split('\n').Count(line => line.StartsWith("FEIL", StringComparison.Ordinal) && line.Contains("avbrutt", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.Done, _tool.Ask("doctor", "--mend").Code);

        Assert.Equal(["left.html"], _tool.Names("reports"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.PathOf("export")));
        Assert.Equal(["network.db", "network.key"], _tool.Names(".").Where(name => name[0] == '.' || name.StartsWith("network.", StringComparison.Ordinal)).Except(["network.yaml"]));
        Assert.Equal(0, Faults(_tool.Ask("doctor")));
    }

    [UnixFact]
    public void Files_that_others_can_read_are_closed_to_them()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_tool.PathOf("network.key"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        Assert.Equal(1, Faults(_tool.Ask("doctor")));
        Assert.Equal(0, Faults(_tool.Ask("doctor", "--mend")));
        Assert.Equal(0, Faults(_tool.Ask("doctor")));
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("empty")]
    [InlineData("folder")]
    public void A_database_that_has_been_is_missed(string state)
    {
        _tool.Do("backup", "network.2018-05.backup.db");
        _tool.Write("network.db", "");
        if (state != "empty")
        {
            File.Delete(_tool.PathOf("network.db"));
        }

        if (state == "folder")
        {
            Directory.CreateDirectory(_tool.PathOf("network.db"));
        }

        var answer = _tool.Ask("doctor");

        Assert.Equal(state != "folder", _tool.Refused("scores").Contains("Importer ikke noe ennå", StringComparison.Ordinal));
        Assert.Equal((ExitCode.Refused, 1), (answer.Code, Faults(answer)));
        Assert.Contains("benchmarking restore FIL", answer.Output, StringComparison.Ordinal);
        Assert.Contains("network.2018-05.backup.db", answer.Output, StringComparison.Ordinal);
        Assert.Equal(state != "folder", answer.Output.Contains("network.key", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_and_a_key_alone_are_told_and_a_neighbours_database_is_none()
    {
        using var tool = Tool.OnSample();
        File.Copy(_tool.PathOf("network.db"), tool.PathOf("neighbour.db"));
        Assert.Contains("ingen database", tool.Do("doctor"), StringComparison.Ordinal);

        tool.Write("network.db", "");
        Assert.Contains("benchmarking restore FIL", tool.Ask("doctor").Output, StringComparison.Ordinal);

        File.Delete(tool.PathOf("network.db"));
        File.Copy(_tool.PathOf("network.key"), tool.PathOf("network.key"));
        Assert.Equal(1, Faults(tool.Ask("doctor")));
    }

    [UnixTheory]
    [InlineData("a letter")]
    [InlineData("another program")]
    public void What_is_not_the_programs_is_left_alone(string what)
    {
        if (what == "a letter")
        {
            _tool.Write("network.db", new string('x', 5000));
        }
        else
        {
            RawStore.Run(_tool, "PRAGMA application_id = 7");
        }

        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_tool.PathOf("network.db"), Open);
        }

        Assert.Equal(1, Faults(_tool.Ask("doctor", "--mend")));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(_tool.PathOf("network.db")) == Open);
    }

    [Fact]
    public void Backups_are_listed_and_damaged_ones_named()
    {
        _tool.Do("backup", "kept.db");
        Assert.Contains("kept.db", _tool.Do("doctor"), StringComparison.Ordinal);

        var bytes = File.ReadAllBytes(_tool.PathOf("kept.db"));
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, bytes.Length / 3);
        File.WriteAllBytes(_tool.PathOf("kept.db"), bytes);
        Assert.Equal(1, Faults(_tool.Ask("doctor")));
    }

    [Fact]
    public void A_restore_that_was_broken_off_before_its_key_was_in_place_is_finished()
    {
        File.Move(_tool.PathOf("network.key"), _tool.PathOf("network.key.restored"));
        File.WriteAllBytes(_tool.PathOf("network.key"), new byte[32]);

        _tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11");

        Assert.False(File.Exists(_tool.PathOf("network.key.restored")));
        _tool.Do("doctor");
    }

    private void Faulty(string file, Action harm, string words)
    {
        var aside = Path.Combine(Directory.CreateDirectory(_tool.PathOf("aside")).FullName, file);
        File.Copy(_tool.PathOf(file), aside);
        harm();
        var answer = _tool.Ask("doctor");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains(words, answer.Output + answer.Error, StringComparison.Ordinal);
        Assert.Equal(1, Faults(answer));
        File.Move(aside, _tool.PathOf(file), overwrite: true);
    }

    private static int Faults(Answer answer) => answer.Output.Split('\n').Count(line => line.StartsWith("FEIL", StringComparison.Ordinal));
}
