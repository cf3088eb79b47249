using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>A drawn figure, before it is known in which format.</summary>
/// <param name="Figure">What it shows: title, description and language are the figure's.</param>
/// <param name="Width">Its width in CSS pixels.</param>
/// <param name="Height">Its height in CSS pixels.</param>
/// <param name="Shapes">What is in it, the hindmost first.</param>
internal sealed record Scene(Figure Figure, double Width, double Height, IReadOnlyList<Shape> Shapes);
