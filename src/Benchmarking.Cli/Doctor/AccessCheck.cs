using Benchmarking.Storage;

namespace Benchmarking.Cli.Doctor;

/// <summary>Nobody but their owner can read the files that hold answers, or the key to them.</summary>
internal sealed class AccessCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Store is not { } store)
        {
            yield break;
        }

        var open = StoreAccess.OpenToOthers(store.Path).Where(file => store.IsOwn || !file.StartsWith(store.Path, StringComparison.Ordinal)).ToList();
        var stillOpen = patient.Mends ? StoreAccess.Close(open) : open;
        foreach (var file in open)
        {
            yield return !stillOpen.Contains(file) ? Diagnosis.Sound("cli.doctor.access_closed", file)
                : Diagnosis.Fault(patient.Mends ? "cli.doctor.access_stays" : "cli.doctor.access_open", file);
        }

        if (open.Count == 0 && store is { Exists: true, IsOwn: true })
        {
            yield return Diagnosis.Sound("cli.doctor.access");
        }
    }
}
