using Benchmarking.Disclosure;

namespace Benchmarking.Tests.Disclosure;

/// <summary>How many answers stood in the cells of two figures, as they are written down.</summary>
public sealed class PublishedCellsTests
{
    [Theory]
    [InlineData("12:0.5:school|3:0.5:nurse", "school nurse")]
    [InlineData("5::3001|7::3002", "3001 3002")]
    [InlineData("5::a:b", "a:b")] // a unit's code may hold any sign but the one between cells
    [InlineData("12:1:", "")] // a unit without services is one cell, which has no code
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Codes_are_those_of_services_or_of_units(string? cells, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), PublishedCells.Codes(cells));

    [Theory]
    [InlineData("12:0.5:a|3:0.5:b", "12:0.5:a|3:0.5:b", true)]
    [InlineData("12:0.5:a|3:0.5:b", "3:0.5:d|12:0.5:c", true)] // whatever they are called, and in any order
    [InlineData("12:0.5:a|3:0.5:b", "12:0.5:a|4:0.5:b", false)]
    [InlineData("12:0.5:a|3:0.5:b", "12:0.6:a|3:0.4:b", false)]
    [InlineData("12:0.5:a|3:0.5:b", "12:0.5:a", false)]
    [InlineData("12:0.5:a", null, true)] // one is not known
    [InlineData(null, "12:0.5:a", true)]
    [InlineData(null, null, true)]
    public void Figures_are_alike_where_as_many_answers_count_for_the_same(string? one, string? other, bool expected) =>
        Assert.Equal(expected, PublishedCells.AreAlike(one, other));

    [Theory]
    [InlineData("12:0.5:a|3:0.5:b", "9:0.5:b|9:0.5:a", true)]
    [InlineData("12:0.5:a|3:0.5:b", "12:0.5:a|3:0.5:c", false)]
    [InlineData("12:0.5:a|3:0.5:b", "12:0.8:a|3:0.2:b", false)]
    [InlineData("12:0.5:a", null, false)] // one is not known
    [InlineData(null, "12:0.5:a", false)]
    [InlineData(null, null, false)]
    public void Cells_are_weighted_alike_by_their_codes_whatever_stands_in_them(string? before, string? now, bool expected) =>
        Assert.Equal(expected, PublishedCells.AreWeightedAlike(before, now));

    // Five answers are enough.
    [Theory]
    [InlineData("9:0.5:a|9:0.5:b", "9:0.5:a|14:0.5:b", false)]
    [InlineData("9:0.5:a|9:0.5:b", "9:0.5:a|13:0.5:b", true)]
    [InlineData("9:0.5:a|5:0.5:b", "9:0.5:a|10:0.5:b", false)] // just enough in both
    [InlineData("9:0.5:a|4:0.5:b", "9:0.5:a|10:0.5:b", true)]
    [InlineData("9:0.5:a|9:0.5:b", "9:0.5:a|9:0.5:b", true)] // nobody came: an answer was exchanged
    [InlineData("3::a|3::a", "3::a|8::a", false)] // two units joined under one code: six, then eleven
    [InlineData("3::a|6::a", "4::a|6::a", true)]
    [InlineData(null, "9:1:a", true)]
    [InlineData("9:1:a", null, true)]
    public void A_cell_that_too_few_came_to_is_too_close(string? before, string? now, bool expected) =>
        Assert.Equal(expected, PublishedCells.AreTooClose(before, now, 5));
}
