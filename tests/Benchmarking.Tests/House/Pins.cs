using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Benchmarking.Tests.House;

/// <summary>What makes every build the same build: packages pinned and locked, warnings kept, every project in the solution.</summary>
internal static class Pins
{
    private static readonly Regex ExactVersion = new(@"^\d+(?:\.\d+){1,3}(?:-[\w.]+)?$", RegexOptions.None, TimeSpan.FromSeconds(1));

    // Setting: the one value that a project may give it, null for none.
    private static readonly Dictionary<string, string?> Strict = new(StringComparer.Ordinal)
    {
        ["TreatWarningsAsErrors"] = "true",
        ["Nullable"] = "enable",
        ["EnforceCodeStyleInBuild"] = "true",
        ["RestorePackagesWithLockFile"] = "true",
        ["EnableNETAnalyzers"] = "true",
        ["RunAnalyzers"] = "true",
        ["WarningsNotAsErrors"] = null,
        ["WarningLevel"] = null,
        ["NoWarn"] = null,
    };

    /// <summary>The rule for project files and what they share.</summary>
    /// <param name="files">Files of the repository.</param>
    public static IEnumerable<string> Complaints(IReadOnlyCollection<SourceFile> files) =>
        files.Where(file => file.Name == "Directory.Packages.props").SelectMany(Floating)
            .Concat(files.Where(file => Regex.IsMatch(file.Name, @"\.(?:csproj|props|targets)$", RegexOptions.None, TimeSpan.FromSeconds(1))).SelectMany(Weakened))
            .Concat(Project.In(files).SelectMany(project => Unlocked(project, files)))
            .Concat(files.Where(file => file.Name == "Benchmarking.sln").SelectMany(solution => Unlisted(solution, files)));

    private static IEnumerable<string> Floating(SourceFile file) =>
        from package in XDocument.Parse(file.Text, LoadOptions.SetLineInfo).Descendants("PackageVersion")
        let version = (string?)package.Attribute("Version") ?? ""
        where !ExactVersion.IsMatch(version)
        select $"{At(file, package)}: {(string?)package.Attribute("Include")} has the version '{version}'. Pin one exact version, such as '5.0.0'.";

    private static IEnumerable<string> Weakened(SourceFile file) =>
        from element in XDocument.Parse(file.Text, LoadOptions.SetLineInfo).Descendants()
        where Strict.TryGetValue(element.Name.LocalName, out var value) && element.Value != value && !IsAllowed(file, element)
        select $"{At(file, element)}: {element.Name.LocalName} is '{element.Value}', which weakens the build. Mend what it complains about.";

    // Undocumented members are asked for in the core alone, and the build of all projects says so.
    private static bool IsAllowed(SourceFile file, XElement element) =>
        file.Path == "Directory.Build.props" && element is { Name.LocalName: "NoWarn", Value: "$(NoWarn);CS1591" }
        && (string?)element.Attribute("Condition") == "'$(MSBuildProjectName)' != 'Benchmarking.Core'";

    private static IEnumerable<string> Unlocked(Project project, IReadOnlyCollection<SourceFile> files)
    {
        if (!files.Any(file => file.Path == project.File.Folder + "/packages.lock.json"))
        {
            yield return $"{project.File.AtLine(1)}: has no packages.lock.json. Restore the project and commit the file.";
        }

        foreach (var (name, element) in project.Packages.Where(package => (package.Element.Attribute("Version") ?? package.Element.Attribute("VersionOverride")) is not null))
        {
            yield return $"{project.At(element)}: {name} brings a version of its own. Pin it in Directory.Packages.props.";
        }
    }

    private static IEnumerable<string> Unlisted(SourceFile solution, IReadOnlyCollection<SourceFile> files) =>
        Project.In(files).Where(project => !solution.Text.Contains($"\"{project.File.Path.Replace('/', '\\')}\"", StringComparison.Ordinal))
            .Select(project => $"{project.File.AtLine(1)}: is not in {solution.Path}. Add it with 'dotnet sln add {project.File.Path}'.");

    private static string At(SourceFile file, XElement element) => file.AtLine(((System.Xml.IXmlLineInfo)element).LineNumber);
}
