using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Takes what a reader has read, or refuses it with all its findings.</summary>
internal static class Readings
{
    /// <summary>The value read; its warnings are listed where errors go.</summary>
    /// <exception cref="RefusedException">The file has errors.</exception>
    public static T Accept<T>(Reading<T> reading, Scene scene, string refusal, string file)
        where T : class
    {
        if (reading.Value is not { } value)
        {
            throw new RefusedException(reading.Findings, new Sentence(refusal, Path.GetFileName(file)));
        }

        scene.List(reading.Findings);
        return value;
    }
}
