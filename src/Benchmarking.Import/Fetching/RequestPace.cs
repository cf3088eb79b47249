namespace Benchmarking.Import.Fetching;

/// <summary>Keeps requests from coming faster than the office allows.</summary>
/// <param name="options">How many a minute, and the clock.</param>
internal sealed class RequestPace(FetchOptions options)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Queue<DateTimeOffset> _latest = new();

    /// <summary>Waits until another request may be made, and counts it.</summary>
    /// <param name="cancel">Ends the wait.</param>
    public void Await(CancellationToken cancel)
    {
        while (_latest.Count >= options.RequestsPerMinute)
        {
            var wait = _latest.Dequeue() + Minute - options.Clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                options.Wait(wait, cancel);
            }
        }

        _latest.Enqueue(options.Clock.GetUtcNow());
    }
}
