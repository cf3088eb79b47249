using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>An answer that is no point on the scale, such as "don't know".</summary>
/// <param name="Name">The key in the indicator set: a bare name (<c>dont_know</c>) or a whole number outside the scale (<c>98</c>).</param>
/// <param name="Code">How it is kept among the answers: the number itself, or for a bare name a reserved code (see <see cref="AnswerCode"/>).</param>
/// <param name="Label">How it reads in a questionnaire; null where the set gives none.</param>
public sealed record MissingCode(string Name, short Code, LocalizedText? Label);
