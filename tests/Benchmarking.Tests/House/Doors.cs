using System.Reflection;

namespace Benchmarking.Tests.House;

/// <summary>Which project may use which project and which package.</summary>
internal static class Doors
{
    private const string Product = "Benchmarking.";

    // Package, or the beginning of the names of its assemblies: the projects that it belongs to.
    private static readonly Dictionary<string, string[]> Homes = new(StringComparer.Ordinal)
    {
        ["MathNet.Numerics"] = ["Benchmarking.Core"],
        ["CsvHelper"] = ["Benchmarking.Import"],
        ["YamlDotNet"] = ["Benchmarking.Import"],
        ["DocumentFormat.OpenXml"] = ["Benchmarking.Export", "Benchmarking.Import"],
        ["System.IO.Packaging"] = ["Benchmarking.Export", "Benchmarking.Import"],
        ["Microsoft.EntityFrameworkCore"] = ["Benchmarking.Storage"],
        ["Microsoft.Data.Sqlite"] = ["Benchmarking.Storage"],
        ["SQLitePCLRaw"] = ["Benchmarking.Storage"],
        ["Npgsql"] = ["Benchmarking.Storage"],
        ["System.Data"] = ["Benchmarking.Storage"],
        ["System.CommandLine"] = ["Benchmarking.Cli"],
        ["Spectre.Console"] = ["Benchmarking.Cli"],
    };

    /// <summary>The rule for project files of the product: only Cli sees all, the others see the core, and each package has its home.</summary>
    /// <param name="projects">Projects; those of tests are left alone.</param>
    public static IEnumerable<string> Complaints(IEnumerable<Project> projects)
    {
        foreach (var project in projects.Where(project => project.IsProduct))
        {
            foreach (var (name, element) in project.Projects.Where(reference => !MaySee(project.Name, reference.Name)))
            {
                yield return $"{project.At(element)}: {project.Name} refers to {name}. {Advice(project.Name)}";
            }

            foreach (var (name, element) in project.Packages.Where(package => !(Homes.TryGetValue(HomeKey(package.Name), out var homes) && homes.Contains(project.Name))))
            {
                yield return $"{project.At(element)}: {project.Name} uses the package {name}, which {HomeOf(name)}.";
            }
        }
    }

    /// <summary>The rule for compiled projects of the product, which may reach what a project file does not name.</summary>
    /// <param name="project">The project's name.</param>
    /// <param name="references">The assemblies that it refers to.</param>
    public static IEnumerable<string> Complaints(string project, IEnumerable<AssemblyName> references)
    {
        foreach (var name in references.Select(reference => reference.Name ?? ""))
        {
            if (name.StartsWith(Product, StringComparison.Ordinal) && !MaySee(project, name))
            {
                yield return $"{project} is compiled against {name}. {Advice(project)}";
            }
            else if (Homes.TryGetValue(HomeKey(name), out var homes) && !homes.Contains(project))
            {
                yield return $"{project} is compiled against {name}, which {HomeOf(name)}.";
            }
        }
    }

    private static bool MaySee(string project, string other) => project switch
    {
        "Benchmarking.Cli" => true,
        "Benchmarking.Core" => false,
        _ => other == "Benchmarking.Core",
    };

    private static string Advice(string project) => project == "Benchmarking.Core"
        ? "The core uses no other room. Let the caller hand in what it needs."
        : "Rooms beside the core use the core and never each other. Join them in Benchmarking.Cli.";

    private static string HomeKey(string package) =>
        Homes.Keys.FirstOrDefault(key => package == key || package.StartsWith(key + ".", StringComparison.Ordinal)) ?? package;

    private static string HomeOf(string package) => Homes.TryGetValue(HomeKey(package), out var homes)
        ? $"belongs to {string.Join(" or ", homes)}. Ask that room for what you need"
        : $"has no home yet. Give it one in {nameof(Doors)} if the house needs it";
}
