using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Does with the product what the coordinator of an invented network does.</summary>
internal sealed class Coordinator
{
    /// <summary>Begins in a folder of its own.</summary>
    public Coordinator(InventedNetwork network, string folder)
    {
        Folder = folder;
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        network.Write(folder);
    }

    public string Folder { get; }

    /// <summary>Imports a file of each wave.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="batch">0 for the first file, 1 for the late one.</param>
    public void Import(int wave, int batch) => Do("import", "responses", InventedNetwork.AnswerFile(wave, batch), "--wave", InventedNetwork.WaveId(wave));

    /// <summary>Makes reports and tables of a wave.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="name">The folder that they come in.</param>
    /// <param name="formats">The formats of the reports.</param>
    /// <param name="withTables">Whether tables come too.</param>
    /// <returns>What was said instead of a publication, command by command; none where all was written.</returns>
    public IReadOnlyList<string> Publish(int wave, string name, string formats, bool withTables)
    {
        string[] report = ["report", "--wave", InventedNetwork.WaveId(wave), "--to", formats, "--output", name];
        var refusals = new[] { Ask([.. report, "--ranks"]) }.OfType<string>().ToList();
        if (refusals.Count > 0)
        {
            refusals.AddRange(new[] { Ask(report) }.OfType<string>());
        }

        return [.. refusals, .. !withTables ? [] : new[] { Ask("export", "--wave", InventedNetwork.WaveId(wave), "--output", name + "-tables") }.OfType<string>()];
    }

    private void Do(params string[] words)
    {
        if (Ask(words) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }
    }

    private string? Ask(params string[] words)
    {
        var (code, _, error) = (InProcess.In(Folder) with { SystemLanguage = "nb" }).Ask(words);
        var said = error.Split('\n').Where(line => !line.Contains("I020", StringComparison.Ordinal) && !line.Contains("får ingen rapport", StringComparison.Ordinal));
        return code == ExitCode.Done ? null : $"{string.Join(' ', words)}: {code}: {string.Join(" / ", said)}";
    }
}
