using Benchmarking.Reports.Explanations;

namespace Benchmarking.Tests.Reports.Explanations;

public sealed class RTextTests
{
    // Read by R 4.5: each is one string of the very letters, but for the apostrophe that the CSV file has too.
    [Theory]
    [InlineData("9901", "\"9901\"")]
    [InlineData("\");system(\"id\")#", "\"\\\");system(\\\"id\\\")#\"")]
    [InlineData("a\\", "\"a\\\\\"")]
    [InlineData("a\nb", "\"a\\u000Ab\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("Å", "\"Å\"")]
    public void A_code_is_a_text_whatever_stands_in_it(string code, string expected) => Assert.Equal(expected, RText.Quoted(code));

    [Theory]
    [InlineData("school", "school")]
    [InlineData("child_welfare", "child_welfare")]
    [InlineData("child-welfare", "\"child-welfare\"")]
    [InlineData("0-24", "\"0-24\"")]
    public void An_id_is_quoted_where_it_is_no_name(string id, string expected) => Assert.Equal(expected, RText.Name(id));
}
