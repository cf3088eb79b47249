namespace Benchmarking.Export.Figures;

/// <summary>What a mark means.</summary>
/// <param name="Words">The meaning.</param>
/// <param name="Width">How wide the mark is, in CSS pixels.</param>
/// <param name="Shapes">The mark, from its left end at half its height.</param>
internal sealed record KeyEntry(string Words, double Width, Func<Spot, IReadOnlyList<Shape>> Shapes)
{
    /// <summary>The meaning of the dashed line that values are held against.</summary>
    public static KeyEntry Dashes(string words) =>
        new(words, 26, at => [new Shape.Line([at, at with { X = at.X + 26 }], Role.Reference, 1.5) { IsDashed = true }]);
}
