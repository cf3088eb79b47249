namespace Benchmarking.EndToEnd;

/// <summary>A fact about a disk that runs full: it needs a machine where a small disk can be made in memory, seen by nobody else.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    /// <summary>Makes the fact.</summary>
    public SmallDiskFactAttribute() => Skip = SmallDisk.Reason;
}
