using Benchmarking.Storage;

namespace Benchmarking.Cli;

/// <summary>Words what a command writes down in the audit log.</summary>
internal static class AuditTrail
{
    /// <summary>The line of the command that runs.</summary>
    /// <param name="scene">Where it runs.</param>
    /// <returns>Time, account and command line, for <see cref="IStore.Audit"/> or as a <see cref="StoreChange.Note"/> beside what it changes.</returns>
    public static AuditEntry Entry(Scene scene) => new(
        scene.Surroundings.Clock.GetUtcNow(),
        scene.Surroundings.User,
        scene.CommandLine);
}
