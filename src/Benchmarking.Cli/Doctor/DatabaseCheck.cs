using Benchmarking.Storage;

namespace Benchmarking.Cli.Doctor;

/// <summary>The database is there, sound, of a version that this program works with, and its write-ahead log small.</summary>
internal sealed class DatabaseCheck : IDoctorCheck
{
    // The log is emptied at a thousand pages of four kilobytes; ten times that is somebody who never lets go.
    private const long LargeLog = 40L << 20;

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Store is not { } store)
        {
            yield break;
        }

        if (store.Fault is { } fault)
        {
            yield return new Diagnosis(State.Fault, fault);
        }
        else if (!store.Exists)
        {
            yield return Missing(patient.Scene, store);
        }
        else
        {
            yield return Diagnosis.Sound("cli.doctor.database", store.Path, store.Imports);
            yield return store.IsOlder ? Diagnosis.Note("cli.doctor.older", store.Version) : Diagnosis.Sound("cli.doctor.version", store.Version);
            yield return store.LogBytes > LargeLog
                ? Diagnosis.Note("cli.doctor.log_large", store.LogBytes >> 20)
                : Diagnosis.Sound("cli.doctor.log", store.LogBytes >> 10);
        }
    }

    private static Diagnosis Missing(Scene scene, Examination store) => store.Traces switch
    {
        { Count: > 0 } traces => Diagnosis.Fault("storage.gone", store.Path, scene.Texts.List([.. traces.Select(file => Path.GetFileName(file))])),
        _ when store.IsEmpty => Diagnosis.Fault("cli.doctor.database_empty", store.Path),
        _ => Diagnosis.Note("cli.doctor.no_database", store.Path),
    };
}
