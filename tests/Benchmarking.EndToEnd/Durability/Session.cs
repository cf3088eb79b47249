namespace Benchmarking.EndToEnd.Durability;

/// <summary>The program in one folder: in this process, or in one of its own that is killed.</summary>
/// <param name="folder">The folder of the network file.</param>
internal sealed class Session(string folder)
{
    private readonly TickingClock _clock = new();

    /// <summary>The folder of the network file.</summary>
    public string Folder => folder;

    /// <summary>Whether there is a database. A first import that was killed before its tables were made leaves an empty file, which is none.</summary>
    public bool HasDatabase => new FileInfo(Path.Combine(folder, "network.db")) is { Exists: true, Length: > 0 };

    /// <summary>Runs a command line in this process.</summary>
    /// <param name="words">Its words.</param>
    /// <returns>How it ended and what it said.</returns>
    public (int Code, string Output, string Error) Ask(params string[] words)
    {
        var (code, output, error) = (InProcess.In(folder) with { SystemLanguage = "en-GB", Clock = _clock }).Ask(words);
        return ((int)code, output, error);
    }

    /// <summary>Runs a command line in a process of its own, and kills it with no chance to tidy up.</summary>
    /// <param name="after">When; where it has ended by then, nothing is left to kill.</param>
    /// <param name="words">Its words.</param>
    /// <returns>Its exit code; null where it was killed.</returns>
    public int? Kill(TimeSpan after, params string[] words)
    {
        using var process = Executable.Start(folder, words);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExit(after);
        if (!ended)
        {
            process.Kill();
        }

        process.WaitForExit();
        Task.WaitAll(output, error);
        return ended ? process.ExitCode : null;
    }

    private sealed class TickingClock : TimeProvider
    {
        private DateTimeOffset _now = new(2019, 1, 14, 9, 30, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now += TimeSpan.FromSeconds(1);
    }
}
