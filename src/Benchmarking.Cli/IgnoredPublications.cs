using Benchmarking.Disclosure;
using Benchmarking.Networks;

namespace Benchmarking.Cli;

/// <summary>Says what is shown although earlier publications would have held it back, and writes down who asked for it.</summary>
internal static class IgnoredPublications
{
    /// <summary>Appends time, account and command line to the audit log before anything is shown, and says where errors go which units it is about.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="workspace">The network and its database.</param>
    /// <param name="released">What is about to be shown.</param>
    /// <param name="waves">The waves that it tells of.</param>
    /// <exception cref="Findings.RefusedException">The log cannot be written: then nothing may be shown.</exception>
    public static void Announce(Scene scene, Workspace workspace, Released released, IEnumerable<WaveId> waves)
    {
        using var store = workspace.OpenExistingStore();
        store.Audit(AuditTrail.Entry(scene));
        var network = workspace.Network;
        var shown = HeldBack.Nothing.And(PublicationLog.TooClose(released, waves.SelectMany(store.Published), network));
        var units = PublicationJournal.UnitsOf(shown, network);
        if (units.Count > 0)
        {
            scene.Tell("cli.report.ignored", scene.Texts.List(units));
        }
        else
        {
            scene.Tell(shown.Any ? "cli.report.ignored.some" : "cli.report.ignored.none");
        }
    }
}
