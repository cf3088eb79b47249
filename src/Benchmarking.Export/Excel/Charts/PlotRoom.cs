using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Where a plot stands in its chart, between its axes. All in points.</summary>
/// <param name="Left">From the chart's left edge.</param>
/// <param name="Top">From the chart's upper edge.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
internal sealed record PlotRoom(double Left, double Top, double Width, double Height)
{
    private const double RightEdge = 22;
    private const double LabelGap = 14;
    private const double Lowest = 24;
    private const double WidestLabels = 0.42;
    private static readonly double[] LabelSizes = [10, 9, 8];

    /// <summary>The size of the categories' letters.</summary>
    public double LabelSize { get; private init; } = 9;

    /// <summary>Room beside categories that run downwards: as much as the longest needs, but never more than two fifths; what is longer breaks into lines,
    /// in smaller letters where there are many.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="above">The room above the plot.</param>
    /// <param name="below">The room below it.</param>
    /// <returns>The room.</returns>
    public static PlotRoom BesideCategories(ChartGround ground, double above, double below)
    {
        var (height, top) = Upright(ground.Size, above, below);
        var pitch = height / Math.Max(1, ground.Categories.Count);
        var rooms = LabelSizes.Select(size =>
        {
            var longest = ground.Categories.Max(text => TextWidth.Points(text, size, bold: false));
            var left = Math.Clamp(longest + LabelGap, 0.08 * ground.Size.Width, WidestLabels * ground.Size.Width);
            return new PlotRoom(left, top, ground.Size.Width - left - RightEdge, height) { LabelSize = size };
        }).ToArray();
        return Array.Find(rooms, room => room.Lines(ground.Categories, room.Left - LabelGap) * room.LabelSize * 1.2 <= pitch) ?? rooms[^1];
    }

    /// <summary>Room above categories or a scale that run across.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="above">The room above the plot.</param>
    /// <param name="below">The room below it, the categories' own not counted.</param>
    /// <returns>The room.</returns>
    public static PlotRoom AboveCategories(ChartGround ground, double above, double below)
    {
        const double left = 52;
        var width = ground.Size.Width - left - RightEdge;
        var slot = new PlotRoom(0, 0, width, 0).Lines(ground.Categories, (width / Math.Max(1, ground.Categories.Count)) - 8);
        var (height, top) = Upright(ground.Size, above, below + Math.Min(0.35 * ground.Size.Height, slot * 9 * 1.2));
        return new PlotRoom(left, top, width, height);
    }

    /// <summary>Room above a scale that lies.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="above">The room above the plot.</param>
    /// <returns>The room.</returns>
    public static PlotRoom AboveScale(ChartGround ground, double above)
    {
        const double left = 52;
        var (height, top) = Upright(ground.Size, above, below: 42);
        return new PlotRoom(left, top, ground.Size.Width - left - RightEdge, height);
    }

    /// <summary>How many lines the longest of some texts needs.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="width">The width that each has.</param>
    /// <returns>The number; 0 for no text.</returns>
    public int Lines(IEnumerable<string> texts, double width) =>
        texts.Select(text => TextWidth.Broken(text, width, LabelSize, bold: false).Count).DefaultIfEmpty(0).Max();

    /// <summary>Where the name of the axis below the plot stands.</summary>
    /// <param name="width">The width of the name.</param>
    /// <param name="size">How large the chart is drawn.</param>
    /// <returns>The layout of the name's upper left corner.</returns>
    public Layout NameBelow(double width, ChartSize size) => new(new ManualLayout(
        new LeftMode { Val = LayoutModeValues.Edge },
        new TopMode { Val = LayoutModeValues.Edge },
        new Left { Val = Share(Math.Max(0, Left + (Width / 2) - (width / 2)) / size.Width) },
        new Top { Val = Share((Top + Height + 18) / size.Height) }));

    /// <summary>The room as a chart names it.</summary>
    /// <param name="size">How large the chart is drawn.</param>
    /// <returns>The layout, in shares of the chart.</returns>
    public Layout Layout(ChartSize size) => new(new ManualLayout(
        new LayoutTarget { Val = LayoutTargetValues.Inner },
        new LeftMode { Val = LayoutModeValues.Edge },
        new TopMode { Val = LayoutModeValues.Edge },
        new Left { Val = Share(Left / size.Width) },
        new Top { Val = Share(Top / size.Height) },
        new Width { Val = Share(Width / size.Width) },
        new Height { Val = Share(Height / size.Height) }));

    private static (double Height, double Top) Upright(ChartSize size, double above, double below)
    {
        var height = Math.Max(Math.Max(Lowest, 0.25 * size.Height), size.Height - above - below);
        return (height, Math.Min(above, size.Height - height));
    }

    private static double Share(double share) => Math.Round(share, 4);
}
