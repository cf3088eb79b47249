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
                (_, false) => "cli.import.invited",
                _ => "cli.import.would_invited",
            };
            scene.Say(key, record.Rows, record.FileName, record.Wave?.Value ?? "", record.Number);
        }
    }
}
