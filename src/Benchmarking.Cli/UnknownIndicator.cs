using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Says that an id names no indicator, and which may be meant.</summary>
internal static class UnknownIndicator
{
    /// <summary>The sentence.</summary>
    /// <param name="name">What was typed.</param>
    /// <param name="known">The ids that there are.</param>
    /// <returns>The nearest id where one is near, else all of them.</returns>
    public static Sentence Of(string name, IReadOnlyList<string> known) => Nearest.To(name, known) is { } near
        ? new Sentence("cli.indicator.unknown_near", name, near)
        : new Sentence("cli.indicator.unknown", name, string.Join(", ", known));
}
