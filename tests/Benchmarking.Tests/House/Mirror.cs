using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>How the tests mirror the product: folder by folder, each part with its test.</summary>
internal static class Mirror
{
    private const string Tests = "tests/Benchmarking.Tests";

    /// <summary>The rule that each folder of tests has its folder in the product.</summary>
    /// <param name="files">Files of the repository.</param>
    public static IEnumerable<string> Complaints(IReadOnlyCollection<SourceFile> files)
    {
        var folders = files.Where(file => file.IsCSharpUnder("src/")).Select(file => TestFolderOf(file.Folder)).ToHashSet(StringComparer.Ordinal);
        return files.Where(file => file.IsCSharpUnder(Tests + "/") && file.Folder is not (Tests or Tests + "/House"))
            .GroupBy(file => file.Folder, StringComparer.Ordinal)
            .Where(folder => !folders.Any(own => own == folder.Key || own.StartsWith(folder.Key + "/", StringComparison.Ordinal)))
            .Select(folder => $"{folder.First().AtLine(1)}: the product has no folder that '{folder.Key}' mirrors. Move the test to where its subject lies.");
    }

    /// <summary>The rule that each listed part has a test in the mirrored folder.</summary>
    /// <param name="files">Files of the repository.</param>
    /// <param name="parts">Names of the parts.</param>
    public static IEnumerable<string> Complaints(IReadOnlyCollection<SourceFile> files, IEnumerable<string> parts) =>
        from part in parts
        let source = files.FirstOrDefault(file => file.IsCSharpUnder("src/") && file.Name == part + ".cs")
        where source is not null
        let folder = TestFolderOf(source.Folder)
        where !files.Any(file => file.Folder == folder && Regex.IsMatch(file.Text, $@"\b{part}(?:Tests)?\b", RegexOptions.None, TimeSpan.FromSeconds(1)))
        select $"{source.AtLine(1)}: no test in '{folder}' names {part}. Write {folder}/{part}Tests.cs.";

    private static string TestFolderOf(string folder)
    {
        var inside = folder["src/Benchmarking.".Length..];
        return Tests + "/" + (inside.StartsWith("Core/", StringComparison.Ordinal) ? inside["Core/".Length..] : inside);
    }
}
