using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Networks.Registers;
using Benchmarking.Outcomes;
using Benchmarking.Reports.Tables;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Cli;

/// <summary>Stores register figures that were read, and says what became of them.</summary>
/// <param name="scene">What the command has at hand.</param>
/// <param name="workspace">The network with its set and its database.</param>
internal sealed class StatisticsImport(Scene scene, Workspace workspace)
{
    /// <summary>Whether only to say what would be done.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether files take the place of their earlier imports.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether files that stand already are passed over instead of refused.</summary>
    public bool PassOverKnown { get; init; }

    /// <summary>The figures of units and references that a store's figures make.</summary>
    public static IReadOnlyList<OutcomeFigure> Made(Workspace workspace, SourceFigures figures) =>
        new OutcomeFigures(workspace.Set.Outcomes, workspace.Network, RegionHistory.Of(MunicipalityRegister.Of(workspace.Network.Country))).From(figures);

    /// <summary>Stores all files, or none.</summary>
    /// <exception cref="RefusedException">A file has faults, or stands already.</exception>
    public void Commit(IReadOnlyList<StatisticsReading> readings, CancellationToken cancel)
    {
        IReadOnlyList<Finding> findings = [.. readings.SelectMany(reading => reading.Findings)];
        ImportOutcome.Accept(scene, findings, [.. readings.Where(reading => reading.Figures is null).Select(reading => reading.FileName)]);
        cancel.ThrowIfCancellationRequested();
        using var store = workspace.OpenStoreForImport(DryRun);
        var (earlier, imports) = (store.Outcomes(), store.Imports());
        var fresh = PassOverKnown ? [.. readings.Where(reading => !IsKnown(reading, imports))] : readings;
        var changes = Changes(fresh, imports);
        var records = ImportOutcome.Apply(scene, store, changes, DryRun);
        foreach (var (reading, record) in fresh.Zip(records))
        {
            var figures = reading.Figures ?? [];
            scene.Say(DryRun ? "cli.statistics.would_import" : "cli.statistics.imported", record.Rows, record.FileName, record.Number);
            Tell(FigureSummary.Of(figures, Made(workspace, With(earlier, figures))));
            Tell(earlier.ChangesBy(figures));
            earlier = With(earlier, figures);
        }
    }

    private bool IsKnown(StatisticsReading reading, IReadOnlyList<ImportRecord> imports)
    {
        var known = imports.FirstOrDefault(import => import.Kind == ImportKind.Statistics && import.Sha256 == reading.Sha256);
        if (known is not null)
        {
            scene.Say("cli.fetch.known", reading.FileName, known.Number);
        }

        return known is not null;
    }

    private static SourceFigures With(SourceFigures earlier, IReadOnlyList<SourceFigure> figures) => new(earlier.All.Concat(figures));

    private List<StoreChange> Changes(IReadOnlyList<StatisticsReading> readings, IReadOnlyList<ImportRecord> imports)
    {
        var (now, changes) = (scene.Surroundings.Clock.GetUtcNow(), new List<StoreChange>());
        foreach (var reading in readings)
        {
            var file = new ImportedFile(Wave: null, reading.FileName, reading.Sha256, now) { Account = new FileAccount([], reading.Findings) };
            changes.AddRange(Replace ? ImportOutcome.TakeBack(imports, ImportKind.Statistics, file) : []);
            changes.Add(new StoreChange.AddStatistics(file, reading.Figures ?? []));
        }

        return changes;
    }

    private void Tell(FigureSummary summary)
    {
        foreach (var outcome in summary.Outcomes)
        {
            var (first, last) = (outcome.Periods[0].Text, outcome.Periods[^1].Text);
            scene.Say(
                "cli.statistics.outcome",
                outcome.Indicator.Id.Value, outcome.Figures, outcome.Units, first == last ? first : $"{first} – {last}", outcome.References);
        }

        Count("cli.statistics.absent", summary.Absent.Select(pair => (OutcomesTable.Of(pair.Key), pair.Value)));
        Count("cli.statistics.carried", summary.Carried.Where(pair => pair.Key != Comparability.AsReported).Select(pair => (OutcomesTable.Of(pair.Key), pair.Value)));
        if (summary.Others > 0)
        {
            scene.Say("cli.statistics.others", summary.Others);
        }
    }

    private void Tell(FigureChanges changes)
    {
        if (changes.Same + changes.Changed > 0)
        {
            scene.Say("cli.statistics.changes", changes.Same, changes.Changed, changes.Final);
        }
    }

    private void Count(string key, IEnumerable<(string Code, int Count)> counts)
    {
        var told = counts.Select(one => scene.Texts.Say("cli.statistics.count", scene.Texts["cli.statistics.is." + one.Code], one.Count)).ToList();
        if (told.Count > 0)
        {
            scene.Say(key, string.Join(", ", told));
        }
    }
}
