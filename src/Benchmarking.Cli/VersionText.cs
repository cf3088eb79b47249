using System.CommandLine;
using System.CommandLine.Invocation;

namespace Benchmarking.Cli;

/// <summary>Says which version of the product this is.</summary>
internal sealed class VersionText(TextWriter output) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine(Application.Version);
        return (int)ExitCode.Done;
    }
}
