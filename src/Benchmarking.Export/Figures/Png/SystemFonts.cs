namespace Benchmarking.Export.Figures.Png;

/// <summary>Finds fonts where operating systems keep them.</summary>
internal static class SystemFonts
{
    // Arial's widths first; then those that most machines have.
    private static readonly (string Regular, string Bold)[] Wanted =
    [
        ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
        ("arial.ttf", "arialbd.ttf"),
        ("Arial.ttf", "Arial Bold.ttf"),
        ("Arimo-Regular.ttf", "Arimo-Bold.ttf"),
        ("Helvetica.ttc", ""),
        ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
        ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        ("segoeui.ttf", "segoeuib.ttf"),
        ("FreeSans.ttf", "FreeSansBold.ttf"),
        ("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
    ];

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, MaxRecursionDepth = 6, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None };

    /// <summary>The fonts of this machine, the best first.</summary>
    /// <returns>The paths of regular fonts, each with that of its bold one where there is one.</returns>
    public static IEnumerable<(string Regular, string? Bold)> Find()
    {
        var names = Wanted.SelectMany(font => new[] { font.Regular, font.Bold }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Folders().Where(Directory.Exists).SelectMany(Files).Where(path => names.Contains(Path.GetFileName(path))).Order(StringComparer.Ordinal))
        {
            found.TryAdd(Path.GetFileName(path), path);
        }

        return Wanted.Where(font => found.ContainsKey(font.Regular)).Select(font => (found[font.Regular], found.GetValueOrDefault(font.Bold)));
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.tt?", Everywhere);

    private static IEnumerable<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            Path.Combine(home, ".fonts"),
            Path.Combine(home, ".local", "share", "fonts"),
            "/System/Library/Fonts",
            "/Library/Fonts",
            Path.Combine(home, "Library", "Fonts"),
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
        ];
    }
}
