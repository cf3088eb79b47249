namespace Benchmarking.Tests.House;

public sealed class SharedFolderTests
{
    [Fact]
    public void A_test_is_passed_over_with_the_path_that_is_absent() =>
        Assert.Equal("'no/such.json' is not in a folder 'shared' beside the repository.", new SharedFactAttribute("no/such.json").Skip);

    [Fact]
    public void A_theory_is_passed_over_likewise() => Assert.Contains("no/such.json", new SharedTheoryAttribute("no/such.json").Skip, StringComparison.Ordinal);

    [Fact]
    public void Lent_files_lie_beside_the_repository() => Assert.Equal(
        Path.Combine(Path.GetDirectoryName(RepositoryRoot.Folder) ?? "", "shared", "reference", "bfi.json"), SharedFolder.PathTo("reference/bfi.json"));
}
