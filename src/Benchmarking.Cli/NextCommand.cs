using System.CommandLine;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Words the command that comes next, so that it can be copied as it stands.</summary>
internal sealed class NextCommand(Scene scene, ParseResult parsed, Network network)
{
    private const string Program = "benchmarking";

    /// <summary>The import of a response file.</summary>
    /// <param name="files">The file, and those that belong to it, as they were named.</param>
    /// <param name="wave">The wave; null where nobody has said.</param>
    /// <param name="options">Further words.</param>
    public Line ImportResponses(IReadOnlyList<string> files, string? wave, IEnumerable<string> options) => Import("responses", files, wave, options);

    /// <summary>The proposal of a mapping file.</summary>
    /// <param name="files">The file, and those that belong to it, as they were named.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="options">Further words.</param>
    public Line ImportMap(IReadOnlyList<string> files, string wave, IEnumerable<string> options) => Import("map", files, wave, options);

    private Line Import(string what, IReadOnlyList<string> files, string? wave, IEnumerable<string> options)
    {
        wave ??= network.Waves is [var only] ? only.Id.Value : null;
        IEnumerable<string> words = [Program, .. Shared(), "import", what, .. files, "--wave", wave ?? "WAVE", .. options];
        var command = string.Join(' ', words.Select(Quoted));
        return new Line(command, wave is not null
            ? new Sentence("cli.next", command)
            : new Sentence("cli.next_wave", command, string.Join(", ", network.Waves.Select(known => known.Id.Value))));
    }

    private IEnumerable<string> Shared()
    {
        IEnumerable<string> file = parsed.GetValue(scene.Options.Network) is { } named ? ["--network", named] : [];
        return parsed.GetValue(scene.Options.Language) is { } language ? [.. file, "--lang", language] : file;
    }

    /// <summary>A word as a shell takes it for one.</summary>
    public static string Quoted(string word) => word.Length > 0 && word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '\\' or ':' or '~')
        ? word
        : "\"" + word + "\"";

    /// <summary>A command, and how it is said.</summary>
    /// <param name="Command">The command line.</param>
    /// <param name="Sentence">The command line with what has still to be filled in.</param>
    internal sealed record Line(string Command, Sentence Sentence);
}
