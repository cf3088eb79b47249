using Benchmarking.Storage;

namespace Benchmarking.Cli;

/// <summary>Warns whoever asks for unsuppressed figures, and writes it down.</summary>
internal static class OpenGate
{
    /// <summary>Appends time, account and command line to the audit log before anything is shown, and warns where errors go. From here on, files are their owner's alone.</summary>
    /// <exception cref="Findings.RefusedException">The log cannot be written: then nothing may be shown.</exception>
    public static void Announce(Scene scene, IStore store)
    {
        store.Audit(AuditTrail.Entry(scene));
        scene.IsGateOpen = true;
        scene.Tell("cli.unsuppressed");
    }
}
