using System.CommandLine;

namespace Benchmarking.Cli;

/// <summary>A command: how it is called and what it does.</summary>
internal interface ICommandPart
{
    /// <summary>Builds the command with its words.</summary>
    /// <param name="scene">What it needs to run.</param>
    /// <returns>The command with its options, its examples and its action.</returns>
    Command Build(Scene scene);
}
