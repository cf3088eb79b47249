using System.CommandLine;
using Benchmarking.Storage;

namespace Benchmarking.Cli;

/// <summary>Warns whoever asks for unsuppressed figures, and writes it down.</summary>
internal static class OpenGate
{
    /// <summary>Warns where errors go, and appends time, account and command line to the audit log before anything is shown.</summary>
    public static void Announce(Scene scene, IStore store, ParseResult parsed)
    {
        var command = string.Join(' ', parsed.Tokens.Select(token => token.Value).Prepend("benchmarking"));
        store.Audit(new AuditEntry(scene.Surroundings.Clock.GetUtcNow(), scene.Surroundings.User, command));
        scene.Tell("cli.unsuppressed");
    }
}
