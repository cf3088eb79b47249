using System.CommandLine;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Says what is wrong with a command line, and where help is.</summary>
internal static class ParseErrors
{
    public static IEnumerable<string> Of(ParseResult parsed, Texts texts)
    {
        var command = parsed.CommandResult.Command;
        var known = parsed.UnmatchedTokens.Select(token => Unknown(token, command, texts)).ToList();
        var missing = command.Options
            .Where(option => option.Required && parsed.GetResult(option) is null)
            .Select(option => texts.Say("cli.parse.required", option.Name, command.Name))
            .ToList();
        var unfinished = command.Subcommands.Count > 0 && known.Count == 0
            ? [texts.Say("cli.parse.unfinished", Name(command), string.Join(", ", command.Subcommands.Select(inner => inner.Name)))]
            : Array.Empty<string>();
        var lines = known.Concat(missing).Concat(unfinished).ToList();
        // What is left is a value that does not fit, which the library describes.
        var others = lines.Count > 0 ? [] : parsed.Errors.Select(error => texts.Say("cli.parse.other", error.Message)).Distinct();
        return [.. lines, .. others, texts.Say("cli.parse.help", Path(command))];
    }

    private static string Unknown(string token, Command command, Texts texts)
    {
        var candidates = token.StartsWith('-')
            ? command.Options.Select(option => option.Name)
            : command.Subcommands.Select(inner => inner.Name);
        return Nearest.To(token, candidates) is { } near
            ? texts.Say("cli.parse.unknown_near", token, Name(command), near)
            : texts.Say("cli.parse.unknown", token, Name(command));
    }

    private static string Name(Command command) => command is RootCommand ? "benchmarking" : command.Name;

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent
        ? $"{Path(parent)} {command.Name}"
        : "benchmarking";
}
