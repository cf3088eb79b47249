namespace Benchmarking.Tests.House;

public sealed class PinsTests
{
    private const string ProjectPath = "src/Benchmarking.Core/Benchmarking.Core.csproj";

    private static readonly SourceFile Lock = new("src/Benchmarking.Core/packages.lock.json", "{}");
    private static readonly SourceFile Solution = new("Benchmarking.sln", "Project(\"{F}\") = \"Core\", \"src\\Benchmarking.Core\\Benchmarking.Core.csproj\", \"{5}\"");

    [Fact]
    public void Every_build_is_the_same_build() => Guard.Accepts(Pins.Complaints(Repository.Files));

    [Fact]
    public void The_build_treats_warnings_as_errors_and_restores_by_lock_files()
    {
        var shared = Repository.Files.Single(file => file.Path == "Directory.Build.props").Text;

        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", shared, StringComparison.Ordinal);
        Assert.Contains("<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>", shared, StringComparison.Ordinal);
        Assert.Contains("<RestoreLockedMode Condition=\"'$(CI)' == 'true'\">true</RestoreLockedMode>", shared, StringComparison.Ordinal);
        Assert.Contains("dotnet restore Benchmarking.sln --locked-mode", Repository.Files.Single(file => file.Path == ".ci/run").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.*")]
    [InlineData("[5.0.0,6.0.0)")]
    [InlineData("")]
    public void A_version_that_floats_is_named(string version) => Guard.Complains(
        Pins.Complaints([new SourceFile("Directory.Packages.props", $"<Project>\n<PackageVersion Include=\"A\" Version=\"{version}\" />\n</Project>")]),
        "Directory.Packages.props(2)",
        $"A has the version '{version}'");

    [Theory]
    [InlineData("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")]
    [InlineData("<NoWarn>$(NoWarn);CA1305</NoWarn>")]
    [InlineData("<WarningsNotAsErrors>CS8618</WarningsNotAsErrors>")]
    [InlineData("<Nullable>disable</Nullable>")]
    [InlineData("<RunAnalyzers>false</RunAnalyzers>")]
    public void A_weakened_build_is_named(string setting) =>
        Guard.Complains(Pins.Complaints([Made(setting), Lock, Solution]), ProjectPath + "(2)", "weakens the build");

    [Fact]
    public void A_warning_left_out_for_every_project_is_named() =>
        Guard.Complains(Pins.Complaints([new SourceFile("Directory.Build.props", "<Project><NoWarn>$(NoWarn);CS1591</NoWarn></Project>")]), "weakens the build");

    [Fact]
    public void A_project_without_a_lock_file_is_named() => Guard.Complains(Pins.Complaints([Made(""), Solution]), ProjectPath, "has no packages.lock.json");

    [Fact]
    public void A_project_outside_the_solution_is_named() =>
        Guard.Complains(Pins.Complaints([Made(""), Lock, new SourceFile("Benchmarking.sln", "")]), "dotnet sln add " + ProjectPath);

    [Fact]
    public void A_package_with_a_version_of_its_own_is_named() => Guard.Complains(
        Pins.Complaints([Made("<PackageReference Include=\"A\" VersionOverride=\"1.0.0\" />"), Lock, Solution]),
        ProjectPath + "(2)",
        "A brings a version of its own");

    [Fact]
    public void A_pinned_locked_and_listed_project_is_welcome() =>
        Guard.Accepts(Pins.Complaints([Made("<PackageReference Include=\"A\" /><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"), Lock, Solution]));

    private static SourceFile Made(string content) => new(ProjectPath, $"<Project>\n{content}\n</Project>");
}
