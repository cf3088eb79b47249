using Benchmarking.Storage;

namespace Benchmarking.Cli.Doctor;

/// <summary>The network file and its indicator set can be read.</summary>
internal sealed class NetworkFileCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Refusal is { } refusal)
        {
            patient.Scene.List(refusal.Findings);
            yield return new Diagnosis(State.Fault, refusal.Reason);
        }

        if (patient.Workspace is { } workspace)
        {
            yield return Diagnosis.Sound("cli.doctor.network", patient.File, workspace.Network.Units.Count, workspace.Network.Waves.Count);
            yield return Diagnosis.Sound("cli.doctor.set", workspace.Set.Id, workspace.Set.Version);
            if (Stores.IsConnectionString(workspace.Address))
            {
                yield return Diagnosis.Fault("storage.postgresql");
            }
        }
    }
}
