using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>A fresh copy of the sample network to work in.</summary>
internal static class DemoWorkspace
{
    private const string Mark = ".benchmarking-demo";

    /// <summary>Makes the copy; what an earlier demo left in the folder gives way, anything else is left alone.</summary>
    /// <param name="scene">What the command has at hand.</param>
    /// <param name="folder">The folder to make.</param>
    /// <returns>The folder.</returns>
    /// <exception cref="RefusedException">The folder holds something that no demo has made, or cannot be written.</exception>
    public static string Make(Scene scene, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, Mark)))
        {
            throw new RefusedException(new Sentence("cli.demo.occupied", folder));
        }

        var sample = Path.Combine(scene.Surroundings.ProgramFolder, "sample-data");
        if (!Directory.Exists(sample))
        {
            throw new RefusedException(new Sentence("cli.demo.no_sample", sample));
        }

        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, Mark), "");
            foreach (var file in Directory.EnumerateFiles(sample).Order(StringComparer.Ordinal))
            {
                // Written anew rather than copied: an installed program's files may be read-only.
                File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllBytes(file));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("cli.file.unwritable", folder));
        }

        return folder;
    }
}
