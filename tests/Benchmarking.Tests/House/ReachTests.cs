namespace Benchmarking.Tests.House;

public sealed class ReachTests
{
    public static TheoryData<string> Projects => [.. Product.Assemblies.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_room_reaches_only_for_what_is_its_own(string project) =>
        Guard.Accepts(Reach.Complaints(project, TypeUses.Of(Product.Assemblies[project])));

    [Fact]
    public void A_file_opened_in_the_core_is_named() => Guard.Complains(
        Reach.Complaints("Benchmarking.Core", [Use(typeof(File), "OpenRead")]),
        "ReachTests.Made uses System.IO.File.OpenRead",
        "the core knows no file");

    [Fact]
    public void A_file_opened_elsewhere_is_welcome() => Guard.Accepts(Reach.Complaints("Benchmarking.Import", [Use(typeof(File), "OpenRead")]));

    [Fact]
    public void A_clock_read_outside_the_commands_is_named() =>
        Guard.Complains(Reach.Complaints("Benchmarking.Storage", [Use(typeof(TimeProvider), "get_System")]), "the clock is handed in");

    [Fact]
    public void A_room_that_prints_is_named() =>
        Guard.Complains(Reach.Complaints("Benchmarking.Export", [Use(typeof(Console), "WriteLine")]), "only commands print");

    private static TypeUse Use(Type used, string member) => new(typeof(ReachTests), "Made", used, member);
}
