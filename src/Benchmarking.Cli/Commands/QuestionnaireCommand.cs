using System.CommandLine;
using Benchmarking.Export.Excel;
using Benchmarking.Export.Tidy;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Cli.Commands;

/// <summary>Writes a set's questions as a form, or as a table to paste into a survey tool.</summary>
internal sealed class QuestionnaireCommand : ICommandPart
{
    // A form has no date of its own, and the same set gives the same bytes on any day.
    private static readonly DateOnly Undated = new(2000, 1, 1);

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "questionnaire",
            scene.Texts["cli.questionnaire"],
            "benchmarking indicators questionnaire barn-unge-0-24 --to xlsx --lang nn",
            "benchmarking indicators questionnaire barn-unge-0-24 --to xlsx --network network.yaml --output form.xlsx",
            "benchmarking indicators questionnaire barn-unge-0-24 --to csv --output questions.csv");
        var id = new Argument<string>("id") { Description = scene.Texts["cli.indicators.id"], HelpName = "ID" };
        var to = new Option<string>("--to") { Description = scene.Texts["cli.questionnaire.to"], HelpName = "csv|xlsx", DefaultValueFactory = _ => "csv" };
        to.AcceptOnlyFromAmong("csv", "xlsx");
        var output = new Option<string>("--output", "-o") { Description = scene.Texts["cli.questionnaire.output"], HelpName = "FILE" };
        command.Arguments.Add(id);
        command.Options.Add(to);
        command.Options.Add(output);
        scene.Act(command, (parsed, _) =>
        {
            var set = IndicatorsCommand.Read(scene, parsed.GetRequiredValue(id));
            var ending = parsed.GetValue(to) == "xlsx" ? ".xlsx" : ".csv";
            var path = scene.Surroundings.PathOf(parsed.GetValue(output) ?? $"{set.Id}-{scene.Texts.Language}{ending}");
            var network = scene.NamedNetwork(parsed);
            WholeFile.Write(path, stream =>
            {
                if (ending == ".xlsx")
                {
                    WorkbookExporter.Write(QuestionnaireReport.Of(set, scene.Texts, Undated, network), stream);
                }
                else
                {
                    TidyCsv.Write(QuestionnaireTable.Of(set, scene.Texts), stream);
                }
            });
            scene.Say("cli.line", path);
        });
        return command;
    }
}
