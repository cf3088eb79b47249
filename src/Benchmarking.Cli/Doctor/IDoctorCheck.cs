namespace Benchmarking.Cli.Doctor;

/// <summary>Something that a workspace is looked over for.</summary>
internal interface IDoctorCheck
{
    /// <summary>Looks, and mends what it can where that is asked for.</summary>
    /// <param name="patient">The workspace.</param>
    /// <returns>What was found, a line each.</returns>
    IEnumerable<Diagnosis> Examine(Patient patient);
}
