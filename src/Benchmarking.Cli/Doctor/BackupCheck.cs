using Benchmarking.Storage;

namespace Benchmarking.Cli.Doctor;

/// <summary>Which copies of the database lie beside it, and that they are sound.</summary>
internal sealed class BackupCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Store is not { } store || (!store.Exists && store.Traces.Count == 0))
        {
            yield break;
        }

        foreach (var backup in store.Backups)
        {
            yield return Examination.FaultOf(backup) switch
            {
                null => Diagnosis.Sound("cli.doctor.backup", backup, new FileInfo(backup).Length >> 10),
                { Key: "storage.newer" } => Diagnosis.Note("cli.doctor.backup_newer", backup),
                _ => Diagnosis.Fault("cli.doctor.backup_damaged", backup),
            };
        }

        foreach (var damaged in store.SetAside)
        {
            yield return Diagnosis.Note("cli.doctor.set_aside", damaged);
        }

        if (store is { Exists: true, Backups.Count: 0 })
        {
            yield return Diagnosis.Note("cli.doctor.no_backup");
        }
    }
}
