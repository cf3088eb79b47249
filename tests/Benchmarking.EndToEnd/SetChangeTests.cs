namespace Benchmarking.EndToEnd;

/// <summary>A wave is scored with the set that its questions were asked with, whatever the file says later.</summary>
public sealed class SetChangeTests
{
    private const string Set = "indicators/barn-unge-0-24.yaml";

    [Fact]
    public void A_wave_keeps_the_scores_of_its_own_set()
    {
        using var tool = WithOwnSet();
        var scores = tool.Do("scores", "--wave", "2018-05", "--to", "csv");
        tool.Change(Set, TurnedRound);

        Assert.Equal(scores, tool.Do("scores", "--wave", "2018-05", "--to", "csv"));
    }

    [Fact]
    public void Another_wave_takes_the_set_as_it_is_now()
    {
        using var tool = WithOwnSet();
        tool.Change(Set, TurnedRound);
        tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11");

        Assert.Equal(["1.0.0", "2.0.0"], tool.Rows("imports").Where(row => row["kind"] == "responses").Select(row => row["set_version"]));
        using var other = Tool.After("2018-11");
        Assert.NotEqual(Trust(other), Trust(tool));
    }

    [Fact]
    public void Answers_to_differently_scored_sets_are_not_mixed_in_a_wave()
    {
        using var tool = WithOwnSet();
        tool.Change(Set, TurnedRound);
        tool.Change("2018-05.csv", More, "more.csv");

        var error = tool.Refused("import", "responses", "more.csv", "--wave", "2018-05");

        Assert.Contains("2018-05", error, StringComparison.Ordinal);
        Assert.Contains("2.0.0", error, StringComparison.Ordinal);
        Assert.Equal(2, tool.Rows("imports").Count);
    }

    [Fact]
    public void New_words_alone_do_not_part_a_wave()
    {
        using var tool = WithOwnSet();
        tool.Change(Set, text => text.Replace("version: 1.0.0", "version: 1.0.1", StringComparison.Ordinal));
        tool.Change("2018-05.csv", More, "more.csv");

        tool.Do("import", "responses", "more.csv", "--wave", "2018-05");

        Assert.Equal("1.0.1", tool.Rows("imports")[^1]["set_version"]);
    }

    [Fact]
    public void A_set_named_by_its_path_behaves_like_one_named_by_its_id()
    {
        using var tool = Tool.After("2018-05");
        var scores = tool.Do("scores", "--to", "csv");
        tool.Write("our-sets/barn-unge-0-24.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Set)));
        tool.Change("network.yaml", text => text.Replace("indicators: barn-unge-0-24", "indicators: our-sets/barn-unge-0-24.yaml", StringComparison.Ordinal));

        Assert.Equal(scores, tool.Do("scores", "--to", "csv"));
    }

    private static Tool WithOwnSet()
    {
        var tool = Tool.OnSample();
        tool.Write(Set, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Set)));
        tool.Do("import", "invited", "2018-05-invited.csv", "--wave", "2018-05");
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        return tool;
    }

    // SK1a, until now an ordinary question of culture.trust, is reversed.
    private static string TurnedRound(string text) => text
        .Replace("version: 1.0.0", "version: 2.0.0", StringComparison.Ordinal)
        .Replace("- id: SK1a\n", "- id: SK1a\n            reverse: true\n", StringComparison.Ordinal);

    // Eight respondents with keys of their own.
    private static string More(string text) =>
        string.Join('\n', text.Split('\n').Take(9).Select((row, place) => place == 0 ? row : string.Join(',', row.Split(',').Select((field, column) => column == 3 ? "more" + field : field)))) + "\n";

    private static string Trust(Tool tool) =>
        string.Join(' ', tool.Rows("scores", "--wave", "2018-11", "--indicator", "culture.trust").Select(row => row["score"]));
}
