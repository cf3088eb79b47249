namespace Benchmarking.Tests.House;

public sealed class OwnWordsTests
{
    [Fact]
    public void The_repository_speaks_of_the_product_alone() => Guard.Accepts(OwnWords.Complaints(Repository.Files));

    [Theory]
    [InlineData("see /home/kari/data.csv", "one machine")]
    [InlineData("see \"/tmp/out\"", "one machine")]
    [InlineData("C:\\Users\\kari", "one machine")]
    [InlineData("// TODO: write", "for later")]
    [InlineData("throw new NotImplementedException();", "not there")]
    [InlineData("Assert.True(true);", "never fail")]
    [InlineData("as in issue #12", "the reason itself")]
    [InlineData("shared/reference/bfi.json", "[SharedFact]")]
    public void A_word_that_is_not_the_products_is_named_with_its_line(string text, string word) =>
        Guard.Complains(OwnWords.Complaints([new SourceFile("README.md", "\n" + text)]), "README.md(2)", word);

    [Theory]
    [InlineData("https://www.ks.no/home/nettverk")]
    [InlineData("#!/usr/bin/env bash")]
    [InlineData("The issue is that todo lists are shared.")]
    [InlineData("sample-data/root/workbook")]
    public void Plain_words_are_welcome(string text) => Guard.Accepts(OwnWords.Complaints([new SourceFile("README.md", text)]));

    [Fact]
    public void A_test_that_is_passed_over_without_them_may_read_lent_figures() =>
        Guard.Accepts(OwnWords.Complaints([new SourceFile("tests/Benchmarking.Tests/Made.cs", "[SharedFact] \"shared/a.json\"")]));
}
