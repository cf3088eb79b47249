namespace Benchmarking.Import.Fetching;

/// <summary>How figures are fetched.</summary>
public sealed record FetchOptions
{
    /// <summary>Statistics Norway's own address.</summary>
    public static Uri StatisticsNorway { get; } = new("https://data.ssb.no/api/");

    /// <summary>Where to ask; ends in a slash. Default <see cref="StatisticsNorway"/>.</summary>
    public Uri Address { get; init; } = StatisticsNorway;

    /// <summary>The interface to use. Default <see cref="PxWebApi.V2"/>.</summary>
    public PxWebApi Api { get; init; } = PxWebApi.V2;

    /// <summary>The folder that keeps answers for the rest of the day; null to keep none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether to ask again for what the folder keeps. Default false.</summary>
    public bool Refresh { get; init; }

    /// <summary>How long to wait for one answer. Default 60 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many times to ask again where the answer is that it may be had later, or none comes. Default 4.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>The wait before asking again for the first time; it doubles every time. Default 1 second.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most requests in a minute. Default 30, which is what Statistics Norway allows.</summary>
    public int RequestsPerMinute { get; init; } = 30;

    /// <summary>The most cells in one answer. Default 800 000, which is what Statistics Norway allows.</summary>
    public int MostCells { get; init; } = 800_000;

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Waits, unless it is cancelled. By default it really does.</summary>
    public Action<TimeSpan, CancellationToken> Wait { get; init; } = Sleep;

    /// <summary>The name and version that the product gives itself when it asks.</summary>
    public string UserAgent { get; init; } = "benchmarking";

    private static void Sleep(TimeSpan time, CancellationToken cancel)
    {
        cancel.WaitHandle.WaitOne(time);
        cancel.ThrowIfCancellationRequested();
    }
}

/// <summary>The interfaces of PxWeb, the program in which statistical offices publish their tables.</summary>
public enum PxWebApi
{
    /// <summary>Version 2, which is asked by address alone.</summary>
    V2,

    /// <summary>The older version, which is asked by a posted query.</summary>
    V0,
}
