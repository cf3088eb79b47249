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

    /// <summary>The mapping file of a file to be imported: the one that the command line names, else the one beside it.</summary>
    /// <param name="scene">What the command has at hand.</param>
    /// <param name="path">The file to be imported.</param>
    /// <param name="named">What the command line names; null for nothing.</param>
    /// <returns>Its path; null where none is named and none lies there.</returns>
    public static string? MappingOf(Scene scene, string path, string? named)
    {
        var beside = MappingFileReader.PathBeside(path);
        return named is not null ? scene.Surroundings.PathOf(named) : File.Exists(beside) ? beside : null;
    }
}
