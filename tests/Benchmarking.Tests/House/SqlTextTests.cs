namespace Benchmarking.Tests.House;

public sealed class SqlTextTests
{
    [Fact]
    public void Statements_are_written_whole() => Guard.Accepts(SqlText.Complaints(Repository.Files));

    [Theory]
    [InlineData("$\"SELECT name FROM units WHERE code = '{code}'\"")]
    [InlineData("$\"DELETE FROM imports WHERE number = {number}\"")]
    [InlineData("\"SELECT name FROM units WHERE code = \" + code")]
    [InlineData("$\"VACUUM INTO '{path}'\"")]
    public void A_statement_with_something_of_others_in_it_is_named(string sql) =>
        Guard.Complains(SqlText.Complaints([Made(sql)]).Where(complaint => complaint.Contains("Made", StringComparison.Ordinal)), "Made.cs(3)", "$0");

    [Theory]
    [InlineData("\"SELECT name FROM units WHERE code = $0\"")]
    [InlineData("\"Select the row that is\" + place")]
    [InlineData("$\"{count} rows\"")]
    public void A_whole_statement_and_words_are_welcome(string text) =>
        Guard.Accepts(SqlText.Complaints([Made(text)]).Where(complaint => complaint.Contains("Made", StringComparison.Ordinal)));

    private static SourceFile Made(string sql) => new("src/Benchmarking.Storage/Made.cs", $"class Made\n{{\n    void Run() => connection.Run({sql});\n}}\n");
}
