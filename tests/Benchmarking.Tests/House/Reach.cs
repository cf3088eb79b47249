namespace Benchmarking.Tests.House;

/// <summary>What compiled code may not reach for: files and clocks where they are handed in, the screen where a command prints.</summary>
internal static class Reach
{
    private const string Cli = "Benchmarking.Cli";

    private static readonly HashSet<string> Files = new(StringComparer.Ordinal)
    {
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
        "System.IO.FileSystemInfo", "System.IO.FileSystemWatcher", "System.IO.Compression.ZipFile", "System.Diagnostics.Process",
    };

    private static readonly HashSet<string> Clocks = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System", "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
    };

    /// <summary>The rule that the core opens no file, that only Cli reads the clock, and that only Cli writes to the screen.</summary>
    /// <param name="project">The project whose code it is.</param>
    /// <param name="uses">What the code uses.</param>
    public static IEnumerable<string> Complaints(string project, IEnumerable<TypeUse> uses) =>
        from use in uses
        let fault = Fault(project, use.Used.FullName ?? "", use.UsedMember)
        where fault is not null
        select $"{use.User.FullName}.{use.Member} uses {use.Used.FullName}{(use.UsedMember is { } member ? "." + member : "")}: {fault}";

    private static string? Fault(string project, string type, string? member)
    {
        if (project == "Benchmarking.Core" && (Files.Contains(type) || type.StartsWith("System.Net.", StringComparison.Ordinal)))
        {
            return "the core knows no file and no network. Read or write in Import, Storage or Export, and hand in the content.";
        }

        if (project != Cli && Clocks.Contains($"{type}.{member}"))
        {
            return "the clock is handed in. Take the time as a parameter.";
        }

        return project != Cli && type == "System.Console" ? "only commands print. Return what is to be said." : null;
    }
}
