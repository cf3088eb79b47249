namespace Benchmarking.EndToEnd;

/// <summary>The sample network with everything imported, for tests that only ask.</summary>
public sealed class SampleNetwork : IDisposable
{
    internal Tool Tool { get; } = Tool.After(Tool.Waves);

    public void Dispose() => Tool.Dispose();
}
