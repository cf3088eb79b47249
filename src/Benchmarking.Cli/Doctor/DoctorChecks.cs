namespace Benchmarking.Cli.Doctor;

/// <summary>What a workspace is looked over for, in the order in which a person reads it.</summary>
internal static class DoctorChecks
{
    public static IReadOnlyList<IDoctorCheck> All { get; } =
    [
        new NetworkFileCheck(),
        new DatabaseCheck(),
        new KeyFileCheck(),
        new AccessCheck(),
        new BackupCheck(),
        new LeftoverCheck(),
        new DiskCheck(),
    ];
}
