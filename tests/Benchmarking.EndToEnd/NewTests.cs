namespace Benchmarking.EndToEnd;

public sealed class NewTests
{
    [Theory]
    [InlineData("nb", "svar-nb")]
    [InlineData("nn", "svar-nn")]
    [InlineData("en", "responses-en")]
    public void A_new_network_takes_its_own_template_with_two_rows_filled_in(string language, string template)
    {
        using var tool = new Tool();
        tool.Do("new", "ours", "--lang", language);
        Assert.True(Directory.Exists(tool.PathOf("ours/reports")));
        var columns = tool.Text($"ours/{template}.csv").TrimEnd().Split(';').Length;
        var answers = string.Join(';', Enumerable.Repeat("4", columns - 5));
        tool.Change($"ours/{template}.csv", text => text + $"0001;school;leder;a1;2026-11-01;{answers}\r\nEksempelvik;nav;;;;{answers}\r\n".Replace("Eksempelvik", "0002", StringComparison.Ordinal));

        var said = tool.Do("--network", "ours/network.yaml", "import", "responses", $"ours/{template}.csv", "--wave", "2026-11");

        Assert.Contains("2", said, StringComparison.Ordinal);
        Assert.Equal("2", Assert.Single(tool.Rows("--network", "ours/network.yaml", "imports"))["rows"]);
        Assert.True(File.Exists(tool.PathOf("ours/network.db")));
    }

    [Fact]
    public void There_is_a_template_for_every_language()
    {
        using var tool = new Tool();
        tool.Do("new", "ours", "--lang", "en");

        Assert.Equal(
            [
                "network.yaml", "responses-en.csv", "responses-en.mapping.yaml", "responses-nb.csv",
                "responses-nb.mapping.yaml", "responses-nn.csv", "responses-nn.mapping.yaml",
            ],
            tool.Names("ours"));
    }

    [Fact]
    public void What_is_there_already_is_left_alone()
    {
        using var tool = new Tool { SystemLanguage = "nb_NO.UTF-8" };
        tool.Write("ours/network.yaml", "network: precious");
        tool.Write("file", "precious");
        var before = tool.Hashes("");

        tool.Refused("new", "ours");
        tool.Refused("new", "file");

        Assert.Equal(before, tool.Hashes(""));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_questionnaire_is_the_same_on_any_day(string form)
    {
        using var tool = new Tool();
        tool.Do("indicators", "questionnaire", "barn-unge-0-24", "--to", form, "--output", "one/form");
        tool.Do("indicators", "questionnaire", "barn-unge-0-24", "--to", form, "--output", "two/form");

        Assert.Equal(tool.Hashes("one"), tool.Hashes("two"));
    }

    [Fact]
    public void The_sets_of_the_program_and_of_the_folder_are_listed_together()
    {
        using var tool = new Tool { SystemLanguage = "en_GB.UTF-8" };
        tool.Write("indicators/ours.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "indicators/barn-unge-0-24.yaml")).Replace("id: barn-unge-0-24", "id: ours", StringComparison.Ordinal));

        var listed = tool.Do("indicators", "list");

        Assert.Contains("barn-unge-0-24", listed, StringComparison.Ordinal);
        Assert.Contains("ours", listed, StringComparison.Ordinal);
        Assert.Contains("45", tool.Do("indicators", "check", "ours"), StringComparison.Ordinal);
    }
}
