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

        Clear(folder);
        using var stage = StagedFolder.Begin(folder);
        stage.Write(Mark, _ => { });
        foreach (var file in Directory.EnumerateFiles(sample).Order(StringComparer.Ordinal))
        {
            // Written anew rather than copied: an installed program's files may be read-only.
            stage.Write(Path.GetFileName(file), stream => stream.Write(File.ReadAllBytes(file)));
        }

        stage.Publish();
        return folder;
    }

    // The mark goes last: where this is broken off, the next demo still knows the folder for its own.
    private static void Clear(string folder)
    {
        try
        {
            foreach (var entry in Directory.Exists(folder) ? new DirectoryInfo(folder).GetFileSystemInfos().Where(entry => entry.Name != Mark) : [])
            {
                if (entry is DirectoryInfo { LinkTarget: null } inner)
                {
                    inner.Delete(recursive: true);
                }
                else
                {
                    entry.Delete();
                }
            }

            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("cli.file.unwritable", folder));
        }
    }
}
