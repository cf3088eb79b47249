namespace Benchmarking.Tests.House;

public sealed class MirrorTests
{
    private static readonly SourceFile Format = new("src/Benchmarking.Import/Formats/GenericFormat.cs", "");
    private static readonly SourceFile Scores = new("src/Benchmarking.Core/Scoring/Scores.cs", "");

    [Fact]
    public void Each_folder_of_tests_mirrors_the_product() => Guard.Accepts(Mirror.Complaints(Repository.Files));

    [Fact]
    public void Each_part_brings_its_test() => Guard.Accepts(
        Mirror.Complaints(Repository.Files, Parts.Kinds.SelectMany(kind => kind.In(Product.Types)).Select(type => type.Name)));

    [Fact]
    public void A_folder_that_mirrors_nothing_is_named() => Guard.Complains(
        Mirror.Complaints([Format, Scores, Test("Scoring"), Test("Import"), Test("Import/Formats"), Test("House"), Test("Miscellany")]),
        "tests/Benchmarking.Tests/Miscellany/MadeTests.cs(1)");

    [Fact]
    public void A_part_without_a_test_is_named() =>
        Guard.Complains(Mirror.Complaints([Format, Test("Import/Formats")], ["GenericFormat"]), "Formats/GenericFormat.cs(1)", "Formats/GenericFormatTests.cs");

    [Fact]
    public void A_part_that_a_test_names_is_welcome() =>
        Guard.Accepts(Mirror.Complaints([Format, Test("Import/Formats", "new GenericFormat()")], ["GenericFormat"]));

    private static SourceFile Test(string folder, string text = "") => new($"tests/Benchmarking.Tests/{folder}/MadeTests.cs", text);
}
