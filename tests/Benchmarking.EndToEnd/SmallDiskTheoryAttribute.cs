namespace Benchmarking.EndToEnd;

/// <summary>A theory about a disk that runs full.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the theory.</summary>
    public SmallDiskTheoryAttribute() => Skip = SmallDisk.Reason;
}
