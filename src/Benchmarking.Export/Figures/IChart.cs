using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>One kind of chart: a pure function from a figure to a picture.</summary>
internal interface IChart
{
    /// <summary>What it is called on the command line; it never changes.</summary>
    string Kind { get; }

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="paper">What it is drawn on.</param>
    /// <returns>The picture, or null where the figure is another chart's.</returns>
    Scene? Draw(Figure figure, Paper paper);
}
