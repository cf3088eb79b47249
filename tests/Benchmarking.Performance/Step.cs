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
    /// <summary>All of them.</summary>
    /// <param name="folder">The folder of the network.</param>
    public static IReadOnlyList<Step> In(string folder)
    {
        string[] wave = ["--wave", LargeNetwork.Wave];
        string[] To(string file) => [.. wave, "--to", "csv", "--output", Path.Combine(folder, file)];
        return
        [
            new("--help", ["--help"], 0.2),
            new("demo", ["demo", "--output", Path.Combine(folder, "demo")], 5),
            new("import responses", ["import", "responses", LargeNetwork.Answers, .. wave], 3) { Fresh = "network.db*" },
            new("scores", ["scores", .. To("scores.csv")], 2),
            new("compare", ["compare", .. To("compare.csv")], 5),
            new("ranks", ["ranks", .. To("ranks.csv")], 20) { Megabytes = 400 },
            new("synthesis", ["synthesis", .. To("synthesis.csv")], 5),
            new("reliability", ["reliability", "--by", "unit", .. To("reliability.csv")], 5),
            new("items", ["items", .. To("items.csv")], 5),
            new("agreement", ["agreement", .. To("agreement.csv")], 5),
            new("report --unit", ["report", .. wave, "--unit", LargeNetwork.FirstUnit, "--output", Path.Combine(folder, "one")], 5),
            new("report", ["report", .. wave, "--output", Path.Combine(folder, "all")], 60),
            new("report --to xlsx,html", ["report", .. wave, "--to", "xlsx,html", "--output", Path.Combine(folder, "pages")], 60),
        ];
    }
}
