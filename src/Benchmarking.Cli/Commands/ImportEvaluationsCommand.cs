using System.CommandLine;
using Benchmarking.Evaluations;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings in where municipalities were placed on rubrics.</summary>
internal sealed class ImportEvaluationsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "evaluations",
            scene.Texts["cli.import_evaluations"],
            "benchmarking import evaluations halden.xlsx --wave 2018-05",
            "benchmarking import evaluations evaluations.csv --wave 2018-05 --dry-run");
        var options = new FormOptions(scene.Texts, scene.Texts["cli.import_evaluations.files"], scene.Texts["cli.import_evaluations.redact"]);
        options.Enter(command);
        scene.Act(command, (parsed, cancel) => new Import(scene, parsed, options).Run(cancel));
        return command;
    }

    /// <summary>One import, as a command line asks for it. A unit has one place on each rubric.</summary>
    private sealed class Import(Scene scene, ParseResult parsed, FormOptions options)
        : FormImport<Evaluation, (int Unit, RubricIndicator Rubric)>(scene, parsed, options)
    {
        protected override ImportKind Kind => ImportKind.Evaluations;

        protected override FormReading<Evaluation> Read(string path) => EvaluationFileReader.Read(new EvaluationFileRequest
        {
            Path = path,
            Network = Workspace.Network,
            Set = Workspace.Set,
            Today = Today,
            Redact = Redact,
        });

        protected override (int Unit, RubricIndicator Rubric) SubjectOf(Evaluation row) => (row.Unit, row.Indicator);

        protected override Sentence Twice(string first, string second, (int Unit, RubricIndicator Rubric) subject) =>
            new("cli.evaluations.twice", first, second, Workspace.Network.Units[subject.Unit].Name, subject.Rubric.Title);

        protected override StoreChange Add(ImportedFile file, IReadOnlyList<Evaluation> rows) =>
            new StoreChange.AddEvaluations(file, rows, Workspace.Network, Workspace.Set, Workspace.SetFile);

        protected override IEnumerable<Evaluation> Stored(IStore store) => store.Evaluations(Wave, Workspace.Set, Workspace.Network);

        protected override Sentence Earlier(int subjects) => new("cli.evaluations.earlier", Wave.Value, subjects);
    }
}
