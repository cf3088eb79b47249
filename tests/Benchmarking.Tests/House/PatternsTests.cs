using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

public sealed class PatternsTests
{
    private const int Long = 200_000;

    // What patterns backtrack over: many of what they take, and then something that they do not.
    private static readonly string[] Pumped =
        ["a", "1", " ", "_", "-", "x", "\"", "/", "/t", "/table/", "/tables/a", "_x0041", "_x00", "12345", "\"1", "1:", " 1", "a.", "\n", "é", "_x0041_"];

    public static TheoryData<string> Names => [.. Patterns.All.Keys];

    [Fact]
    public void Every_pattern_stands_where_these_tests_find_it() => Guard.Accepts(Patterns.Complaints(Repository.Files));

    [Fact]
    public void Every_pattern_gives_up_after_a_while() => Guard.Accepts(Patterns.Endless(Patterns.All));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_holds_a_pattern_up(string name) => Assert.All(Pumped, text =>
    {
        var pumped = string.Concat(Enumerable.Repeat(text, Long / text.Length)) + "\u0001!";

        // Its own time-out tells; a pattern that cannot go back needs none.
        Assert.InRange(Patterns.All[name].Count(pumped), 0, Long);
    });

    [Fact]
    public void A_pattern_on_the_way_is_named() => Guard.Complains(
        Patterns.Complaints([new SourceFile("src/Benchmarking.Core/Made.cs", "class Made\n{\n    bool Is(string text) => Regex.IsMatch(text, \"(a+)+$\");\n}\n")]), "Made.cs(3)", "stands in no static field");

    [Fact]
    public void A_pattern_without_end_is_named() =>
        Guard.Complains(Patterns.Endless([KeyValuePair.Create("Made.Pattern", new Regex("a+", RegexOptions.None, Regex.InfiniteMatchTimeout))]), "Made.Pattern", "time-out");
}
