using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Networks;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings in the goals that municipalities set themselves.</summary>
internal sealed class ImportGoalsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "goals",
            scene.Texts["cli.import_goals"],
            "benchmarking import goals 2018-05-3001-nb.xlsx --wave 2018-05",
            "benchmarking import goals goals.csv --wave 2018-05 --dry-run");
        var files = new Argument<string[]>("file") { Description = scene.Texts["cli.import_goals.files"], HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.import.wave"], HelpName = "WAVE", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = scene.Texts["cli.import.dry_run"] };
        var replace = new Option<bool>("--replace") { Description = scene.Texts["cli.import.replace"] };
        command.Arguments.Add(files);
        var redact = new Option<bool>("--redact") { Description = scene.Texts["cli.import_goals.redact"] };
        command.Take([wave, dryRun, replace, redact]);

        scene.Act(command, (parsed, cancel) =>
        {
            var import = new Import(scene, scene.Workspace(parsed), parsed.GetRequiredValue(wave)) { Replace = parsed.GetValue(replace), Redact = parsed.GetValue(redact) };
            import.Run(parsed.GetRequiredValue(files), parsed.GetValue(dryRun), cancel);
        });
        return command;
    }

    /// <summary>One import, as a command line asks for it.</summary>
    private sealed class Import(Scene scene, Workspace workspace, string wave)
    {
        private readonly WaveId _wave = workspace.FindWave(wave).Id;

        public required bool Replace { get; init; }

        public required bool Redact { get; init; }

        public void Run(string[] files, bool dryRun, CancellationToken cancel)
        {
            var readings = files.Select(Read).ToList();
            RefuseFaulty(readings);
            RefuseTwice(readings);
            cancel.ThrowIfCancellationRequested();
            using var store = dryRun ? workspace.OpenStoreForRehearsal() : workspace.OpenStore();
            var (changes, earlier) = (Changes(store.Imports(), readings), Earlier(store, readings));
            ImportOutcome.Commit(scene, store, changes, dryRun);
            if (earlier > 0 && !changes.OfType<StoreChange.Undo>().Any())
            {
                scene.Tell("cli.goals.earlier", _wave.Value, earlier);
            }
        }

        private GoalReading Read(string file) => GoalFileReader.Read(new GoalFileRequest
        {
            Path = scene.Surroundings.PathOf(file),
            Network = workspace.Network,
            Set = workspace.Set,
            Wave = _wave,
            Today = DateOnly.FromDateTime(scene.Surroundings.Clock.GetUtcNow().Date),
            Redact = Redact,
        });

        private void RefuseFaulty(List<GoalReading> readings)
        {
            IReadOnlyList<Finding> findings = [.. readings.SelectMany(reading => reading.Findings)];
            ImportOutcome.Accept(scene, findings, [.. readings.Where(reading => reading.Goals is null).Select(reading => reading.FileName)]);
        }

        // A unit has one plan: which of two files counts would be a guess.
        private void RefuseTwice(List<GoalReading> readings)
        {
            var twice = readings.SelectMany(UnitsOf, (reading, unit) => (reading.FileName, Unit: unit))
                .GroupBy(own => own.Unit)
                .FirstOrDefault(same => same.Count() > 1);
            if (twice?.ToList() is { } both)
            {
                throw new RefusedException(new Sentence("cli.goals.twice", both[0].FileName, both[1].FileName, workspace.Network.Units[twice.Key].Name));
            }
        }

        private static IEnumerable<int> UnitsOf(GoalReading reading) => (reading.Goals ?? []).Select(goal => goal.Unit).Distinct();

        private List<StoreChange> Changes(IReadOnlyList<ImportRecord> imports, List<GoalReading> readings)
        {
            var (now, changes) = (scene.Surroundings.Clock.GetUtcNow(), new List<StoreChange>());
            foreach (var reading in readings)
            {
                var file = new ImportedFile(_wave, reading.FileName, reading.Sha256, now) { Account = new FileAccount([], reading.Findings) };
                changes.AddRange(Replace ? ImportOutcome.TakeBack(imports, ImportKind.Goals, file) : []);
                changes.Add(new StoreChange.AddGoals(
                    file, reading.Goals ?? [], workspace.Network, workspace.Set, workspace.SetFile));
            }

            return changes;
        }

        private int Earlier(IStore store, List<GoalReading> readings)
        {
            var added = readings.SelectMany(UnitsOf).ToHashSet();
            return store.Goals(workspace.Set, workspace.Network)
                .Where(goal => goal.Wave == _wave && added.Contains(goal.Unit)).Select(goal => goal.Unit).Distinct().Count();
        }
    }
}
