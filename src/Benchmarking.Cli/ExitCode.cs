namespace Benchmarking.Cli;

/// <summary>How a command ended, for scripts.</summary>
internal enum ExitCode
{
    /// <summary>It is done.</summary>
    Done = 0,

    /// <summary>The files or the request are wrong; nothing was changed, and the messages say what to do.</summary>
    Refused = 1,

    /// <summary>The command line is wrong.</summary>
    Usage = 2,

    /// <summary>Ctrl-C; nothing was changed.</summary>
    Cancelled = 130,
}
