using System.CommandLine;
using Benchmarking.Disclosure;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Storage;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Looks reports over before they appear, and writes down what they show.</summary>
internal static class PublicationJournal
{
    // A county that was dissolved brings dozens.
    private const int CodesNamed = 12;

    /// <summary>The choice to respect what was published before.</summary>
    public const string Respect = "respect";

    /// <summary>The option that says whether earlier publications are respected.</summary>
    /// <param name="texts">The words of the command line.</param>
    /// <returns>The option; <see cref="Respect"/> by default.</returns>
    public static Option<string> EarlierOption(Texts texts)
    {
        var earlier = new Option<string>("--earlier") { Description = texts["cli.report.earlier"], HelpName = "respect|ignore", DefaultValueFactory = _ => Respect };
        earlier.AcceptOnlyFromAmong(Respect, "ignore");
        return earlier;
    }

    /// <summary>Says what is held back for the sake of earlier publications, and what can be done about it.</summary>
    public static void Tell(Scene scene, HeldBack held, Network network)
    {
        var units = UnitsOf(held, network);
        if (units.Count > 0)
        {
            scene.Tell("cli.report.held", string.Join(", ", units), network.Disclosure.MinRespondents);
        }

        if (held.AnyOfNetwork || (units.Count == 0 && held.Any))
        {
            scene.Tell("cli.report.held_some", network.Disclosure.MinRespondents);
        }

        if (held.Unknown is [_, ..] codes)
        {
            scene.Tell("cli.report.held_unknown", string.Join(", ", codes.Count > CodesNamed ? [.. codes.Take(CodesNamed), "…"] : codes));
        }
    }

    /// <summary>The names of the units whose scores are held back, in the network's order.</summary>
    public static List<string> UnitsOf(HeldBack held, Network network) =>
        held.Scores.Select(score => score.Unit).Distinct().Order().Select(unit => network.Units[unit].Name).ToList();

    /// <summary>Warns who looks at figures on the screen that they may not leave the house beside those that were published: a report would hold them back.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="analysis">The wave that is looked at.</param>
    public static void Warn(Scene scene, Analysis analysis)
    {
        if (analysis.Scoring.Unsuppressed || analysis.Published.Count == 0)
        {
            return;
        }

        var (estimates, network) = (analysis.PlainEstimates, analysis.Responses.Network);
        var released = DisclosureGate.Pass(
            new Publication([new ResultTable(TableNames.Scores, ScoreTables.ByUnit(estimates)), new ResultTable(TableNames.Services, ScoreTables.ByService(estimates))]),
            network.Disclosure);
        var units = UnitsOf(HeldBack.Nothing.And(PublicationLog.TooClose(released, analysis.Published, network)), network);
        if (units.Count > 0)
        {
            scene.Tell("cli.analysis.close", string.Join(", ", units), network.Disclosure.MinRespondents);
        }
    }

    /// <summary>Attacks finished reports as somebody outside would, and writes down what they show. Whoever breaks off after that has written down too much, which harms nobody.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="material">What the reports are made of.</param>
    /// <param name="folder">The folder of the finished files, which nobody else can see yet.</param>
    /// <exception cref="RefusedException">They give something away: none of them may appear.</exception>
    public static void Enter(Scene scene, ParseResult parsed, ReportMaterial material, string folder)
    {
        var audit = ArtefactAudit.Of(folder, material, areNew: true);
        if (audit.Exposures.Count > 0)
        {
            AuditOutcome.Tell(scene, audit);
            throw new RefusedException(new Sentence("cli.report.exposed", audit.Exposures.Count));
        }

        Enter(scene, scene.Workspace(parsed), material.Context.Wave.Id, (PublicationLog.Figures(material.Context.Released, material.Context.Network), material.Weighed));
    }

    /// <summary>Writes down what leaves the house.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="workspace">The network and its database.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="shown">What is shown, and how many publications there were when that was settled.</param>
    /// <exception cref="RefusedException">Another publication has come in between.</exception>
    public static void Enter(Scene scene, Workspace workspace, WaveId wave, (IReadOnlyList<PublishedFigure> Figures, int Weighed) shown)
    {
        using var store = workspace.OpenExistingStore();
        store.Publish(new PublicationRecord(0, scene.Surroundings.Clock.GetUtcNow(), scene.Surroundings.User, scene.CommandLine, wave, Withdrawn: null), shown.Figures, shown.Weighed);
    }
}
