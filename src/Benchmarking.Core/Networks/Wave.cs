using Benchmarking.Wording;

namespace Benchmarking.Networks;

/// <summary>One survey round.</summary>
/// <param name="Id">Its id, unique in the network.</param>
/// <param name="Date">The day it belongs to; artefacts carry it as their time stamp.</param>
/// <param name="Title">What it is called; null where the network file does not say.</param>
public sealed record Wave(WaveId Id, DateOnly Date, LocalizedText? Title = null)
{
    /// <summary>The last day on which answers were to be handed in; null, the default, where the network file does not say.</summary>
    public DateOnly? Closes { get; init; }
}
