namespace Benchmarking.Cli.Doctor;

/// <summary>The key file is there and is the one that respondent keys were hashed with.</summary>
internal sealed class KeyFileCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Store is not { Exists: true, Fault: null } store)
        {
            yield break;
        }

        yield return store.SecretFault is { } fault ? new Diagnosis(State.Fault, fault)
            : store.HasSecret ? Diagnosis.Sound("cli.doctor.key", store.SecretPath)
            : Diagnosis.Sound("cli.doctor.no_key");
    }
}
