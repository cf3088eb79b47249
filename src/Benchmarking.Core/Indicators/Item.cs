using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>One question of a survey.</summary>
/// <param name="Id">Its id, unique within the set.</param>
/// <param name="Text">What the respondent reads.</param>
/// <param name="Core">Whether it is part of the common core that all national sets share.</param>
/// <param name="Reverse">Whether agreeing is the bad end, so that an answer x counts as min + max − x.</param>
public sealed record Item(ItemId Id, LocalizedText Text, bool Core = false, bool Reverse = false);
