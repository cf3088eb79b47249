using System.Reflection;

namespace Benchmarking.Tests.House;

public sealed class DoorsTests
{
    public static TheoryData<string> Projects => [.. Product.Assemblies.Keys];

    [Fact]
    public void Project_files_name_only_the_rooms_and_packages_that_are_theirs() => Guard.Accepts(Doors.Complaints(Project.In(Repository.Files)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Compiled_projects_reach_only_the_rooms_and_packages_that_are_theirs(string project) =>
        Guard.Accepts(Doors.Complaints(project, Product.Assemblies[project].GetReferencedAssemblies()));

    [Fact]
    public void A_project_that_refers_to_a_room_beside_it_is_named_with_its_line() => Guard.Complains(
        Doors.Complaints([Made("Benchmarking.Import", "<ProjectReference Include=\"..\\Benchmarking.Storage\\Benchmarking.Storage.csproj\" />")]),
        "src/Benchmarking.Import/Benchmarking.Import.csproj(3)",
        "Benchmarking.Storage",
        "Join them in Benchmarking.Cli");

    [Fact]
    public void A_core_that_refers_to_another_room_is_named() => Guard.Complains(
        Doors.Complaints([Made("Benchmarking.Core", "<ProjectReference Include=\"../Benchmarking.Import/Benchmarking.Import.csproj\" />")]),
        "The core uses no other room");

    [Fact]
    public void A_package_away_from_home_is_named_with_its_home() => Guard.Complains(
        Doors.Complaints([Made("Benchmarking.Core", "<PackageReference Include=\"CsvHelper\" />")]),
        "CsvHelper",
        "belongs to Benchmarking.Import");

    [Fact]
    public void A_package_that_nobody_knows_is_named() => Guard.Complains(
        Doors.Complaints([Made("Benchmarking.Export", "<PackageReference Include=\"Newtonsoft.Json\" />")]),
        "Newtonsoft.Json",
        "has no home yet");

    [Fact]
    public void An_assembly_reached_through_another_project_is_named() => Guard.Complains(
        Doors.Complaints("Benchmarking.Cli", [new AssemblyName("Microsoft.EntityFrameworkCore.Relational"), new AssemblyName("System.Runtime")]),
        "Microsoft.EntityFrameworkCore.Relational",
        "belongs to Benchmarking.Storage");

    [Fact]
    public void An_assembly_of_a_room_beside_it_is_named() =>
        Guard.Complains(Doors.Complaints("Benchmarking.Export", [new AssemblyName("Benchmarking.Storage")]), "compiled against Benchmarking.Storage");

    private static Project Made(string name, string reference) =>
        new(new SourceFile($"src/{name}/{name}.csproj", $"<Project>\n<ItemGroup>\n{reference}\n</ItemGroup>\n</Project>"));
}
