using System.CommandLine;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>What the command line may say about how files are imported that municipalities have filled in.</summary>
/// <param name="texts">The words of the command line.</param>
/// <param name="files">What the files are.</param>
/// <param name="redact">What is masked in them.</param>
internal sealed class FormOptions(Texts texts, string files, string redact)
{
    public Argument<string[]> Files { get; } = new("file") { Description = files, HelpName = "FILE", Arity = ArgumentArity.OneOrMore };

    public Option<string> Wave { get; } = new("--wave") { Description = texts["cli.import.wave"], HelpName = "WAVE", Required = true };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = texts["cli.import.dry_run"] };

    public Option<bool> Replace { get; } = new("--replace") { Description = texts["cli.import.replace"] };

    public Option<bool> Redact { get; } = new("--redact") { Description = redact };

    /// <summary>Puts them into a command, in the order of help.</summary>
    public void Enter(ExampleCommand command)
    {
        command.Arguments.Add(Files);
        command.Take([Wave, DryRun, Replace, Redact]);
    }
}
