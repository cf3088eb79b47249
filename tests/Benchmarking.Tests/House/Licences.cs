using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;

namespace Benchmarking.Tests.House;

/// <summary>Under which licences the packages come, transitive ones among them: read once by a person, and held against the packages themselves.</summary>
internal static class Licences
{
    /// <summary>The list, by its path.</summary>
    public const string List = "src/licences.csv";

    // What may be used by, and shipped with, a program under the MIT licence, in SPDX's words.
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-3-Clause", "MS-PL OR Apache-2.0", "blessing"];

    /// <summary>Where packages lie on this machine.</summary>
    public static string PackageFolder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The rule for lock files.</summary>
    /// <param name="files">Files of the repository.</param>
    /// <param name="packageFolder">Where packages lie; a package that does not is taken at the list's word.</param>
    public static IEnumerable<string> Complaints(IReadOnlyCollection<SourceFile> files, string packageFolder)
    {
        var listed = files.Where(file => file.Path == List).SelectMany(Lines).ToList();
        var known = listed.Select(line => (line.Package, line.Version)).ToHashSet();
        var unknown =
            from file in files
            where file.Name == "packages.lock.json"
            from package in Locked(file)
            where !known.Contains(package)
            select $"{file.AtLine(1)}: nobody has read the licence of {package.Name} {package.Version}. Read it, and add a line to {List}.";
        return unknown
            .Concat(listed.Where(line => !Allowed.Contains(line.Licence)).Select(line => $"{line.Place}: {line.Package} comes under '{line.Licence}', which is not allowed. Find another package, or have it decided."))
            .Concat(listed.SelectMany(line => Misread(line, packageFolder)));
    }

    /// <summary>The packages of a lock file.</summary>
    /// <param name="file">A <c>packages.lock.json</c>.</param>
    public static IEnumerable<(string Name, string Version)> Locked(SourceFile file)
    {
        using var json = JsonDocument.Parse(file.Text);
        return
        [
            .. from framework in json.RootElement.TryGetProperty("dependencies", out var all) ? all.EnumerateObject() : default
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() != "Project"
               select (package.Name, package.Value.GetProperty("resolved").GetString() ?? ""),
        ];
    }

    private static IEnumerable<Line> Lines(SourceFile file) =>
        from numbered in file.Text.Split('\n').Select((text, place) => (Fields: text.Split(','), Number: place + 1)).Skip(1)
        where numbered.Fields.Length == 4
        select new Line(file.AtLine(numbered.Number), numbered.Fields[0], numbered.Fields[1], numbered.Fields[2], numbered.Fields[3]);

    // read: "nuspec" where the package says it in SPDX's words; else the file in it with its SHA-256, or the address that it names.
    private static IEnumerable<string> Misread(Line line, string packageFolder)
    {
        var folder = Path.Combine(packageFolder, line.Package.ToLowerInvariant(), line.Version.ToLowerInvariant());
        var nuspec = Path.Combine(folder, line.Package.ToLowerInvariant() + ".nuspec");
        if (File.Exists(nuspec) && Told(XDocument.Load(nuspec), folder) is var (licence, read) && (read != line.Read || (licence is not null && licence != line.Licence)))
        {
            yield return $"{line.Place}: {line.Package} {line.Version} is listed as '{line.Licence}' ({line.Read}), but says '{licence}' ({read}). Read it again.";
        }
    }

    private static (string? Licence, string Read) Told(XDocument nuspec, string folder)
    {
        var licence = nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return ((string?)licence?.Attribute("type"), licence?.Value) switch
        {
            ("expression", { } expression) => (expression, "nuspec"),
            ("file", { } file) => (null, $"{file} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))))}"),
            _ => (null, nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value ?? "nowhere"),
        };
    }

    private sealed record Line(string Place, string Package, string Version, string Licence, string Read);
}
