using Benchmarking.Networks;

namespace Benchmarking.Storage;

/// <summary>One time that figures left the house.</summary>
/// <param name="Number">Its number, given when it is published and never given again.</param>
/// <param name="Time">When.</param>
/// <param name="User">The account that did it.</param>
/// <param name="Command">The command line.</param>
/// <param name="Wave">The wave that was reported on; figures of others may have been shown beside it.</param>
/// <param name="Withdrawn">When it was said that no reader had received it; null as long as it counts.</param>
public sealed record PublicationRecord(int Number, DateTimeOffset Time, string User, string Command, WaveId Wave, DateTimeOffset? Withdrawn = null)
{
    /// <summary>How many figures it holds, of all waves; the store counts them.</summary>
    public int Figures { get; init; }
}
