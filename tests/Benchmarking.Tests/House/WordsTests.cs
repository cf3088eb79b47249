namespace Benchmarking.Tests.House;

public sealed class WordsTests
{
    private static readonly IReadOnlyList<WordFile> Languages = WordFile.In(Repository.Files);

    [Fact]
    public void The_product_speaks_bokmaal_nynorsk_and_English() =>
        Assert.Superset(new HashSet<string> { "nb", "nn", "en" }, Languages.Select(file => file.Language).ToHashSet());

    [Fact]
    public void Every_language_says_everything_well() => Guard.Accepts(Words.Complaints(Languages));

    [Fact]
    public void A_key_that_a_language_lacks_is_named_with_its_line() =>
        Guard.Complains(Words.Complaints([Made("en", ("a", "One"), ("b", "Two")), Made("nb", ("a", "En"))]), "Texts.en.resx(3)", "'b' is missing from Texts.nb.resx");

    [Fact]
    public void A_key_that_only_one_language_has_is_named() =>
        Guard.Complains(Words.Complaints([Made("en", ("a", "One")), Made("nb", ("a", "En"), ("b", "To"))]), "Texts.nb.resx(3)", "'b' is missing from Texts.en.resx");

    [Fact]
    public void Places_that_differ_are_named() =>
        Guard.Complains(Words.Complaints([Made("en", ("a", "{0} of {1}")), Made("nb", ("a", "{0} av to"))]), "'a' fills {0}, but {0} {1} in Texts.en.resx");

    [Theory]
    [InlineData("en", "", "is empty")]
    [InlineData("en", "One ", "spaces around it")]
    [InlineData("en", "One  two", "two spaces")]
    [InlineData("en", "An exception", "'exception', a word of machines")]
    [InlineData("en", "The NaN", "'NaN', a word of machines")]
    [InlineData("en", "{0} and {2}", "without gaps")]
    [InlineData("en", "{0:F2}", "without gaps or formats")]
    [InlineData("en", "«One»", "English quotes with")]
    [InlineData("nb", "\"En\"", "Norwegian quotes with «»")]
    [InlineData("nn", "'{0}'", "Norwegian quotes with «»")]
    [InlineData("nb", "”En”", "Norwegian quotes with «»")]
    public void A_text_that_does_not_read_well_is_named(string language, string text, string word) =>
        Guard.Complains(Words.Complaints([Made(language, ("a", text))]), $"Texts.{language}.resx(2)", word);

    [Fact]
    public void Keys_out_of_order_are_named() =>
        Guard.Complains(Words.Complaints([Made("en", ("b", "Two"), ("a", "One"))]), "Texts.en.resx(3)", "'a' stands after 'b'");

    [Fact]
    public void A_key_that_stands_twice_is_named() =>
        Guard.Complains(Words.Complaints([Made("en", ("a", "One"), ("a", "Two"))]), "Texts.en.resx(3)", "stands twice");

    [Fact]
    public void Good_texts_are_welcome() =>
        Guard.Accepts(Words.Complaints([Made("en", ("a", "'{0}' is the council's."), ("format.b", " ")), Made("nb", ("a", "«{0}» er null."), ("format.b", " "))]));

    private static WordFile Made(string language, params (string Key, string Text)[] entries) => new(new SourceFile(
        $"Texts.{language}.resx",
        "<root>\n" + string.Join('\n', entries.Select(entry => $"<data name=\"{entry.Key}\"><value>{entry.Text}</value></data>")) + "\n</root>"));
}
