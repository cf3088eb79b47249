using System.Net;

namespace Benchmarking.Import.Fetching;

/// <summary>How long to wait before asking again: longer every time, and not exactly as long as everybody else.</summary>
internal sealed class RetryWaits
{
    /// <summary>The longest wait that an office may ask for before the user is told to come back later.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly FetchOptions _options;
    private readonly Random _random;

    /// <summary>Begins.</summary>
    /// <param name="options">The first wait and the clock, whose time scatters the waits.</param>
    public RetryWaits(FetchOptions options)
    {
        _options = options;
        _random = new Random((int)(options.Clock.GetUtcNow().Ticks & int.MaxValue));
    }

    /// <summary>Whether an answer means that a later one may be another.</summary>
    /// <param name="status">The answer's status.</param>
    /// <returns>True for too many requests and for faults of the office's machines.</returns>
    public static bool MayHelp(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;

    /// <summary>The wait.</summary>
    /// <param name="attempt">How many attempts have failed, from 1.</param>
    /// <param name="asked">How long the office asks to wait; null where it does not say.</param>
    /// <returns>Between half of the doubled wait and all of it; at least what was asked.</returns>
    public TimeSpan Before(int attempt, TimeSpan? asked)
    {
        var full = _options.FirstWait * Math.Pow(2, attempt - 1);
        var wait = full * (0.5 + (_random.NextDouble() / 2));
        return asked is { } least && least > wait ? least : wait;
    }

    /// <summary>How long an answer asks to wait.</summary>
    /// <param name="response">The answer.</param>
    /// <returns>The time; null where it does not say.</returns>
    public TimeSpan? Asked(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - _options.Clock.GetUtcNow() is var wait && wait > TimeSpan.Zero => wait,
        _ => null,
    };
}
