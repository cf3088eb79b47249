using Benchmarking.Findings;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Commits an import and says what became of it.</summary>
internal static class ImportOutcome
{
    /// <summary>Refuses files that have faults, all of them in one go, and lists what was found in those that have none.</summary>
    /// <param name="scene">What the command has at hand.</param>
    /// <param name="findings">Everything found, in the order of the files.</param>
    /// <param name="refused">The names of the files that have faults.</param>
    /// <exception cref="RefusedException">A file has faults.</exception>
    public static void Accept(Scene scene, IReadOnlyList<Finding> findings, IReadOnlyList<string> refused)
    {
        if (refused.Count > 0)
        {
            throw new RefusedException(findings, new Sentence("cli.import.refused", scene.Texts.List(refused)));
        }

        scene.List(findings);
    }

    /// <summary>Takes back the import whose place a file takes.</summary>
    /// <param name="imports">What stands, by number.</param>
    /// <param name="kind">What the file holds.</param>
    /// <param name="file">The file.</param>
    /// <returns>The change; none where the file takes no import's place.</returns>
    public static IEnumerable<StoreChange> TakeBack(IReadOnlyList<ImportRecord> imports, ImportKind kind, ImportedFile file) =>
        Replacement.Find(imports, kind, file.Wave, (file.FileName, file.Sha256)) is { } replaced ? [new StoreChange.Undo(replaced.Number)] : [];

    /// <summary>Commits, or only rehearses, and writes a line for each import that was taken back.</summary>
    public static IReadOnlyList<ImportRecord> Apply(Scene scene, IStore store, IReadOnlyList<StoreChange> changes, bool dryRun)
    {
        List<StoreChange.Undo> replaced = [.. changes.OfType<StoreChange.Undo>()];
        var noted = replaced.Count == 0 ? changes : [.. changes, new StoreChange.Note(AuditTrail.Entry(scene))];
        var records = dryRun ? store.Rehearse(noted) : store.Commit(noted);
        foreach (var undone in replaced)
        {
            scene.Say(dryRun ? "cli.import.would_replace" : "cli.import.replaced", undone.Number);
        }

        return records;
    }

    /// <summary>Commits, or only rehearses, and writes a line for each file.</summary>
    public static void Commit(Scene scene, IStore store, IReadOnlyList<StoreChange> changes, bool dryRun)
    {
        foreach (var record in Apply(scene, store, changes, dryRun))
        {
            var key = (record.Kind, dryRun) switch
            {
                (ImportKind.Responses, false) => "cli.import.responses",
                (ImportKind.Responses, true) => "cli.import.would_responses",
                (ImportKind.Evaluations, false) => "cli.import.evaluations",
                (ImportKind.Evaluations, true) => "cli.import.would_evaluations",
                (ImportKind.Goals, false) => "cli.import.goals",
                (ImportKind.Goals, true) => "cli.import.would_goals",
                (ImportKind.Units, false) => "cli.import.units",
                (ImportKind.Units, true) => "cli.import.would_units",
                (_, false) => "cli.import.invited",
                _ => "cli.import.would_invited",
            };
            object[] file = record.Wave is { } wave ? [record.Rows, record.FileName, wave.Value, record.Number] : [record.Rows, record.FileName, record.Number];
            scene.Say(key, file);
        }
    }
}
