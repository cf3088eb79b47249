namespace Benchmarking.Tests.House;

public sealed class LicencesTests : IDisposable
{
    private const string Heading = "package,version,licence,read\n";

    private static readonly SourceFile Lock = new(
        "src/Benchmarking.Core/packages.lock.json",
        """{"version":2,"dependencies":{"net10.0":{"A.B":{"type":"Transitive","resolved":"1.0.0"},"benchmarking.core":{"type":"Project"}}}}""");

    private readonly string _packages = Directory.CreateTempSubdirectory("packages-").FullName;

    public void Dispose() => Directory.Delete(_packages, recursive: true);

    [Fact]
    public void Every_package_comes_under_a_licence_that_is_known_and_allowed() => Guard.Accepts(Licences.Complaints(Repository.Files, Licences.PackageFolder));

    [Fact]
    public void Every_lock_file_is_looked_at() =>
        Assert.Equal(Project.In(Repository.Files).Count(), Repository.Files.Count(file => file.Name == "packages.lock.json" && Licences.Locked(file).Any()));

    [Theory]
    [InlineData("")]
    [InlineData("A.B,1.0.1,MIT,nuspec\n")]
    [InlineData("A,1.0.0,MIT,nuspec\n")]
    public void A_package_that_nobody_has_read_is_named(string lines) =>
        Guard.Complains(Complaints(lines), "src/Benchmarking.Core/packages.lock.json(1)", "nobody has read the licence of A.B 1.0.0");

    [Fact]
    public void A_licence_that_is_not_allowed_is_named() => Guard.Complains(Complaints("A.B,1.0.0,AGPL-3.0-only,nuspec\n"), "src/licences.csv(2)", "'AGPL-3.0-only', which is not allowed");

    [Theory]
    [InlineData("<license type=\"expression\">Apache-2.0</license>", "but says 'Apache-2.0' (nuspec)")]
    [InlineData("<license type=\"file\">LICENSE.txt</license>", "(LICENSE.txt 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08)")]
    [InlineData("<licenseUrl>https://example.org/licence</licenseUrl>", "(https://example.org/licence)")]
    [InlineData("", "(nowhere)")]
    public void A_package_that_says_otherwise_is_named(string licence, string words)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_packages, "a.b", "1.0.0")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.b.nuspec"), $"<package xmlns=\"http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd\"><metadata>{licence}</metadata></package>");
        File.WriteAllText(Path.Combine(folder, "LICENSE.txt"), "test");

        Guard.Complains(Complaints("A.B,1.0.0,MIT,nuspec\n"), "src/licences.csv(2)", "is listed as 'MIT' (nuspec)", words);
    }

    [Fact]
    public void A_package_that_is_listed_and_says_the_same_is_welcome()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_packages, "a.b", "1.0.0")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.b.nuspec"), "<package><metadata><license type=\"expression\">MIT</license></metadata></package>");

        Guard.Accepts(Complaints("A.B,1.0.0,MIT,nuspec\n"));
    }

    private IEnumerable<string> Complaints(string lines) => Licences.Complaints([Lock, new SourceFile(Licences.List, Heading + lines)], _packages);
}
