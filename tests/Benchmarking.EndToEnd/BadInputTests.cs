using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>Whatever is wrong: exit code 1, a message that says where and what in the reader's language, and nothing changed.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Names => [.. BadInput.All.Select(bad => bad.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_input_is_refused_by_its_place_and_nothing_is_changed(string name)
    {
        var bad = BadInput.All.Single(input => input.Name == name);
        using var tool = Arranged(bad);
        var before = tool.Hashes("");

        var answer = tool.Ask(bad.Line.Split(' '));

        Assert.True(answer.Code == ExitCode.Refused, $"{answer.Code}\n{answer.Output}{answer.Error}");
        Assert.All(bad.Told, words => Assert.Contains(words, answer.Error, StringComparison.Ordinal));
        Assert.Equal("", answer.Output);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Error, StringComparison.Ordinal);
        Foreign.AssertNone(answer.Error, "nb");
        Assert.Equal(before, tool.Hashes(""));
    }

    [Theory]
    [InlineData("nn")]
    [InlineData("en")]
    public void Bad_input_is_told_of_in_every_language(string language)
    {
        foreach (var bad in BadInput.All)
        {
            using var tool = Arranged(bad);
            var error = tool.Refused([.. bad.Line.Split(' '), "--lang", language]);

            Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
            Foreign.AssertNone(error, language);
        }
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_at_once()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => text.Replace(",leder,", ",leder,x", StringComparison.Ordinal).Replace("\n9901,", "\n8801,", StringComparison.Ordinal).Replace("\n9902,", "\n8802,", StringComparison.Ordinal));

        var error = tool.Refused("import", "responses", "2018-05.csv", "--wave", "2018-05");

        // 29 leaders of 9901 and 24 of 9902 answered, says sample-data/README.md.
        Assert.Equal(29 + 24, error.Split("feil F013").Length - 1);
    }

    private static Tool Arranged(BadInput bad)
    {
        var tool = Tool.After("2018-05");
        tool.Change("network.yaml", text => text.Replace("database: network.db", "database: letter.db", StringComparison.Ordinal), "letter.yaml");
        bad.Arrange(tool.Folder);
        return tool;
    }
}
