using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>What the machine does to a database, told in a sentence, with nothing changed.</summary>
public sealed class FaultTests : IDisposable
{
    // Every command that opens the database, as somebody would type it.
    private static readonly string[] Lines =
    [
        "import responses 2018-11.csv --wave 2018-11", "import invited 2018-11-invited.csv --wave 2018-11", "import statistics outcomes.csv",
        "import evaluations 2018-11-evaluations.csv --wave 2018-11", "import responses 2018-11.csv --wave 2018-11 --dry-run",
        "imports", "imports show 1", "imports undo 1", "units", "evaluations list --wave 2018-05", "goals list", "check --wave 2018-05", "scores", "compare", "ranks", "synthesis",
        "reliability", "items", "agreement", "trend --since 2018-05", "report --wave 2018-05", "chart caterpillar --indicator culture", "export", "backup kept.db", "restore copy.db",
        "publications", "audit-log", "forget --wave 2018-05 --yes", "statistics list",
    ];

    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_newer_database_is_refused_by_every_command_and_left_as_it_was()
    {
        _tool.Do("backup", "copy.db");
        OldDatabase.SetVersion(_tool.PathOf("network.db"), 99);
        var before = _tool.Hashes(".");

        foreach (var line in Lines)
        {
            var answer = _tool.Ask(line.Split(' '));
            Assert.True(answer.Code == ExitCode.Refused && answer.Error.Contains("nyere versjon", StringComparison.Ordinal), $"{line}: {answer.Code} {answer.Error}");
        }

        Assert.Equal(before, _tool.Hashes("."));
    }

    [Fact]
    public void Every_command_is_asked_or_needs_no_database()
    {
        string[] without = ["demo", "new", "indicators", "doctor", "disclosure"];
        var asked = Lines.Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);

        var scene = new Scene(InProcess.In(_tool.Folder), Wording.Texts.Of(Wording.Language.English), new GlobalOptions(Wording.Texts.Of(Wording.Language.English)));
        Assert.Equal([], Program.Commands.Select(command => command.Build(scene).Name).Except(without).Except(asked));
    }

    [SmallDiskFact]
    public void A_disk_with_no_room_for_a_copy_is_told_of()
    {
        var (code, output, error) = SmallDisk.Run(_tool, $"""
            dd if=/dev/zero of=disk/filler bs=1k count=100 2>/dev/null
            '{Executable.Path}' backup disk/kept.db
            code=$?
            ls -A disk
            exit $code
            """);

        Assert.Equal((1, "filler\n"), (code, output));
        Assert.Contains("plass", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [SmallDiskTheory]
    [InlineData("import responses 2018-11.csv --wave 2018-11")]
    [InlineData("imports undo 2")]
    [InlineData("restore copy.db")]
    [InlineData("backup disk/kept.db")]
    [InlineData("report --wave 2018-05 --output disk/out")]
    public void A_folder_that_cannot_be_written_is_told_of(string line)
    {
        _tool.Do("backup", "copy.db");
        var imports = _tool.Do("imports", "--to", "csv");
        foreach (var name in (string[])["network.db", "network.key"])
        {
            Directory.CreateDirectory(_tool.PathOf("disk"));
            File.Copy(_tool.PathOf(name), Path.Combine(_tool.PathOf("disk"), name));
        }

        var (code, _, error) = SmallDisk.RunReadOnly(_tool, $"BENCHMARKING_DATABASE=disk/network.db '{Executable.Path}' {line}");

        Assert.Equal(1, code);
        Assert.Contains("disk", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Foreign.AssertNone(error, "nb");
        Assert.Equal(imports, _tool.Do("imports", "--to", "csv"));
        Assert.Equal(["network.db", "network.key"], _tool.Names("disk"));
    }
}
