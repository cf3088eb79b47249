using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class PlaceMatcherTests
{
    private static readonly PlaceMatcher Units = PlaceMatcher.OfUnits(Recognised.Network);
    private static readonly PlaceMatcher Services = PlaceMatcher.OfServices(Recognised.Network);

    [Theory]
    [InlineData("3001")]
    [InlineData("halden")]
    [InlineData("Halden kommune")]
    [InlineData("5006|3001")]
    public void What_the_import_understands_needs_no_mapping(string text) => Assert.True(Units.Guess(text).IsPlain);

    [Theory]
    [InlineData("3001 Halden", "3001")]
    [InlineData("Halden (3001)", "3001")]
    [InlineData("Kommune: HALDEN", "3001")]
    public void A_name_with_its_kind_or_code_is_certain(string text, string code) => Assert.Equal(code, Units.Guess(text).Target);

    [Theory]
    [InlineData("3001 Oslo")]
    [InlineData("Hallden")]
    [InlineData("3002")]
    [InlineData("kommune")]
    public void Anything_else_is_a_doubt(string text) => Assert.Equal((Certainty.Doubtful, null), (Units.Guess(text).Certainty, Units.Guess(text).Target));

    [Fact]
    public void The_nearest_name_comes_first() => Assert.Equal("3001", Units.Guess("Hallden").Candidates[0].Target);

    [Theory]
    [InlineData("Skole.", "school")]
    [InlineData("<i>Skule</i>", "school")]
    public void A_service_is_found_in_any_language(string text, string id) => Assert.Equal(id, Services.Guess(text).Target);

    [Fact]
    public void A_service_that_the_network_does_not_have_is_a_doubt_among_all_of_them() =>
        Assert.Equal(["school", "health"], Services.Guess("Politi").Candidates.Select(candidate => candidate.Target));
}
