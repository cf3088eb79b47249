using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>The program in this process, in surroundings that are nobody's machine.</summary>
internal static class InProcess
{
    /// <summary>Surroundings with no language, no environment and no terminal, in which time stands still.</summary>
    /// <param name="folder">The folder that commands are typed in.</param>
    public static Surroundings In(string folder) => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Folder = folder,
        ProgramFolder = AppContext.BaseDirectory,
        Variable = _ => null,
        SystemLanguage = null,
        Clock = new FixedClock(),
        User = "tester",
    };

    /// <summary>Runs a command line.</summary>
    /// <param name="surroundings">Where; what is said is taken down.</param>
    /// <param name="words">Its words.</param>
    /// <returns>How it ended and what it said.</returns>
    public static Answer Ask(this Surroundings surroundings, params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Application.Run(words, Cli.Program.Commands, surroundings with { Output = output, Error = error }).GetAwaiter().GetResult();
        return new Answer(code, output.ToString(), error.ToString());
    }
}
