using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Cli.Commands;

/// <summary>Makes one figure by itself.</summary>
internal sealed class ChartCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "chart",
            scene.Texts["cli.chart"],
            "benchmarking chart profile --unit 9901",
            "benchmarking chart caterpillar --indicator culture --to svg",
            "benchmarking chart distribution --unit 9901 --indicator culture.trust --output answers.png");
        var kind = new Argument<string>("KIND") { Description = scene.Texts.Say("cli.chart.kind", string.Join(", ", Picture.Kinds)) };
        kind.AcceptOnlyFromAmong([.. Picture.Kinds]);
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.option.wave"], HelpName = "WAVE" };
        var unit = new Option<string>("--unit") { Description = scene.Texts["cli.chart.unit"], HelpName = "CODE" };
        var indicator = new Option<string>("--indicator") { Description = scene.Texts["cli.chart.indicator"], HelpName = "ID" };
        var outcome = new Option<string>("--outcome") { Description = scene.Texts["cli.chart.outcome"], HelpName = "ID" };
        var names = new Option<string>("--names") { Description = scene.Texts["cli.chart.names"], HelpName = "open|anonymous" };
        names.AcceptOnlyFromAmong("open", "anonymous");
        var picture = new PictureOptions(scene.Texts);
        command.Arguments.Add(kind);
        command.Take([wave, unit, indicator, outcome, names, .. picture.All]);

        scene.Act(command, (parsed, cancel) =>
        {
            var workspace = scene.Workspace(parsed);
            var request = new PictureRequest(parsed.GetRequiredValue(kind))
            {
                Unit = parsed.GetValue(unit) is { } code ? workspace.FindUnit(code) : null,
            };
            var draws = request.Kind == "caterpillar" ? new RankDraws(workspace.Network.Defaults.Seed, RankDraws.Customary) : null;
            var context = ReportReading.Of(scene, workspace, new ReportRequest(workspace.AskedWave(parsed.GetValue(wave)), draws, RespectEarlier: true)).Context;
            cancel.ThrowIfCancellationRequested();
            request = request with
            {
                Measure = parsed.GetValue(indicator) is { } id ? Named(id, Measure.Of(context.Set), measure => measure.Id) : null,
                Outcome = parsed.GetValue(outcome) is { } other ? Named(other, context.Set.Outcomes, statistic => statistic.Id) : null,
            };
            var reader = request.Unit is { } place ? workspace.Network.Units[place] : null;
            var seen = new Recipients(workspace.Language, parsed.GetValue(names)).Of(context, reader)[0];
            var figure = Picture.Of(seen, request);
            picture.Write(scene, parsed, figure, $"{context.Wave.Id}-{request.Kind}");
        });
        return command;
    }

    private static T Named<T>(string name, IReadOnlyList<T> known, Func<T, IndicatorId> idOf)
        where T : class => known.FirstOrDefault(one => idOf(one).Value == name)
            ?? throw new RefusedException(UnknownIndicator.Of(name, [.. known.Select(one => idOf(one).Value)]));
}
