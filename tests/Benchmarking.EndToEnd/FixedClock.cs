namespace Benchmarking.EndToEnd;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2019, 1, 14, 9, 30, 0, TimeSpan.Zero);
}
