using System.CommandLine;
using System.CommandLine.Invocation;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Help in the reader's language: what a command does, how it is called, and an example.</summary>
internal sealed class HelpText(Texts texts, TextWriter output) : SynchronousCommandLineAction
{
    private const int Wide = 100;
    private const int Gap = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        output.Write(Of(parseResult.CommandResult.Command));
        return (int)ExitCode.Done;
    }

    /// <summary>The help of a command.</summary>
    public string Of(Command command)
    {
        var lines = new List<string>();
        lines.AddRange(Wrapped(command.Description ?? "", 0));
        lines.AddRange(["", texts["cli.help.usage"], "  " + Usage(command)]);
        Section(lines, "cli.help.arguments", command.Arguments.Select(argument => (Shown(argument), argument.Description ?? "")));
        Section(lines, "cli.help.commands", command.Subcommands.Where(inner => !inner.Hidden).Select(inner => (inner.Name, inner.Description ?? "")));
        Section(lines, "cli.help.options", Options(command).Select(option => (Shown(option), option.Description ?? "")));
        if (command is ExampleCommand { Examples: [_, ..] examples })
        {
            lines.AddRange(["", texts["cli.help.examples"], .. examples.Select(example => "  " + example)]);
        }

        return string.Join('\n', lines.Append(""));
    }

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(Ancestors(command).SelectMany(parent => parent.Options).Where(option => option.Recursive && option is not VersionOption))
        .Where(option => !option.Hidden)
        .Distinct();

    private static string Usage(Command command)
    {
        IEnumerable<string> parts =
        [
            .. Ancestors(command).Reverse().Select(parent => parent is RootCommand ? "benchmarking" : parent.Name),
            command is RootCommand ? "benchmarking" : command.Name,
            .. command.Arguments.Select(Shown),
            .. command.Subcommands.Count == 0 ? Array.Empty<string>() : command.Action is null ? ["COMMAND"] : ["[COMMAND]"],
            .. command.Options.Where(option => option.Required).Select(Shown),
            .. command.Options.Any(option => !option.Required) ? ["[OPTIONS]"] : Array.Empty<string>(),
        ];
        return string.Join(' ', parts);
    }

    private static IEnumerable<Command> Ancestors(Symbol symbol)
    {
        for (var parent = symbol.Parents.OfType<Command>().FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return parent;
        }
    }

    private static string Shown(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name.ToUpperInvariant();
        var many = argument.Arity.MaximumNumberOfValues > 1 ? name + "…" : name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{many}]" : many;
    }

    private static string Shown(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length));
        var values = option.HelpName ?? (option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? "" : "VALUE");
        var many = option.Arity.MaximumNumberOfValues > 1 && values.Length > 0 ? values + "…" : values;
        return many.Length > 0 ? $"{names} {many}" : names;
    }

    private void Section(List<string> lines, string title, IEnumerable<(string Name, string Description)> entries)
    {
        var listed = entries.ToList();
        if (listed.Count == 0)
        {
            return;
        }

        lines.AddRange(["", texts[title]]);
        var column = Math.Min(listed.Max(entry => entry.Name.Length), 34) + (2 * Gap);
        foreach (var (name, description) in listed)
        {
            var wrapped = Wrapped(description, column).ToList();
            var first = new string(' ', Gap) + name;
            if (first.Length + Gap > column)
            {
                lines.AddRange([first, .. wrapped]);
            }
            else
            {
                lines.AddRange([(first.PadRight(column) + (wrapped is [var start, ..] ? start[column..] : "")).TrimEnd(), .. wrapped.Skip(1)]);
            }
        }
    }

    private static IEnumerable<string> Wrapped(string text, int indent)
    {
        var line = new string(' ', indent);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent && line.Length + word.Length > Wide)
            {
                yield return line.TrimEnd();
                line = new string(' ', indent);
            }

            line += word + " ";
        }

        if (line.Trim().Length > 0)
        {
            yield return line.TrimEnd();
        }
    }
}
