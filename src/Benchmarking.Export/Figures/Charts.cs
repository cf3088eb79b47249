using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Every kind of chart, in the order that readers see.</summary>
public static class Charts
{
    /// <summary>What the kinds are called on the command line.</summary>
    public static IReadOnlyList<string> Kinds => [.. All.Select(chart => chart.Kind)];

    /// <summary>The charts.</summary>
    internal static IReadOnlyList<IChart> All { get; } =
    [
        new DotsChart(),
        new ProfileChart(),
        new RadarChart(),
        new CaterpillarChart(),
        new FunnelChart(),
        new HeatMapChart(),
        new DistributionChart(),
        new TrendChart(),
        new SlopeChart(),
        new ScatterChart(),
    ];

    /// <summary>What the kind of chart that draws a figure is called.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The kind, such as <c>dots</c>.</returns>
    public static string KindOf(Figure figure) => Drawn(figure, Paper.OfWidth(Paper.Wide)).Kind;

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="paper">What it is drawn on; null for a picture of the usual width.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentException">No chart draws such a figure.</exception>
    internal static Scene Scene(Figure figure, Paper? paper = null) => Drawn(figure, paper ?? Paper.OfWidth(Paper.Wide)).Scene;

    private static (string Kind, Scene Scene) Drawn(Figure figure, Paper paper)
    {
        foreach (var chart in All)
        {
            if (chart.Draw(figure, paper) is { } scene)
            {
                return (chart.Kind, scene);
            }
        }

        throw new ArgumentException($"No chart draws a {figure.GetType().Name}.", nameof(figure));
    }
}
