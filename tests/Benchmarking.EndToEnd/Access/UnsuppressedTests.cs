using System.CommandLine;
using Benchmarking.Cli;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Access;

/// <summary>Whatever shows figures that the gate would withhold says so in the audit log first.</summary>
public sealed class UnsuppressedTests : IDisposable
{
    private static readonly Dictionary<string, string[]> Needs = new(StringComparer.Ordinal) { ["trend"] = ["--since", "2017-11"], ["ranks"] = ["--draws", "50"] };
    private readonly Tool _tool = Tool.After("2017-11", "2018-05");

    public static TheoryData<string> Commands => [.. Opening()];

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_commands_that_open_the_gate_are_these() =>
        Assert.Equal(["scores", "compare", "ranks", "synthesis", "reliability", "items", "agreement", "trend", "export"], Opening());

    [Theory]
    [MemberData(nameof(Commands))]
    public void It_warns_and_is_logged_in_whatever_form_it_leaves(string command)
    {
        foreach (var form in Forms(command))
        {
            var (before, answer) = (RawStore.Log(_tool).Count, _tool.Ask([.. form]));

            Assert.Equal(ExitCode.Done, answer.Code);
            Assert.Contains("ADVARSEL", answer.Error, StringComparison.Ordinal);
            Assert.Equal(before + 1, RawStore.Log(_tool).Count);
            Assert.Equal("benchmarking " + string.Join(' ', form), RawStore.Log(_tool)[^1]);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_is_shown_where_the_log_cannot_be_written(string command)
    {
        RawStore.Run(_tool, "CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        foreach (var form in Forms(command))
        {
            var answer = _tool.Ask([.. form]);

            Assert.Equal((ExitCode.Refused, ""), (answer.Code, answer.Output));
            Assert.False(Path.Exists(_tool.PathOf("shown")));
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_closed_gate_leaves_no_line(string command)
    {
        _tool.Do([command, .. Needs.GetValueOrDefault(command, [])]);

        Assert.Empty(RawStore.Log(_tool));
    }

    [UnixFact]
    public void Files_with_unsuppressed_figures_are_their_owners_alone()
    {
        _tool.Do("scores", "--unsuppressed", "--to", "csv", "--output", "scores.csv");
        _tool.Do("scores", "--unsuppressed", "--output", "scores.txt");
        _tool.Do("export", "--unsuppressed", "--output", "open");
        _tool.Do("scores", "--to", "csv", "--output", "closed.csv");

        string[] open = [_tool.PathOf("scores.csv"), _tool.PathOf("scores.txt"), .. Directory.GetFiles(_tool.PathOf("open"))];
        Assert.All(open, path => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(path)));
        Assert.Equal(Mode(_tool.PathOf("2018-05.csv")), Mode(_tool.PathOf("closed.csv")));
    }

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    private static IEnumerable<string[]> Forms(string command)
    {
        string[] line = [command, .. Needs.GetValueOrDefault(command, []), "--unsuppressed"];
        return command == "export"
            ? [[.. line, "--output", "shown"]]
            : [[.. line, "--to", "json"], [.. line, "--output", "shown"], [.. line, "--explain"], [.. line, "--to", "csv", "--unit", "9907"]];
    }

    private static IReadOnlyList<string> Opening()
    {
        var texts = Texts.Of(Language.English);
        var scene = new Scene(InProcess.In(""), texts, new GlobalOptions(texts));
        return [.. Below(Application.Root(Program.Commands, scene), "").Where(one => one.Command.Options.Any(option => option.Name == "--unsuppressed")).Select(one => one.Path)];
    }

    private static IEnumerable<(string Path, Command Command)> Below(Command command, string path) =>
        command.Subcommands.SelectMany(inner => Below(inner, $"{path} {inner.Name}".TrimStart())).Prepend((path, command));
}
