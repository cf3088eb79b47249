namespace Benchmarking.EndToEnd;

/// <summary>Which language the tool speaks.</summary>
public sealed class LanguageTests
{
    private const string Bokmaal = "Bruk:";
    private const string English = "Usage:";

    [Theory]
    [InlineData("nb", "Målingene er")]
    [InlineData("nn", "Målingane er")]
    [InlineData("en", "Its rounds are")]
    public void The_language_asked_for_comes_first(string language, string words)
    {
        using var tool = Tool.OnSample();
        tool.SystemLanguage = "en_GB.UTF-8";

        Assert.Contains(words, tool.Refused("import", "responses", "a.csv", "--wave", "1999", "--lang", language), StringComparison.Ordinal);
        Assert.Contains(words, tool.Refused("--lang=" + language, "import", "responses", "a.csv", "--wave", "1999"), StringComparison.Ordinal);
    }

    [Fact]
    public void Then_the_first_language_of_the_network()
    {
        using var tool = Tool.OnSample();
        tool.SystemLanguage = "en_GB.UTF-8";
        Assert.Contains(Bokmaal, tool.Do("--help"), StringComparison.Ordinal);
        tool.Change("network.yaml", text => text.Replace("languages: [nb, nn, en]", "languages: [en, nb]", StringComparison.Ordinal));
        Assert.Contains(English, tool.Do("--help"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_file_named_on_the_command_line_decides_too()
    {
        using var tool = new Tool { SystemLanguage = "en_GB.UTF-8" };
        using var other = Tool.OnSample();

        Assert.Contains(Bokmaal, tool.Do("--network", other.PathOf("network.yaml"), "--help"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb_NO.UTF-8", Bokmaal)]
    [InlineData("nn-NO", "Bruk:")]
    [InlineData("no_NO", Bokmaal)]
    [InlineData("en_GB.UTF-8", English)]
    [InlineData("sv_SE.UTF-8", English)]
    [InlineData("C", English)]
    [InlineData(null, English)]
    public void Then_that_of_the_machine_and_else_English(string? system, string words)
    {
        using var tool = new Tool { SystemLanguage = system };

        Assert.Contains(words, tool.Do("--help"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_network_file_still_tells_its_language()
    {
        using var tool = Tool.OnSample();
        tool.Change("network.yaml", text => text.Replace("languages: [nb, nn, en]", "languages: [nn, nb]", StringComparison.Ordinal).Replace("country: NO", "cuntry: NO", StringComparison.Ordinal));

        Assert.Contains("Meinte du «country»?", tool.Refused("check"), StringComparison.Ordinal);
    }
}
