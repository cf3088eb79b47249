namespace Benchmarking.Cli.Doctor;

/// <summary>The database lies on a disk of this computer that has room for it to be copied and to grow.</summary>
internal sealed class DiskCheck : IDoctorCheck
{
    private const long Least = 50L << 20;

    // What .NET does not count among network disks.
    private static readonly string[] Shared = ["nfs", "cifs", "smb", "9p", "sshfs", "webdav", "davfs", "afs"];

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Store is not { } store || Path.GetDirectoryName(store.Path) is not { } folder)
        {
            return [];
        }

        if (folder.StartsWith(@"\\", StringComparison.Ordinal))
        {
            return [Diagnosis.Fault("cli.doctor.share", folder)];
        }

        try
        {
            return OfDisk(new DriveInfo(folder), store.Exists ? new FileInfo(store.Path).Length : 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [Diagnosis.Note("cli.doctor.disk_unknown", folder)];
        }
    }

    private static IEnumerable<Diagnosis> OfDisk(DriveInfo disk, long database)
    {
        var isShared = disk.DriveType == DriveType.Network || Shared.Any(name => disk.DriveFormat.Contains(name, StringComparison.OrdinalIgnoreCase));
        yield return isShared ? Diagnosis.Fault("cli.doctor.share", disk.Name) : Diagnosis.Sound("cli.doctor.local");
        var (free, needed) = (disk.AvailableFreeSpace, Math.Max(Least, 3 * database));
        yield return free < needed
            ? Diagnosis.Fault("cli.doctor.space_low", free >> 20, needed >> 20)
            : Diagnosis.Sound("cli.doctor.space", free >> 20);
    }
}
