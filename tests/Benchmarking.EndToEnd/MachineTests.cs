using System.Globalization;
using System.Text;

namespace Benchmarking.EndToEnd;

/// <summary>The program among the machine's own things: its exit codes, its signals, its pipes and its disks.</summary>
public sealed class MachineTests
{
    [Fact]
    public void Exit_codes_are_those_that_scripts_rely_on()
    {
        using var tool = Tool.OnSample();

        Assert.Equal(0, Executable.Run(tool.Folder, "import", "responses", "2018-05.csv", "--wave", "2018-05").Code);
        Assert.Equal(1, Executable.Run(tool.Folder, "import", "responses", "2018-05.csv", "--wave", "2018-05").Code);
        Assert.Equal(2, Executable.Run(tool.Folder, "import", "responses", "2018-05.csv", "--wav", "2018-05").Code);
    }

    [Fact]
    public void The_program_says_what_it_says_in_the_tests_of_its_commands()
    {
        using var tool = Tool.After("2018-05");
        var (code, output, error) = Executable.Run(tool.Folder, "compare", "--to", "csv");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(tool.Do("compare", "--to", "csv"), output);
    }

    [Fact]
    public void A_demo_started_anywhere_finds_its_sets_and_its_sample()
    {
        using var tool = new Tool();
        var (code, output, _) = Executable.Run(tool.Folder, "demo", "--lang", "nb");

        Assert.Equal(0, code);
        Assert.Contains("2018-11-9902-nb.xlsx", output, StringComparison.Ordinal);
        Assert.Equal(16, tool.Names("out/reports").Count);
    }

    [InterruptFact]
    public void Ctrl_C_leaves_the_database_as_it_was()
    {
        using var tool = Tool.After("2018-05");
        WriteManyAnswers(tool.PathOf("many.csv"), Header(tool));
        var before = tool.Do("imports");

        using var import = Executable.Start(tool.Folder, "import", "responses", "many.csv", "--wave", "2018-11");
        Thread.Sleep(TimeSpan.FromSeconds(1));
        using (var kill = Executable.StartOther("kill", tool.Folder, "-INT", import.Id.ToString(CultureInfo.InvariantCulture)))
        {
            kill.WaitForExit();
        }

        var (code, output, error) = Executable.End(import);
        Assert.Equal((130, ""), (code, output));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(before, tool.Do("imports"));
    }

    [InterruptFact]
    public void Ctrl_C_while_a_file_is_waited_for_says_that_nothing_was_changed()
    {
        using var tool = Tool.After("2018-05");
        var before = tool.Do("imports");
        using (var make = Executable.StartOther("mkfifo", tool.Folder, "endless.csv"))
        {
            make.WaitForExit();
        }

        using var import = Executable.Start(tool.Folder, "import", "responses", "endless.csv", "--wave", "2018-11");
        using (var writer = new StreamWriter(tool.PathOf("endless.csv")))
        {
            writer.WriteLine(Header(tool));
            writer.Flush();
            using var kill = Executable.StartOther("kill", tool.Folder, "-INT", import.Id.ToString(CultureInfo.InvariantCulture));
            var (code, _, error) = Executable.End(import);
            Assert.Equal(130, code);
            Assert.Contains("Ingenting er endret", error, StringComparison.Ordinal);
        }

        Assert.Equal(before, tool.Do("imports"));
    }

    [UnixFact("/dev/full")]
    public void A_device_that_is_full_is_told_of_and_stays_a_device()
    {
        using var tool = Tool.After("2018-05");
        var error = tool.Refused("scores", "--to", "csv", "--output", "/dev/full");

        Assert.Contains("«/dev/full» kan ikke skrives", error, StringComparison.Ordinal);
        Foreign.AssertNone(error, "nb");
        Assert.Throws<IOException>(() => File.WriteAllText("/dev/full", "still full"));
    }

    [UnixFact("/dev/stdout")]
    public void A_device_is_written_to()
    {
        using var tool = Tool.After("2018-05");
        var (code, output, _) = Executable.Run(tool.Folder, "scores", "--to", "csv", "--output", "/dev/stdout");

        Assert.Equal(0, code);
        Assert.Equal(tool.Do("scores", "--to", "csv"), output);
    }

    [SmallDiskTheory]
    [InlineData(0)]
    [InlineData(40)]
    public void A_full_disk_leaves_the_database_as_it_was(int kilobytesLeft)
    {
        using var tool = Tool.OnSample();
        var (code, output, error) = SmallDisk.Run(tool, $$"""
            export BENCHMARKING_DATABASE="$PWD/disk/network.db"
            '{{Executable.Path}}' import invited 2018-05-invited.csv --wave 2018-05 >/dev/null
            '{{Executable.Path}}' imports --to csv
            dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null
            dd if=/dev/zero of=disk/filler bs=1k seek=$(($(stat -c %s disk/filler) / 1024 - {{kilobytesLeft}})) count=0 2>/dev/null
            '{{Executable.Path}}' import responses 2018-05.csv --wave 2018-05 >&2
            code=$?
            rm disk/filler
            '{{Executable.Path}}' imports --to csv
            exit $code
            """);

        Assert.Equal(1, code);
        Assert.Contains("disk/network.db", error, StringComparison.Ordinal);
        Assert.Contains("plass", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        var lists = output.Split("number,");
        Assert.Equal(3, lists.Length);
        Assert.Equal(lists[1], lists[2]);
    }

    [SmallDiskFact]
    public void A_full_disk_leaves_no_half_written_report()
    {
        using var tool = Tool.After("2018-05");
        var (code, output, error) = SmallDisk.Run(tool, $"""
            dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null
            '{Executable.Path}' report --wave 2018-05 --output disk
            code=$?
            ls -A disk
            exit $code
            """);

        Assert.Equal((1, "filler\n"), (code, output));
        Assert.Contains("kan ikke skrives", error, StringComparison.Ordinal);
        Foreign.AssertNone(error, "nb");
    }

    private static string Header(Tool tool) => tool.Text("2018-05.csv").Split('\n')[0];

    // Enough respondents that reading them takes longer than the second after which the signal comes.
    private static void WriteManyAnswers(string path, string header)
    {
        string[] services = ["school", "kindergarten", "ppt", "child_welfare", "public_health", "nav"];
        var (state, columns, answers) = (20170101UL, header.Split(',').Length - 5, new StringBuilder());
        using var writer = new StreamWriter(path);
        writer.WriteLine(header);
        for (var row = 0; row < 500_000; row++)
        {
            answers.Clear();
            for (var column = 0; column < columns; column++)
            {
                state = (state * 6364136223846793005UL) + 1442695040888963407UL;
                answers.Append(',').Append((char)('1' + (int)((state >> 33) % 5)));
            }

            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"990{1 + (row % 7)},{services[row % 6]},leder,k{row},2018-11-01{answers}"));
        }
    }
}
