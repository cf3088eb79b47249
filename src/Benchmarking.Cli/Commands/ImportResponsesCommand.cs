using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Networks;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings survey answers in.</summary>
internal sealed class ImportResponsesCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "responses",
            scene.Texts["cli.responses"],
            "benchmarking import responses 2018-05.csv --wave 2018-05",
            "benchmarking import responses export.csv --wave 2018-05 --mapping export.mapping.yaml --dry-run");
        var options = new ResponseOptions(scene.Texts);
        command.Arguments.Add(options.Files);
        command.Take(options.All);

        scene.Act(command, (parsed, cancel) => new Import(scene, parsed, options).Run(cancel));
        return command;
    }

    /// <summary>One import, as a command line asks for it.</summary>
    private sealed class Import(Scene scene, ParseResult parsed, ResponseOptions options)
    {
        private readonly Workspace _workspace = scene.Workspace(parsed);

        public void Run(CancellationToken cancel)
        {
            var wave = _workspace.FindWave(parsed.GetRequiredValue(options.Wave));
            var files = ResponseFileGroup.Of([.. parsed.GetRequiredValue(options.Files).Select(scene.Surroundings.PathOf)]);
            var rejects = parsed.GetValue(options.Rejects) is { } named ? scene.Surroundings.PathOf(named) : null;
            if (rejects is not null)
            {
                RejectsFile.RefuseUnsafe(rejects, files.Count);
            }

            _workspace.GetStoreReady();
            var readings = files.Select(file => Read(file, wave)).ToList();
            IReadOnlyList<Finding> findings = [.. readings.SelectMany(reading => reading.Findings)];
            if (readings.Exists(reading => reading.Responses is null))
            {
                var refused = readings.Where(reading => reading.Responses is null).Select(reading => reading.FileName).ToList();
                var list = scene.Texts.List(refused);
                throw new RefusedException(findings, MapCommand(readings, files) is { } next
                    ? new Sentence("cli.import.refused_map", list, next)
                    : new Sentence("cli.import.refused", list));
            }

            scene.List(findings);
            readings.ForEach(Report);
            cancel.ThrowIfCancellationRequested();
            var dryRun = parsed.GetValue(options.DryRun);
            using var store = _workspace.OpenStoreForImport(dryRun);
            var changes = Changes(readings, wave.Id, store.Imports());
            if (rejects is null || dryRun || readings[0].Rejects.Rows.Count == 0)
            {
                ImportOutcome.Commit(scene, store, changes, dryRun);
                if (rejects is not null)
                {
                    scene.Tell("cli.import.would_reject", readings[0].Rejects.Rows.Count);
                }

                return;
            }

            RejectsFile.While(rejects, readings[0].Rejects, scene.Texts, () => ImportOutcome.Commit(scene, store, changes, dryRun));
            scene.Tell("cli.import.rejected", readings[0].Rejects.Rows.Count, rejects, RejectsCommand(files[0]));
        }

        /// <summary>The command that proposes a mapping file for the first file whose columns or values were not understood; null where that is not what is wrong.</summary>
        private string? MapCommand(IReadOnlyList<ResponseReading> readings, IReadOnlyList<ResponseFileGroup> files)
        {
            var place = Enumerable.Range(0, files.Count).FirstOrDefault(place =>
                readings[place].Responses is null && readings[place].Findings.Any(finding => FileChecks.CallForMapping.Contains(finding.Check)), -1);
            if (place < 0)
            {
                return null;
            }

            var typed = Typed([files[place].Path, .. files[place].Companions ?? []]);
            var beside = MappingFileReader.PathBeside(Typed([files[place].Path])[0]);
            IEnumerable<string> earlier = (parsed.GetValue(options.Mapping), File.Exists(scene.Surroundings.PathOf(beside))) switch
            {
                ({ } named, false) => ["--mapping", named],
                ({ } named, true) => ["--mapping", named, "--replace"],
                (null, true) => ["--mapping", beside, "--replace"],
                _ => [],
            };
            return new NextCommand(scene, parsed, _workspace.Network).ImportMap(typed, parsed.GetRequiredValue(options.Wave), earlier).Command;
        }

        /// <summary>The command that imports the rows which were set aside, once they are mended.</summary>
        private string RejectsCommand(ResponseFileGroup file)
        {
            var beside = MappingFileReader.PathBeside(Typed([file.Path])[0]);
            var mapping = parsed.GetValue(options.Mapping) ?? (File.Exists(scene.Surroundings.PathOf(beside)) ? beside : null);
            IEnumerable<string> words = [.. mapping is null ? [] : (string[])["--mapping", mapping], .. options.ForRejects(parsed)];
            IReadOnlyList<string> rows = [parsed.GetRequiredValue(options.Rejects), .. Typed(file.Companions ?? [])];
            return new NextCommand(scene, parsed, _workspace.Network).ImportResponses(rows, parsed.GetRequiredValue(options.Wave), words).Command;
        }

        /// <summary>Files as they were typed.</summary>
        private List<string> Typed(IReadOnlyList<string> paths) =>
            [.. parsed.GetRequiredValue(options.Files).Where(file => paths.Contains(scene.Surroundings.PathOf(file), StringComparer.Ordinal))];

        private ResponseReading Read(ResponseFileGroup file, Wave wave)
        {
            var path = file.Path;
            var mapping = Readings.MappingOf(scene, path, parsed.GetValue(options.Mapping));
            return ResponseFileReader.Read(new ResponseFileRequest
            {
                Path = path,
                Companions = file.Companions,
                Sheet = parsed.GetValue(options.Sheet),
                Network = _workspace.Network,
                Set = _workspace.Set,
                Mapping = mapping is null ? null : Readings.Accept(MappingFileReader.Read(mapping), scene, "cli.mapping.refused", mapping),
                Format = parsed.GetValue(options.Format) ?? "auto",
                Partial = parsed.GetValue(options.Partial),
                Treatments = options.TreatmentsIn(parsed),
                Closes = wave.Closes,
                DroppedColumns = options.DroppedIn(parsed),
                Redact = parsed.GetValue(options.Redact),
                SplitRejects = parsed.GetValue(options.Rejects) is not null,
            });
        }

        private IEnumerable<Sentence> Lines(ResponseReading reading) => reading.Report.Concat(options.Kept(parsed));

        private void Report(ResponseReading reading)
        {
            scene.Tell("cli.import.report", reading.FileName);
            foreach (var line in Lines(reading))
            {
                scene.Surroundings.Error.WriteLine("  " + scene.Texts.Say(line));
            }
        }

        private List<StoreChange> Changes(IReadOnlyList<ResponseReading> readings, WaveId wave, IReadOnlyList<ImportRecord> imports)
        {
            var (now, changes) = (scene.Surroundings.Clock.GetUtcNow(), new List<StoreChange>());
            foreach (var reading in readings)
            {
                var file = new ImportedFile(wave, reading.FileName, reading.Sha256, now) { Account = new FileAccount([.. Lines(reading)], reading.Findings) };
                changes.AddRange(parsed.GetValue(options.Replace) ? ImportOutcome.TakeBack(imports, ImportKind.Responses, file) : []);
                if (reading.Responses is { } responses)
                {
                    changes.Add(new StoreChange.AddResponses(file, responses, _workspace.SetFile));
                }
            }

            return changes;
        }
    }
}
