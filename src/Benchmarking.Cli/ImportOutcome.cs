using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Cli;

/// <summary>Commits an import and says what became of it.</summary>
internal static class ImportOutcome
{
    /// <summary>Commits, or only rehearses, and writes a line for each file.</summary>
    public static void Commit(Scene scene, IStore store, IReadOnlyList<StoreChange> changes, bool dryRun)
    {
        var records = dryRun ? store.Rehearse(changes) : store.Commit(changes);
        foreach (var undone in changes.OfType<StoreChange.Undo>())
        {
            scene.Say(dryRun ? "cli.import.would_replace" : "cli.import.replaced", undone.Number);
        }

        foreach (var record in records)
        {
            var key = (record.Kind, dryRun) switch
            {
                (ImportKind.Responses, false) => "cli.import.responses",
                (ImportKind.Responses, true) => "cli.import.would_responses",
                (ImportKind.Evaluations, false) => "cli.import.evaluations",
                (ImportKind.Evaluations, true) => "cli.import.would_evaluations",
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
