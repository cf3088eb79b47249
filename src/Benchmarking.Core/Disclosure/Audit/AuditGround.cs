using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure.Audit;

/// <summary>What published files are held against: who answered, and what that lets readers see.</summary>
/// <param name="Network">The network, with its rules.</param>
/// <param name="Estimates">The estimates of every wave that the files tell of.</param>
/// <param name="Complete">The complete answers of the waves whose questions the files show.</param>
public sealed record AuditGround(Network Network, IReadOnlyDictionary<WaveId, WaveEstimates> Estimates, IReadOnlyDictionary<WaveId, CompleteWave> Complete);
