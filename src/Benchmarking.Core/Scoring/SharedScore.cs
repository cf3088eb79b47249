namespace Benchmarking.Scoring;

/// <summary>The score of a respondent, who stands in a cell of each unit served.</summary>
/// <param name="Service">The place of the respondent's service.</param>
/// <param name="Units">Places of the units, one or more, ascending.</param>
/// <param name="Score">The score, 0 to 100.</param>
internal sealed record SharedScore(int Service, IReadOnlyList<int> Units, double Score);
