using System.Collections.Frozen;
using System.CommandLine;
using Benchmarking.Disclosure;
using Benchmarking.Findings;
using Benchmarking.Scoring;
using Benchmarking.Storage;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Looks reports over before they appear, and writes down what they show.</summary>
internal static class PublicationJournal
{
    /// <summary>Says what is held back for the sake of earlier publications, and what can be done about it.</summary>
    public static void Tell(Scene scene, ReportMaterial material)
    {
        var network = material.Context.Network;
        var units = material.Held.Scores.Select(score => score.Unit).Distinct().Order().Select(unit => network.Units[unit].Name).ToList();
        if (units.Count > 0)
        {
            scene.Tell("cli.report.held", string.Join(", ", units), network.Disclosure.MinRespondents);
        }
        else if (material.Held.Any)
        {
            scene.Tell("cli.report.held_some", network.Disclosure.MinRespondents);
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
        var audit = ArtefactAudit.Of(folder, material.Answers, material.Scoring with { Held = FrozenSet<HeldScore>.Empty }, material.Context.Names);
        if (audit.Exposures.Count > 0)
        {
            AuditOutcome.Tell(scene, audit);
            throw new RefusedException(new Sentence("cli.report.exposed", audit.Exposures.Count));
        }

        using var store = scene.Workspace(parsed).OpenExistingStore();
        var record = new PublicationRecord(0, scene.Surroundings.Clock.GetUtcNow(), scene.Surroundings.User, scene.CommandLine, material.Context.Wave.Id, Withdrawn: null);
        store.Publish(record, PublicationLog.Figures(material.Context.Released, material.Context.Network));
    }
}
