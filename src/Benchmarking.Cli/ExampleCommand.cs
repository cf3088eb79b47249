using System.CommandLine;

namespace Benchmarking.Cli;

/// <summary>A command that shows how it is used.</summary>
internal sealed class ExampleCommand : Command
{
    public ExampleCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Whole command lines, the simplest first.</summary>
    public IReadOnlyList<string> Examples { get; }
}
