using System.CommandLine;
using Benchmarking.Disclosure;
using Benchmarking.Reports;
using Benchmarking.Storage;

namespace Benchmarking.Cli.Commands;

/// <summary>Lists what readers outside the house were shown, and takes back what none of them received.</summary>
internal sealed class PublicationsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "publications", scene.Texts["cli.publications"], "benchmarking publications", "benchmarking publications show 2 --to csv", "benchmarking publications withdraw 2");
        var output = new OutputOptions(scene.Texts);
        command.Take(output.All);
        command.Subcommands.Add(Show(scene));
        command.Subcommands.Add(Withdraw(scene));
        scene.Act(command, (parsed, _) =>
        {
            using var store = scene.Workspace(parsed).OpenExistingStore();
            var publications = store.Publications();
            if (publications.Count == 0)
            {
                scene.Tell("cli.publications.none");
            }

            output.Write(scene, parsed, Table(publications), () => new TableSource("publications", Application.Version, Seed: null, Fingerprint: null));
        });
        return command;
    }

    private static ExampleCommand Show(Scene scene)
    {
        var command = new ExampleCommand("show", scene.Texts["cli.publications.show"], "benchmarking publications show 2", "benchmarking publications show 2 --to csv --output shown.csv");
        var number = Number(scene);
        var output = new OutputOptions(scene.Texts);
        command.Arguments.Add(number);
        command.Take(output.All);
        scene.Act(command, (parsed, _) =>
        {
            using var store = scene.Workspace(parsed).OpenExistingStore();
            var figures = store.FiguresOf(parsed.GetValue(number));
            output.Write(scene, parsed, Table(figures), () => new TableSource("publications show", Application.Version, Seed: null, Fingerprint: null));
        });
        return command;
    }

    private static ExampleCommand Withdraw(Scene scene)
    {
        var command = new ExampleCommand("withdraw", scene.Texts["cli.publications.withdraw"], "benchmarking publications withdraw 2");
        var number = Number(scene);
        command.Arguments.Add(number);
        scene.Act(command, (parsed, _) =>
        {
            var wanted = parsed.GetValue(number);
            using var store = scene.Workspace(parsed).OpenExistingStore();
            store.Withdraw(wanted, AuditTrail.Entry(scene));
            scene.Say("cli.publications.withdrawn", wanted);
        });
        return command;
    }

    private static Argument<int> Number(Scene scene) => new("number") { Description = scene.Texts["cli.publications.number"], HelpName = "N" };

    private static TidyTable Table(IReadOnlyList<PublicationRecord> records) => new(
        ["number", "time", "user", "wave", "withdrawn", "figures", "command"],
        [
            .. records.Select(record => (IReadOnlyList<TableValue>)
            [
                TableValue.Whole(record.Number),
                UtcTime.Of(record.Time),
                TableValue.Words(record.User),
                TableValue.Code(record.Wave.Value),
                UtcTime.Of(record.Withdrawn),
                TableValue.Whole(record.Figures),
                TableValue.Words(record.Command),
            ]),
        ]);

    private static TidyTable Table(IReadOnlyList<PublishedFigure> figures) => new(
        ["wave", "table", "unit", "service", "indicator", "item", "n", "value", "digest"],
        [
            .. figures.Select(figure => (IReadOnlyList<TableValue>)
            [
                TableValue.Code(figure.Wave.Value),
                TableValue.Code(figure.Table),
                TableValue.Code(figure.Unit),
                TableValue.Code(figure.Service),
                TableValue.Code(figure.Measure),
                TableValue.Code(figure.Item),
                TableValue.Whole(figure.N),
                TableValue.Number(figure.Value),
                TableValue.Code(figure.Digest.Length == 0 ? null : figure.Digest),
            ]),
        ]);
}
