using System.CommandLine;
using Benchmarking.Goals;
using Benchmarking.Import;
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
        var options = new FormOptions(scene.Texts, scene.Texts["cli.import_goals.files"], scene.Texts["cli.import_goals.redact"]);
        options.Enter(command);
        scene.Act(command, (parsed, cancel) => new Import(scene, parsed, options).Run(cancel));
        return command;
    }

    /// <summary>One import, as a command line asks for it. A unit has one plan.</summary>
    private sealed class Import(Scene scene, ParseResult parsed, FormOptions options) : FormImport<PlannedGoal, int>(scene, parsed, options)
    {
        protected override ImportKind Kind => ImportKind.Goals;

        protected override FormReading<PlannedGoal> Read(string path) => GoalFileReader.Read(new GoalFileRequest
        {
            Path = path,
            Network = Workspace.Network,
            Set = Workspace.Set,
            Wave = Wave,
            Today = Today,
            Redact = Redact,
        });

        protected override int SubjectOf(PlannedGoal row) => row.Unit;

        protected override Sentence Twice(string first, string second, int subject) =>
            new("cli.goals.twice", first, second, Workspace.Network.Units[subject].Name);

        protected override StoreChange Add(ImportedFile file, IReadOnlyList<PlannedGoal> rows) =>
            new StoreChange.AddGoals(file, rows, Workspace.Network, Workspace.Set, Workspace.SetFile);

        protected override IEnumerable<PlannedGoal> Stored(IStore store) => store.Goals(Workspace.Set, Workspace.Network).Where(goal => goal.Wave == Wave);

        protected override Sentence Earlier(int subjects) => new("cli.goals.earlier", Wave.Value, subjects);
    }
}
