using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>A chart's title, above its left edge.</summary>
/// <param name="ground">What the chart is drawn from and on.</param>
internal sealed class ChartTitle(ChartGround ground)
{
    private const double Size = 12;
    private const double Edge = 6;
    private const double Widest = 0.78;
    private const double LineFactor = 1.25;

    // Spreadsheets break long titles each its own way; lines of our own look the same in all of them.
    private readonly IReadOnlyList<string> _lines = TextWidth.Broken(ground.Chart.Figure.Title, Widest * ground.Size.Width, Size, bold: true);

    /// <summary>The room that it takes, in points from the chart's top.</summary>
    public double Height => Edge + (_lines.Count * Size * LineFactor) + 12;

    /// <summary>Draws it.</summary>
    /// <returns>The title.</returns>
    public Title Draw()
    {
        var words = ground.Words;
        var rich = words.Rich(_lines.Select(line => words.Line(Size, words.Run(line, Size, Palette.Title, bold: true))));
        return new Title(new ChartText(rich), new Layout(Corner()), new Overlay { Val = false });
    }

    private ManualLayout Corner() => new(
        new LeftMode { Val = LayoutModeValues.Edge },
        new TopMode { Val = LayoutModeValues.Edge },
        new Left { Val = Math.Round(Edge / ground.Size.Width, 4) },
        new Top { Val = Math.Round(Edge / ground.Size.Height, 4) });
}
