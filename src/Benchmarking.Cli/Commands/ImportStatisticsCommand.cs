using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings register figures in.</summary>
internal sealed class ImportStatisticsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "statistics",
            scene.Texts["cli.statistics.import"],
            "benchmarking import statistics 08764.json",
            "benchmarking import statistics kostra.csv --mapping kostra.mapping.yaml --dry-run");
        var files = new Argument<string[]>("file") { Description = scene.Texts["cli.statistics.files"], HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var mapping = new Option<string>("--mapping") { Description = scene.Texts["cli.import.mapping"], HelpName = "FILE" };
        var indicator = new Option<string>("--indicator") { Description = scene.Texts["cli.statistics.indicator"], HelpName = "ID" };
        var dryRun = new Option<bool>("--dry-run") { Description = scene.Texts["cli.import.dry_run"] };
        var replace = new Option<bool>("--replace") { Description = scene.Texts["cli.import.replace"] };
        command.Arguments.Add(files);
        command.Take([mapping, indicator, dryRun, replace]);

        scene.Act(command, (parsed, cancel) =>
        {
            var workspace = scene.Workspace(parsed);
            var outcome = parsed.GetValue(indicator) is { } id ? FindOutcome(workspace.Set, id) : null;
            var readings = parsed.GetRequiredValue(files).Select(file =>
            {
                cancel.ThrowIfCancellationRequested();
                var path = scene.Surroundings.PathOf(file);
                return StatisticsFileReader.Read(new StatisticsRequest
                {
                    Path = path,
                    Network = workspace.Network,
                    Set = workspace.Set,
                    Mapping = MappingOf(scene, path, parsed.GetValue(mapping)),
                    Indicator = outcome?.Id,
                });
            }).ToList();
            new StatisticsImport(scene, workspace) { DryRun = parsed.GetValue(dryRun), Replace = parsed.GetValue(replace) }.Commit(readings, cancel);
        });
        return command;
    }

    /// <summary>The outcome of an id that the command line gives.</summary>
    /// <exception cref="RefusedException">The set has no such outcome.</exception>
    public static StatisticIndicator FindOutcome(IndicatorSet set, string id)
    {
        var ids = set.Outcomes.Select(outcome => outcome.Id.Value).ToList();
        return set.Outcomes.FirstOrDefault(outcome => outcome.Id.Value.Equals(id.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new RefusedException(Nearest.To(id, ids) is { } near
                ? new Sentence("import.figure.unknown_outcome_near", id, near)
                : new Sentence("import.figure.unknown_outcome", id, string.Join(", ", ids)));
    }

    private static StatisticsMapping? MappingOf(Scene scene, string path, string? named)
    {
        return Readings.MappingOf(scene, path, named) is { } mapping
            ? Readings.Accept(StatisticsMappingReader.Read(mapping), scene, "cli.mapping.refused", mapping)
            : null;
    }
}
