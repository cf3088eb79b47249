using System.CommandLine;
using System.CommandLine.Parsing;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Says what is wrong with a command line, in the product's own words, and where help is.</summary>
internal sealed class ParseErrors(ParseResult parsed, Texts texts)
{
    private readonly Command _command = parsed.CommandResult.Command;

    /// <summary>A line for each fault, and a last one that points to the help of the command.</summary>
    public IEnumerable<string> Lines()
    {
        List<string> lines =
        [
            .. parsed.UnmatchedTokens.Select(Unknown),
            .. _command.Options.Where(option => option.Required && parsed.GetResult(option) is null or { IdentifierToken: null })
                .Select(option => texts.Say("cli.parse.required", option.Name, _command.Name)),
            .. parsed.UnmatchedTokens.Count > 0 ? [] : parsed.Errors.Select(Described).OfType<string>().Distinct(),
        ];
        if (lines.Count == 0)
        {
            lines.Add(texts.Say("cli.parse.unfinished", Name(_command), string.Join(", ", _command.Subcommands.Select(inner => inner.Name))));
        }

        return [.. lines, texts.Say("cli.parse.help", Path(_command))];
    }

    // The library words its errors in English alone, so what it objects to is asked for and worded anew.
    private string? Described(ParseError error) => error.SymbolResult switch
    {
        _ when IsOwn(error.Message) => error.Message,
        OptionResult { Option.Required: true, IdentifierToken: null } => null,
        OptionResult option => Value(option),
        ArgumentResult { Parent: OptionResult option } => Value(option),
        ArgumentResult { Tokens: [] } argument => texts.Say("cli.parse.argument", Path(_command), argument.Argument.HelpName ?? argument.Argument.Name),
        ArgumentResult argument => texts.Say("cli.parse.value", argument.Argument.HelpName ?? argument.Argument.Name, argument.Tokens[0].Value, Expected(argument.Argument.Name, argument.Argument.HelpName)),
        _ => null,
    };

    // What options together are refused for.
    private bool IsOwn(string words) => words == texts["cli.explain.form"] || (_command is ExampleCommand example && example.Objections.Contains(words));

    private string Value(OptionResult option)
    {
        if (option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues)
        {
            return texts.Say("cli.parse.repeated", option.Option.Name);
        }

        var expected = Expected(option.Option.Name, option.Option.HelpName);
        return option.Tokens is [var token, ..]
            ? texts.Say("cli.parse.value", option.Option.Name, token.Value, expected)
            : texts.Say("cli.parse.no_value", option.Option.Name, expected);
    }

    private string Expected(string name, string? help) => name switch
    {
        "--level" => texts["cli.expect.level"],
        "--draws" or "number" => texts["cli.expect.count"],
        "--seed" => texts["cli.expect.whole"],
        _ => help?.Replace("|", ", ", StringComparison.Ordinal) ?? name,
    };

    private string Unknown(string token)
    {
        var candidates = token.StartsWith('-')
            ? _command.Options.Select(option => option.Name)
            : _command.Subcommands.Select(inner => inner.Name);
        return Nearest.To(token, candidates) is { } near
            ? texts.Say("cli.parse.unknown_near", token, Name(_command), near)
            : texts.Say("cli.parse.unknown", token, Name(_command));
    }

    private static string Name(Command command) => command is RootCommand ? "benchmarking" : command.Name;

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent
        ? $"{Path(parent)} {command.Name}"
        : "benchmarking";
}
