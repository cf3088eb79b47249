using System.Diagnostics;
using Benchmarking.Cli;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Every broken or hostile file is told of in a sentence, soon, and leaves nothing behind.</summary>
public sealed class HostileTests(HostileWorkspace workspace) : IClassFixture<HostileWorkspace>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names => [.. HostileFile.All.Select(file => file.Name)];

    [Fact]
    public void There_are_hundreds_of_them_and_no_two_go_by_one_name()
    {
        Assert.InRange(HostileFile.All.Count, 150, 2000);
        Assert.Equal(HostileFile.All.Count, HostileFile.All.Select(file => file.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(HostileFile.Responses)]
    [InlineData(HostileFile.Invited)]
    [InlineData(HostileFile.Evaluations)]
    [InlineData(HostileFile.Statistics)]
    [InlineData(HostileFile.Units)]
    public void What_they_are_made_of_is_sound(string line)
    {
        using var tool = Tool.OnSample();
        var text = BrokenText.Tables.Single(table => table.Line == line).Text.Replace("\nhver", " hver", StringComparison.Ordinal);
        tool.Write("good.csv", text);
        File.WriteAllBytes(tool.PathOf("good.xlsx"), ZipBytes.Of(SoundBook.Parts(text)));

        tool.Do([.. line.Replace("*", "good.csv", StringComparison.Ordinal).Split(' '), "--dry-run"]);
        if (line is HostileFile.Responses or HostileFile.Evaluations)
        {
            tool.Do([.. line.Replace("*", "good.xlsx", StringComparison.Ordinal).Split(' '), "--dry-run"]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_told_of_in_a_sentence_and_nothing_is_changed(string name)
    {
        var place = HostileFile.All.Select((file, at) => (file, at)).Single(one => one.file.Name == name).at;
        var (file, language) = (HostileFile.All[place], Texts.Languages[place % Texts.Languages.Count].Code);
        var tool = workspace.Tool;
        File.WriteAllBytes(tool.PathOf(file.FileName), file.Make());
        try
        {
            var before = tool.Hashes("");

            var watch = Stopwatch.StartNew();
            var answer = tool.Ask([.. file.Words, "--lang", language]);
            var time = watch.Elapsed;

            Assert.True(answer.Code == ExitCode.Refused, $"{answer.Code}\n{answer.Output}{answer.Error}");
            Assert.Equal("", answer.Output);
            AssertSentence(answer.Error);
            Assert.Equal(before, tool.Hashes(""));

            // A machine that others use is slow by the clock; its processors tell.
            Assert.InRange(time <= Patience ? time : Measured.Run(tool.Folder, file.Words).Processor, TimeSpan.Zero, Patience);
        }
        finally
        {
            File.Delete(tool.PathOf(file.FileName));
        }
    }

    /// <summary>What is told is a sentence for people.</summary>
    internal static void AssertSentence(string error)
    {
        Assert.Contains('.', error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Benchmarking.", error, StringComparison.Ordinal);
    }
}
