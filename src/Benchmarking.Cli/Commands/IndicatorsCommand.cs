using System.CommandLine;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Reports;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows, checks and hands out indicator sets.</summary>
internal sealed class IndicatorsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "indicators",
            scene.Texts["cli.indicators"],
            "benchmarking indicators list",
            "benchmarking indicators questionnaire barn-unge-0-24 --to xlsx");
        command.Subcommands.Add(List(scene));
        command.Subcommands.Add(Show(scene));
        command.Subcommands.Add(Check(scene));
        command.Subcommands.Add(new QuestionnaireCommand().Build(scene));
        return command;
    }

    /// <summary>The folders that sets are looked for in: the current one's first.</summary>
    public static IndicatorFolders Folders(Scene scene) => new(
        [Path.Combine(scene.Surroundings.Folder, "indicators"), Path.Combine(scene.Surroundings.ProgramFolder, "indicators")]);

    /// <summary>Reads a set that the command line names by id or path.</summary>
    public static IndicatorSet Read(Scene scene, string name)
    {
        var path = Folders(scene).Find(name, scene.Surroundings.Folder);
        return Readings.Accept(IndicatorSetReader.Read(path), scene, "cli.set.refused", path);
    }

    private static ExampleCommand List(Scene scene)
    {
        var command = new ExampleCommand("list", scene.Texts["cli.indicators.list"], "benchmarking indicators list");
        scene.Act(command, (_, _) =>
        {
            var sets = Folders(scene).Files.Select(pair => (Id: pair.Key, Path: pair.Value, Set: IndicatorSetReader.Read(pair.Value).Value));
            var table = new TidyTable(
                ["id", "version", "title", "items", "file"],
                [
                    .. sets.Select(set => (IReadOnlyList<TableValue>)
                    [
                        TableValue.Code(set.Id),
                        TableValue.Code(set.Set?.Version),
                        TableValue.Words(set.Set?.Title[scene.Texts.Language] ?? scene.Texts.Say("cli.indicators.faulty", set.Id)),
                        TableValue.Whole(set.Set?.SurveyItems.Count),
                        TableValue.Words(set.Path),
                    ]),
                ]);
            TextTable.Write(table, scene.Texts, scene.Surroundings.Output, scene.Surroundings.Width);
        });
        return command;
    }

    private static ExampleCommand Show(Scene scene)
    {
        var command = new ExampleCommand("show", scene.Texts["cli.indicators.show"], "benchmarking indicators show barn-unge-0-24");
        var id = new Argument<string>("id") { Description = scene.Texts["cli.indicators.id"], HelpName = "ID" };
        command.Arguments.Add(id);
        scene.Act(command, (parsed, _) => SetText.Write(Read(scene, parsed.GetRequiredValue(id)), scene.Texts, scene.Surroundings.Output));
        return command;
    }

    private static ExampleCommand Check(Scene scene)
    {
        var command = new ExampleCommand("check", scene.Texts["cli.indicators.check"], "benchmarking indicators check indicators/our-set.yaml");
        var file = new Argument<string>("file") { Description = scene.Texts["cli.indicators.check.file"], HelpName = "FILE" };
        command.Arguments.Add(file);
        scene.Act(command, (parsed, _) =>
        {
            var path = Folders(scene).Find(parsed.GetRequiredValue(file), scene.Surroundings.Folder);
            var set = Readings.Accept(IndicatorSetReader.Read(path), scene, "cli.indicators.check.faults", path);
            scene.Say("cli.indicators.check.good", Path.GetFileName(path), set.SurveyItems.Count, set.Dimensions.Count);
        });
        return command;
    }
}
