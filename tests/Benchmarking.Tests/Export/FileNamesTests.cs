using Benchmarking.Export;

namespace Benchmarking.Tests.Export;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("3001")]
    [InlineData("Ålesund 1-B")]
    [InlineData("Ilulissat")]
    [InlineData("v1.2")]
    public void Safe_text_keeps_its_name(string text) => Assert.Equal(text, FileNames.Safe(text));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData(@"C:\Windows")]
    [InlineData("a:b*c?d\"e<f>g|h")]
    [InlineData("CON")]
    [InlineData("nul.txt")]
    [InlineData("com1")]
    [InlineData("name.")]
    [InlineData("name ")]
    [InlineData(" name")]
    [InlineData(".hidden")]
    [InlineData("-rf")]
    [InlineData("tab\tline\nbell\a")]
    [InlineData("gpj.\u202Eexe")]
    [InlineData("zero\u200Bwidth")]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("///")]
    public void Unsafe_text_gets_a_name_that_every_file_system_accepts(string text)
    {
        var name = FileNames.Safe(text);

        Assert.NotEqual(text, name);
        Assert.InRange(name.Length, 1, 60);
        Assert.DoesNotContain(name, letter => char.IsControl(letter) || "<>:\"/\\|?*\u202E\u200B".Contains(letter, StringComparison.Ordinal));
        Assert.Equal(name, name.Trim('.', ' '));
        Assert.False(name.StartsWith('-'));
        Assert.DoesNotContain(name.Split('.')[0].ToUpperInvariant(), (string[])["CON", "NUL", "COM1"]);
    }

    [Fact]
    public void Half_a_character_is_left_out() => Assert.StartsWith("half-", FileNames.Safe("half\uD83D"), StringComparison.Ordinal);

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        var name = FileNames.Safe(new string('a', 50) + string.Concat(Enumerable.Repeat("\U0001F600", 20)));

        Assert.InRange(name.Length, 1, 60);
        Assert.True(name.IsNormalized());
    }

    [Fact]
    public void Different_texts_get_different_names()
    {
        string[] texts = ["a/b", "a\\b", "a:b", "a_b", "a b", "a b ", "a.b", "a.b.", "CON", "con.", "", ".", "..", "a\u0301", "\u00E1"];

        Assert.Equal(texts.Length, texts.Select(FileNames.Safe).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Same_text_gets_the_same_name_on_every_run() =>
        // printf 'a/b' | iconv -t UTF-16LE | sha256sum
        Assert.Equal("a_b-6df7cee2", FileNames.Safe("a/b"));
}
