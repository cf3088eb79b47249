namespace Benchmarking.EndToEnd.Hostile;

/// <summary>The sample with one wave imported, for files that must not change anything.</summary>
public sealed class HostileWorkspace : IDisposable
{
    internal Tool Tool { get; } = Tool.After("2018-05");

    public void Dispose() => Tool.Dispose();
}
