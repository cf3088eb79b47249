using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Networks;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>One import of files that municipalities have filled in, as a command line asks for it.</summary>
/// <typeparam name="TRow">What a row of them says.</typeparam>
/// <typeparam name="TSubject">What only one of the files may speak of.</typeparam>
internal abstract class FormImport<TRow, TSubject>
    where TSubject : notnull
{
    private readonly Scene _scene;
    private readonly ParseResult _parsed;
    private readonly FormOptions _options;

    /// <summary>Begins with what was asked for.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">What it may say.</param>
    /// <exception cref="RefusedException">The network has no such wave.</exception>
    protected FormImport(Scene scene, ParseResult parsed, FormOptions options)
    {
        (_scene, _parsed, _options) = (scene, parsed, options);
        Workspace = scene.Workspace(parsed);
        Wave = Workspace.FindWave(parsed.GetRequiredValue(options.Wave)).Id;
    }

    protected Workspace Workspace { get; }

    protected WaveId Wave { get; }

    protected DateOnly Today => DateOnly.FromDateTime(_scene.Surroundings.Clock.GetUtcNow().Date);

    protected bool Redact => _parsed.GetValue(_options.Redact);

    protected abstract ImportKind Kind { get; }

    /// <summary>Reads a file.</summary>
    protected abstract FormReading<TRow> Read(string path);

    /// <summary>What a row speaks of. Which of two files counts that speak of the same would be a guess.</summary>
    protected abstract TSubject SubjectOf(TRow row);

    /// <summary>Says that two files speak of the same.</summary>
    protected abstract Sentence Twice(string first, string second, TSubject subject);

    /// <summary>Adds a file's rows to the store.</summary>
    protected abstract StoreChange Add(ImportedFile file, IReadOnlyList<TRow> rows);

    /// <summary>The rows of the wave that the store holds.</summary>
    protected abstract IEnumerable<TRow> Stored(IStore store);

    /// <summary>Says of how many subjects the store held something.</summary>
    protected abstract Sentence Earlier(int subjects);

    /// <summary>Imports all of the files, or none.</summary>
    /// <param name="cancel">Ends the work until the store is written.</param>
    /// <exception cref="RefusedException">A file has faults, two speak of the same, or the store cannot be written.</exception>
    public void Run(CancellationToken cancel)
    {
        List<FormReading<TRow>> readings = [.. _parsed.GetRequiredValue(_options.Files).Select(file => Read(_scene.Surroundings.PathOf(file)))];
        ImportOutcome.Accept(
            _scene, [.. readings.SelectMany(reading => reading.Findings)], [.. readings.Where(reading => reading.Rows is null).Select(reading => reading.FileName)]);
        RefuseTwice(readings);
        cancel.ThrowIfCancellationRequested();
        var dryRun = _parsed.GetValue(_options.DryRun);
        using var store = Workspace.OpenStoreForImport(dryRun);
        var (changes, added) = (Changes(store.Imports(), readings), readings.SelectMany(Subjects).ToHashSet());
        var earlier = Stored(store).Select(SubjectOf).Distinct().Count(added.Contains);
        ImportOutcome.Commit(_scene, store, changes, dryRun);
        if (earlier > 0 && !changes.OfType<StoreChange.Undo>().Any())
        {
            _scene.Tell(Earlier(earlier));
        }
    }

    private IEnumerable<TSubject> Subjects(FormReading<TRow> reading) => (reading.Rows ?? []).Select(SubjectOf).Distinct();

    private void RefuseTwice(List<FormReading<TRow>> readings)
    {
        var twice = readings.SelectMany(Subjects, (reading, subject) => (reading.FileName, Subject: subject))
            .GroupBy(own => own.Subject)
            .FirstOrDefault(same => same.Count() > 1);
        if (twice?.ToList() is { } both)
        {
            throw new RefusedException(Twice(both[0].FileName, both[1].FileName, twice.Key));
        }
    }

    private List<StoreChange> Changes(IReadOnlyList<ImportRecord> imports, List<FormReading<TRow>> readings)
    {
        var (now, changes) = (_scene.Surroundings.Clock.GetUtcNow(), new List<StoreChange>());
        foreach (var reading in readings)
        {
            var file = new ImportedFile(Wave, reading.FileName, reading.Sha256, now) { Account = new FileAccount([], reading.Findings) };
            changes.AddRange(_parsed.GetValue(_options.Replace) ? ImportOutcome.TakeBack(imports, Kind, file) : []);
            changes.Add(Add(file, reading.Rows ?? []));
        }

        return changes;
    }
}
