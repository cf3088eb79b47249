namespace SampleData;

/// <summary>A survey item: where it belongs, whether to agree is the poorer answer, and what the set says of it.</summary>
internal sealed record Question(string Id, string Indicator, string Dimension, bool Reverse, string Scale, string Text);
