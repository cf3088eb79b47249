using System.CommandLine;
using System.Text;
using Benchmarking.Cli;
using Benchmarking.Tests.House;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Artefacts;

public sealed class HelpTests
{
    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Every_command_explains_itself(string language)
    {
        using var tool = new Tool();
        var text = new StringBuilder();
        foreach (var path in Paths())
        {
            text.Append("> benchmarking ").AppendJoin(' ', [.. path, "--help"]).Append("\n\n").Append(tool.Do([.. path, "--help", "--lang", language])).Append('\n');
        }

        GoldenText.Verify(text.ToString(), "Help." + language);
    }

    [Fact]
    public void Every_command_that_does_something_shows_an_example()
    {
        using var tool = new Tool();

        Assert.All(Paths().Where(path => path.Length > 0), path => Assert.Contains("benchmarking " + path[0], tool.Do([.. path, "--help"]).Split("Examples:")[^1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    public void Completions_name_the_commands(string begun)
    {
        using var tool = new Tool();
        var line = "benchmarking " + begun;
        var suggested = tool.Do($"[suggest:{line.Length}]", line).Split('\n', StringSplitOptions.TrimEntries);

        Assert.Contains("scores", suggested);
        Assert.Equal(begun.Length == 0, suggested.Contains("demo"));
    }

    [Fact]
    public void The_version_stands_alone()
    {
        using var tool = new Tool();

        Assert.Equal(Application.Version + "\n", tool.Do("--version"));
    }

    private static IEnumerable<string[]> Paths()
    {
        var texts = Texts.Of(Language.English);
        var root = Application.Root(Program.Commands, new Scene(InProcess.In(""), texts, new GlobalOptions(texts)));
        return [.. Below(root, [])];
    }

    private static IEnumerable<string[]> Below(Command command, string[] path) =>
        command.Subcommands.SelectMany(inner => Below(inner, [.. path, inner.Name])).Prepend(path);
}
