namespace Benchmarking.Tests.House;

public sealed class SpokenKeysTests
{
    private static readonly WordFile Words = new(new SourceFile(
        "Texts.en.resx",
        "<root>\n<data name=\"status.ok\"><value>a</value></data>\n<data name=\"status.suppressed\"><value>b</value></data>\n</root>"));

    [Fact]
    public void Every_key_that_is_asked_for_is_there_and_every_key_there_is_asked_for() =>
        Guard.Accepts(SpokenKeys.Complaints(Repository.Files, WordFile.In(Repository.Files)[0]));

    [Fact]
    public void A_key_that_nothing_says_is_named_with_its_line() =>
        Guard.Complains(SpokenKeys.Complaints([Made("Say(\"status.ok\"); // \"status.suppressed\"")], Words), "Texts.en.resx(3)", "nothing says 'status.suppressed'");

    [Theory]
    [InlineData("new Sentence(\"other.key\", 1)")]
    [InlineData("texts.Say(\"other\")")]
    [InlineData("texts[\"other.key\"]")]
    [InlineData("this[\"other.key\"]")]
    [InlineData("Refuse(\"status.oh\")")]
    public void A_key_that_no_file_has_is_named_with_its_line(string code) =>
        Guard.Complains(SpokenKeys.Complaints([Made($"\"status.ok\" \"status.suppressed\"\n{code}")], Words), "Made.cs(2)", "no resource file has");

    [Theory]
    [InlineData("Say($\"status.{name}\")")]
    [InlineData("Say(\"status.\" + name)")]
    [InlineData("Say($\"{room}.{name}\", \"status.ok\", \"status.suppressed\", \"status.csv\", \"Other.\")")]
    public void A_key_that_code_puts_together_is_welcome(string code) => Guard.Accepts(SpokenKeys.Complaints([Made(code)], Words));

    [Fact]
    public void A_key_that_code_cannot_put_together_is_named() =>
        Guard.Complains(SpokenKeys.Complaints([Made("Say($\"status.{name}ed\")")], Words), "nothing says 'status.ok'");

    private static SourceFile Made(string text) => new("src/Benchmarking.Cli/Made.cs", text);
}
