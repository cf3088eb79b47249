using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>What is beyond doubt about a file's columns and values.</summary>
/// <param name="Mapping">What was settled before, and what is certain beyond it.</param>
/// <param name="Doubts">What the import would misread: values whose labels say something that the set does not. A person has to decide, by way of <c>import map</c>.</param>
internal sealed record CertainReading(Mapping Mapping, IReadOnlyList<Sentence> Doubts);
