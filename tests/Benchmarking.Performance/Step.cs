namespace Benchmarking.Performance;

/// <summary>A command line that is measured.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Arguments">The words after <c>benchmarking</c>.</param>
/// <param name="Seconds">The longest that it may take.</param>
internal sealed record Step(string Name, string[] Arguments, double Seconds)
{
    /// <summary>The most memory that it may take, in megabytes.</summary>
    public double Megabytes { get; init; } = 300;

    /// <summary>Files that are taken away before each run, so that every run finds the same; by pattern.</summary>
    public string? Fresh { get; init; }
}

/// <summary>The command lines that are measured, in the order in which one needs what another made.</summary>
internal static class Steps
{
    private static readonly string[] Wave = ["--wave", LargeNetwork.Wave];

    private static Step Import => new("import responses", ["import", "responses", LargeNetwork.Answers, .. Wave], 3) { Fresh = "network.db*" };

    /// <summary>Those of a network that a great many have answered for.</summary>
    /// <param name="folder">The folder of the network.</param>
    public static IReadOnlyList<Step> OfMany(string folder)
    {
        string[] To(string file) => [.. Wave, "--to", "csv", "--output", Path.Combine(folder, file)];
        return
        [
            new("--help", ["--help"], 0.2),
            new("demo", ["demo", "--output", Path.Combine(folder, "demo")], 5),
            Import,
            new("scores", ["scores", .. To("scores.csv")], 2),
            new("compare", ["compare", .. To("compare.csv")], 5),
            new("ranks", ["ranks", .. To("ranks.csv")], 20) { Megabytes = 400 },
            new("synthesis", ["synthesis", .. To("synthesis.csv")], 5),
            new("reliability", ["reliability", "--by", "unit", .. To("reliability.csv")], 5),
            new("items", ["items", .. To("items.csv")], 5),
            new("agreement", ["agreement", .. To("agreement.csv")], 5),
            new("report --unit", ["report", .. Wave, "--unit", LargeNetwork.FirstUnit, "--output", Path.Combine(folder, "one")], 5),
            new("report", ["report", .. Wave, "--output", Path.Combine(folder, "all")], 60),
            Report(folder),
        ];
    }

    /// <summary>Those of a network where few answered, and most of the work is what may be shown.</summary>
    /// <param name="folder">The folder of the network.</param>
    public static IReadOnlyList<Step> OfFew(string folder) => [Import, Report(folder)];

    private static Step Report(string folder) => new("report --to xlsx,html", ["report", .. Wave, "--to", "xlsx,html", "--output", Path.Combine(folder, "pages")], 60) { Megabytes = 700 };
}
