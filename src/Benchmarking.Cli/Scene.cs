using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>What every command has at hand: its surroundings, its words and the options that all commands share.</summary>
internal sealed class Scene(Surroundings surroundings, Texts texts, GlobalOptions options)
{
    public Surroundings Surroundings { get; } = surroundings;

    public Texts Texts { get; } = texts;

    public GlobalOptions Options { get; } = options;

    /// <summary>The words of the command that runs.</summary>
    public string CommandLine { get; private set; } = "";

    /// <summary>Whether it was looked who else may read the workspace: once a command is enough.</summary>
    public bool HasLookedForOthers { get; set; }

    /// <summary>Whether figures that are nobody else's to see may be in what is written from now on.</summary>
    public bool IsGateOpen { get; set; }

    /// <summary>Writes a line of the result.</summary>
    public void Say(string key, params object[] arguments) => Surroundings.Output.WriteLine(Texts.Say(key, arguments));

    /// <summary>Writes a line of progress or warning.</summary>
    public void Tell(string key, params object[] arguments) => Surroundings.Error.WriteLine(Texts.Say(key, arguments));

    /// <summary>Writes a sentence of warning, where there is one.</summary>
    public void Tell(Sentence? sentence)
    {
        if (sentence is not null)
        {
            Surroundings.Error.WriteLine(Texts.Say(sentence));
        }
    }

    /// <summary>Lists findings where progress and errors go.</summary>
    public void List(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Surroundings.Error.WriteLine(FindingLine.Write(finding, Texts));
        }
    }

    /// <summary>Writes words for people: in the file that the command line names, else on standard output.</summary>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="write">Writes them, given the columns of the terminal; null for a file or a pipe.</param>
    public void Write(string? file, Action<TextWriter, int?> write)
    {
        if (file is null)
        {
            write(Surroundings.Output, Surroundings.Width);
            return;
        }

        WriteFile(Surroundings.PathOf(file), stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            write(writer, null);
        });
    }

    /// <summary>Writes a file, which is its owner's alone where the gate is open.</summary>
    /// <param name="path">The file's whole path.</param>
    /// <param name="write">Writes its content.</param>
    public void WriteFile(string path, Action<Stream> write) => WholeFile.Write(path, write, ownerOnly: IsGateOpen);

    /// <summary>Gives a command its action: on a thread of its own, so that Ctrl-C is heard while it works.</summary>
    public void Act(Command command, Action<ParseResult, CancellationToken> action) =>
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                CommandLine = string.Join(' ', parsed.Tokens.Select(token => NextCommand.Quoted(token.Value)).Prepend("benchmarking"));
                action(parsed, cancel);
                return (int)ExitCode.Done;
            },
            cancel));

    /// <summary>The network that the command line names; null where it names none.</summary>
    public Network? NamedNetwork(ParseResult parsed) =>
        parsed.GetValue(Options.Network) is { } file ? Cli.Workspace.ReadNetwork(this, file).Network : null;

    /// <summary>The workspace that the command line names.</summary>
    public Workspace Workspace(ParseResult parsed) => Cli.Workspace.Open(this, parsed.GetValue(Options.Network), parsed.GetValue(Options.Language));
}
