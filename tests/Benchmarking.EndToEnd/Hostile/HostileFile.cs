namespace Benchmarking.EndToEnd.Hostile;

/// <summary>A broken or hostile file, made anew at every run.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Line">The command line that reads it, <c>*</c> standing for its name.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Make">Makes its bytes.</param>
public sealed record HostileFile(string Name, string Line, string FileName, Func<byte[]> Make)
{
    public const string Responses = "import responses * --wave 2018-11";
    public const string Invited = "import invited * --wave 2018-11";
    public const string Evaluations = "import evaluations * --wave 2018-11";
    public const string Units = "import units *";
    public const string Map = "import map * --output bad.mapping.yaml";
    public const string Statistics = "import statistics *";
    public const string Mapping = "import responses 2018-11.csv --wave 2018-11 --mapping *";
    public const string Network = "--network * check --wave 2018-05";
    public const string Set = "indicators check *";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } = [.. BrokenText.All, .. BrokenWorkbooks.All, .. BrokenJson.All, .. BrokenYaml.All];

    /// <summary>The words of the command line.</summary>
    public string[] Words => Line.Replace("*", FileName, StringComparison.Ordinal).Split(' ');

    public override string ToString() => Name;
}
