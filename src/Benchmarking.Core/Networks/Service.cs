using Benchmarking.Wording;

namespace Benchmarking.Networks;

/// <summary>A service whose leaders answer, such as school or child welfare.</summary>
/// <param name="Id">Its id, unique in the network.</param>
/// <param name="Name">Its name.</param>
public sealed record Service(ServiceId Id, LocalizedText Name);
