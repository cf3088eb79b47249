using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Export.Tidy;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Cli.Commands;

/// <summary>Writes tables for those who go on with other tools.</summary>
internal sealed class ExportCommand : ICommandPart
{
    /// <summary>The folder in the current one that tables are written to where none is named.</summary>
    public const string DefaultFolder = "export";

    private const string Answers = "answers";
    private const string RespondentScores = "respondent_scores";
    private static readonly IReadOnlyList<string> AnswerFiles = [Answers + ".csv", RespondentScores + ".csv"];

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "export",
            scene.Texts["cli.export"],
            "benchmarking export --wave 2018-11 --output tables",
            "benchmarking export --wave 2018-11 --unsuppressed --output answers");
        var options = new AnalysisOptions(scene.Texts);
        var output = new Option<string>("--output", "-o") { Description = scene.Texts["cli.export.output"], HelpName = "DIR", DefaultValueFactory = _ => DefaultFolder };
        var earlier = PublicationJournal.EarlierOption(scene.Texts);
        command.Take([options.Wave, options.Weighting, options.Variance, options.Population, options.Level, options.Adjust, options.Unsuppressed, earlier, output]);

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Read(scene, parsed, options);
            var network = analysis.Workspace.Network;
            var adjustment = options.Adjustment(parsed, network.Defaults);
            var released = analysis.Scoring.Unsuppressed
                ? DisclosureGate.Pass(WavePublication.Of(analysis.Estimates, adjustment), network.Disclosure, unsuppressed: true)
                : Respecting(scene, analysis, adjustment, parsed.GetValue(earlier) == PublicationJournal.Respect);
            cancel.ThrowIfCancellationRequested();
            var folder = scene.Surroundings.PathOf(parsed.GetRequiredValue(output));
            using var stage = StagedFolder.BeginAfterOthers(scene, folder);
            var names = new List<string>();
            foreach (var (name, table) in Tables(scene, analysis, released))
            {
                names.Add(name + ".csv");
                stage.Write(names[^1], stream => TidyCsv.Write(table, stream), ownerOnly: scene.IsGateOpen);
            }

            cancel.ThrowIfCancellationRequested();

            // Before the files appear: where another publication has come in between, none of them may.
            if (!released.Unsuppressed)
            {
                PublicationJournal.Enter(scene, analysis.Workspace, analysis.Wave.Id, (PublicationLog.Figures(released, network), analysis.Publications));
            }

            stage.Publish();
            foreach (var name in names)
            {
                scene.Say("cli.line", Path.Combine(folder, name));
            }

            TellOfAnswers(scene, folder, names);
        });
        return command;
    }

    // Whoever sends the folder would send them along.
    private static void TellOfAnswers(Scene scene, string folder, IEnumerable<string> written)
    {
        var left = AnswerFiles.Except(written).Where(name => File.Exists(Path.Combine(folder, name))).ToList();
        if (left.Count > 0)
        {
            scene.Tell("cli.export.left", folder, scene.Texts.List(left));
        }
    }

    // What tables show is written down as what reports show is: a later one must not tell what a few have answered in between.
    private static Released Respecting(Scene scene, Analysis analysis, Adjustment adjustment, bool isRespected)
    {
        var network = analysis.Responses.Network;
        var (released, held) = PublicationLog.Pass(
            held => WavePublication.Of(analysis.EstimatesWithout(held.Scores), adjustment), isRespected ? analysis.Published : [], network);
        PublicationJournal.Tell(scene, held, network);
        if (!isRespected)
        {
            IgnoredPublications.Announce(scene, analysis.Workspace, released, [analysis.Wave.Id]);
        }

        return released;
    }

    private static IEnumerable<(string Name, TidyTable Table)> Tables(Scene scene, Analysis analysis, Released released)
    {
        var network = analysis.Workspace.Network;
        yield return ("scores", ScoresTable.Of(released.Rows<ScoreRow>(TableNames.Scores), network));
        yield return ("services", ScoresTable.Of(released.Rows<ScoreRow>(TableNames.Services), network));
        yield return ("comparisons", ComparisonsTable.Of(released.Rows<ComparisonRow>(TableNames.Comparisons), network, new Reference.Others()));
        yield return ("codebook", Codebook.Of(Described(released.Unsuppressed), scene.Texts));
        if (released.Unsuppressed)
        {
            yield return (Answers, AnswersTable.Of(released, analysis.Responses, analysis.Wave.Id));
            yield return (RespondentScores, RespondentScoresTable.Of(released, analysis.Responses, analysis.Wave.Id));
        }
    }

    private static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Described(bool unsuppressed) =>
    [
        new("scores", ScoresTable.Columns),
        new("services", ScoresTable.Columns),
        new("comparisons", ComparisonsTable.Columns),
        .. unsuppressed ? [new(RespondentScores, RespondentScoresTable.Columns)] : Array.Empty<KeyValuePair<string, IReadOnlyList<string>>>(),
    ];
}
