using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Surveys;

public sealed class ReplacementTests
{
    private static readonly WaveId Wave = WaveId.Parse("2018-05");

    [Fact]
    public void The_same_content_is_found_under_any_name() => Assert.Equal(1, Find([Record(1, "a.csv", "aa"), Record(2, "b.csv", "bb")], "c.csv", "aa"));

    [Fact]
    public void The_same_content_goes_before_the_same_name() => Assert.Equal(1, Find([Record(1, "a.csv", "aa"), Record(2, "b.csv", "bb")], "b.csv", "aa"));

    [Fact]
    public void Failing_content_the_same_name_is_found() => Assert.Equal(2, Find([Record(1, "a.csv", "aa"), Record(2, "b.csv", "bb")], "b.csv", "cc"));

    [Fact]
    public void Of_several_the_latest_is_found() => Assert.Equal(3, Find([Record(1, "a.csv", "aa"), Record(2, "b.csv", "bb"), Record(3, "a.csv", "cc")], "a.csv", "dd"));

    [Fact]
    public void Another_name_with_other_content_replaces_nothing() => Assert.Null(Find([Record(1, "a.csv", "aa")], "b.csv", "bb"));

    [Fact]
    public void Imports_of_another_wave_or_kind_are_left_alone() => Assert.Null(Find(
        [Record(1, "a.csv", "aa") with { Wave = WaveId.Parse("2017-11") }, Record(2, "a.csv", "aa") with { Kind = ImportKind.Invited }], "a.csv", "aa"));

    private static int? Find(IReadOnlyList<ImportRecord> imports, string name, string hash) =>
        Replacement.Find(imports, ImportKind.Responses, Wave, (name, hash))?.Number;

    private static ImportRecord Record(int number, string name, string hash) => new()
    {
        Number = number,
        Kind = ImportKind.Responses,
        Wave = Wave,
        FileName = name,
        Sha256 = hash,
        Time = new DateTimeOffset(2018, 5, 14, 12, 0, 0, TimeSpan.Zero),
        Rows = 10,
    };
}
