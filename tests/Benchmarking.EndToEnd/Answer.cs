using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>What the tool had to say to one command line.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What came on standard output.</param>
/// <param name="Error">What came on standard error.</param>
internal sealed record Answer(ExitCode Code, string Output, string Error);
