namespace Benchmarking.Cli;

/// <summary>Everything that a command would otherwise ask the machine for.</summary>
internal sealed record Surroundings
{
    /// <summary>Where the result goes, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where progress, warnings and errors go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Reads a line that a person types; null at the end of the input. By default there is nobody.</summary>
    public Func<string?> Input { get; init; } = () => null;

    /// <summary>Whether a person sits at a terminal and can be asked. Default false.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The folder that paths on the command line are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder of the program itself, where its indicator sets and its sample lie.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>Environment variables.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The language of the system, such as <c>nb-NO</c>; null where it does not say.</summary>
    public required string? SystemLanguage { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The account that runs the command.</summary>
    public required string User { get; init; }

    /// <summary>Columns of the terminal that the result goes to; null where it goes to a file or a pipe.</summary>
    public int? Width { get; init; }

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfThisMachine() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Input = Console.ReadLine,
        IsInteractive = !Console.IsInputRedirected && !Console.IsErrorRedirected,
        Folder = Environment.CurrentDirectory,
        ProgramFolder = AppContext.BaseDirectory,
        Variable = Environment.GetEnvironmentVariable,
        SystemLanguage = SystemLanguages.Find(Environment.GetEnvironmentVariable),
        Clock = TimeProvider.System,
        User = Environment.UserName,
        // Some terminals do not say how wide they are.
        Width = !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var columns ? columns : null,
    };

    /// <summary>A path of the command line, made whole.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);
}
