using System.CommandLine;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings files in.</summary>
internal sealed class ImportCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "import",
            scene.Texts["cli.import"],
            "benchmarking import responses 2018-05.csv --wave 2018-05",
            "benchmarking import map export.csv --wave 2018-05",
            "benchmarking import invited 2018-05-invited.csv --wave 2018-05");
        command.Subcommands.Add(new ImportResponsesCommand().Build(scene));
        command.Subcommands.Add(new ImportMapCommand().Build(scene));
        command.Subcommands.Add(new ImportInvitedCommand().Build(scene));
        command.Subcommands.Add(new ImportStatisticsCommand().Build(scene));
        command.Subcommands.Add(new ImportEvaluationsCommand().Build(scene));
        command.Subcommands.Add(new ImportGoalsCommand().Build(scene));
        command.Subcommands.Add(new ImportUnitsCommand().Build(scene));
        return command;
    }
}
