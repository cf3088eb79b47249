using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>A goal of the project that indicators serve.</summary>
/// <param name="Id">Its id within the set.</param>
/// <param name="Title">What is to be reached.</param>
public sealed record Goal(string Id, LocalizedText Title);
