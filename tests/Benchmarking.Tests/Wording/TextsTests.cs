using Benchmarking.Wording;

namespace Benchmarking.Tests.Wording;

/// <summary>Numbers and dates as each language's own style guides write them, by hand.</summary>
public sealed class TextsTests
{
    private static readonly Texts English = Texts.Of(Language.English);
    private static readonly Texts Bokmaal = Texts.Of(Language.Parse("nb"));
    private static readonly Texts Nynorsk = Texts.Of(Language.Parse("nn"));

    [Theory]
    [InlineData(3.14159, 2, "3.14")]
    [InlineData(0.125, 2, "0.13")]
    [InlineData(-2.5, 0, "\u22123")]
    [InlineData(-0.04, 1, "0.0")]
    [InlineData(999.95, 1, "1,000.0")]
    [InlineData(1234, 0, "1,234")]
    [InlineData(-1234567.8, 1, "\u22121,234,567.8")]
    public void Number_in_English_takes_a_point_and_commas_between_thousands(double value, int decimals, string expected) =>
        Assert.Equal(expected, English.Number(value, decimals));

    [Theory]
    [InlineData(3.14159, 2, "3,14")]
    [InlineData(1234, 0, "1234")]
    [InlineData(12345.6, 1, "12_345,6")]
    [InlineData(-1234567, 0, "\u22121_234_567")]
    public void Number_in_Norwegian_takes_a_comma_and_a_space_from_five_digits_on(double value, int decimals, string expected)
    {
        Assert.Equal(expected, Bokmaal.Number(value, decimals).Replace(Bokmaal["format.thousands"], "_", StringComparison.Ordinal));
        Assert.Equal(expected, Nynorsk.Number(value, decimals).Replace(Nynorsk["format.thousands"], "_", StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_in_Norwegian_are_parted_by_one_space() =>
        Assert.All([Bokmaal, Nynorsk], texts => Assert.True(texts["format.thousands"] is [var space] && char.IsWhiteSpace(space)));

    [Fact]
    public void Percent_in_English_stands_close_to_its_number() => Assert.Equal("12.5%", English.Percent(0.125, 1));

    [Fact]
    public void Percent_in_Norwegian_stands_a_space_from_its_number() => Assert.Matches(@"^5\s%$", Bokmaal.Percent(0.05));

    [Fact]
    public void Date_is_written_as_the_language_does()
    {
        var date = new DateOnly(2017, 11, 5);

        Assert.Equal("5 November 2017", English.Date(date));
        Assert.Equal("05.11.2017", Bokmaal.Date(date));
        Assert.Equal("05.11.2017", Nynorsk.Date(date));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a|b", "a og b")]
    [InlineData("a|b|c", "a, b og c")]
    public void List_joins_parts_as_a_sentence_does(string parts, string expected) =>
        Assert.Equal(expected, Bokmaal.List(parts.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Say_writes_each_kind_of_argument_in_the_language()
    {
        var name = new LocalizedText([KeyValuePair.Create("nb", "Skole"), KeyValuePair.Create("en", "School")]);

        Assert.Equal("Skole og 05.11.2017", Bokmaal.Say("format.and", name, new DateOnly(2017, 11, 5)));
        Assert.Equal("School and 5 November 2017", English.Say("format.and", name, new DateOnly(2017, 11, 5)));
        Assert.Equal("12 og 34 og b", Bokmaal.Say(new Sentence("format.and", 12, new Sentence("format.and", 34L, "b"))));
    }

    [Fact]
    public void Say_refuses_a_number_whose_decimals_nobody_chose() => Assert.Throws<ArgumentException>(() => English.Say("format.and", 1.5, "b"));

    [Fact]
    public void A_key_that_is_absent_is_named_with_its_language()
    {
        var failure = Assert.Throws<KeyNotFoundException>(() => Bokmaal["no.such"]);

        Assert.Contains("no.such", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'nb'", failure.Message, StringComparison.Ordinal);
        Assert.False(Bokmaal.Has("no.such"));
        Assert.True(Bokmaal.Has("format.and"));
    }

    [Fact]
    public void Of_answers_a_language_without_words_in_English() => Assert.Equal(Language.English, Texts.Of(Language.Parse("de")).Language);

    [Fact]
    public void Languages_come_in_the_order_of_their_codes()
    {
        var codes = Texts.Languages.Select(language => language.Code).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Superset(new HashSet<string> { "en", "nb", "nn" }, codes.ToHashSet());
    }
}
