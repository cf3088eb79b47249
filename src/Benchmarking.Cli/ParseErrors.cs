using System.CommandLine;
using System.CommandLine.Parsing;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Says what is wrong with a command line, and where help is. The library says it too, in English and in the words of machines.</summary>
internal static class ParseErrors
{
    public static IEnumerable<string> Of(ParseResult parsed, Texts texts)
    {
        var command = parsed.CommandResult.Command;
        var known = parsed.UnmatchedTokens.Select(token => Unknown(token, command, texts)).ToList();
        var missing = command.Options
            .Where(option => option.Required && parsed.GetResult(option) is null or { Implicit: true })
            .Select(option => texts.Say("cli.parse.required", option.Name, command.Name))
            .ToList();
        var unfinished = command.Subcommands.Count > 0 && known.Count == 0
            ? [texts.Say("cli.parse.unfinished", Name(command), string.Join(", ", command.Subcommands.Select(inner => inner.Name)))]
            : Array.Empty<string>();
        var lines = known.Concat(missing).Concat(unfinished).ToList();
        // What is left is a value that is missing or does not fit.
        var others = lines.Count > 0 ? [] : parsed.Errors.Select(error => Misfit(error, texts)).Distinct();
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

    private static string Misfit(ParseError error, Texts texts) => error.SymbolResult switch
    {
        OptionResult option => Misfit(option, texts),
        ArgumentResult { Parent: OptionResult option } => Misfit(option, texts),
        ArgumentResult { Tokens: [var token, ..], Argument: var argument } =>
            texts.Say("cli.parse.value", argument.HelpName ?? argument.Name, token.Value, Expected(argument.Name, argument.HelpName, texts)),
        ArgumentResult { Parent: CommandResult { Command: var command }, Argument: var argument } =>
            texts.Say("cli.parse.argument", command.Name, argument.HelpName ?? argument.Name),
        _ => texts.Say("cli.parse.other", error.Message),
    };

    private static string Misfit(OptionResult result, Texts texts)
    {
        var (option, name) = (result.Option, result.Option.Name);
        return result.Tokens switch
        {
            [] => texts.Say("cli.parse.no_value", name, Expected(name, option.HelpName, texts)),
            [_, _, ..] when option.Arity.MaximumNumberOfValues == 1 => texts.Say("cli.parse.repeated", name),
            [var token, ..] => texts.Say("cli.parse.value", name, token.Value, Expected(name, option.HelpName, texts)),
        };
    }

    // Where a placeholder such as N says too little, the words say more.
    private static string Expected(string name, string? placeholder, Texts texts) =>
        "cli.parse.expected." + name.TrimStart('-') is var key && texts.Has(key) ? texts[key] : (placeholder ?? "").Replace("|", ", ", StringComparison.Ordinal);

    private static string Name(Command command) => command is RootCommand ? "benchmarking" : command.Name;

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent
        ? $"{Path(parent)} {command.Name}"
        : "benchmarking";
}
