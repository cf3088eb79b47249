using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>The axes of charts.</summary>
/// <param name="ground">What the chart is drawn from and on.</param>
internal sealed class ChartAxes(ChartGround ground)
{
    private const uint Category = 111_111_111;
    private const uint Value = 222_222_222;
    private const uint SecondCategory = 333_333_333;
    private const uint SecondValue = 444_444_444;
    private const double NameSize = 9;
    private static readonly double[] Steps = [1, 2, 2.5, 5];
    private static readonly int[] Intervals = [5, 4, 6, 3, 8, 10, 2];

    /// <summary>What a kind of chart ends with to say which axes it uses.</summary>
    /// <param name="isSecond">Whether it stands on the second pair, which is not drawn.</param>
    /// <returns>Both axes' numbers.</returns>
    public static OpenXmlElement[] Ids(bool isSecond = false) => isSecond
        ? [new AxisId { Val = SecondCategory }, new AxisId { Val = SecondValue }]
        : [new AxisId { Val = Category }, new AxisId { Val = Value }];

    /// <summary>Categories that run downwards, in reading order.</summary>
    /// <param name="labelSize">The size of their letters.</param>
    /// <returns>The axis.</returns>
    public CategoryAxis Down(double labelSize) => Categories(OrientationValues.MaxMin, AxisPositionValues.Left, labelSize);

    /// <summary>Categories that run across.</summary>
    /// <param name="labelSize">The size of their letters.</param>
    /// <returns>The axis.</returns>
    public CategoryAxis Across(double labelSize) => Categories(OrientationValues.MinMax, AxisPositionValues.Bottom, labelSize);

    /// <summary>A scale below categories that run downwards.</summary>
    /// <param name="axis">What it counts.</param>
    /// <param name="room">The plot above it.</param>
    /// <param name="format">How its numbers are shown; null for as many decimals as the axis has.</param>
    /// <returns>The axis.</returns>
    /// <remarks>The categories reach their lower end last: there the numbers stand.</remarks>
    public ValueAxis Below(FigureAxis axis, PlotRoom room, string? format = null) => Scale(
        new(Value, Category, AxisPositionValues.Bottom, CrossesValues.Maximum, CrossBetweenValues.Between), axis, room, format);

    /// <summary>The second categories, which are not drawn.</summary>
    /// <returns>The axis.</returns>
    public CategoryAxis SecondDown() => new(
        new AxisId { Val = SecondCategory },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Left },
        new CrossingAxis { Val = SecondValue },
        new Crosses { Val = CrossesValues.AutoZero });

    /// <summary>The second scale, which is not drawn.</summary>
    /// <param name="axis">What it counts.</param>
    /// <returns>The axis.</returns>
    public ValueAxis SecondBelow(FigureAxis axis) => new(
        new AxisId { Val = SecondValue },
        Ends(axis),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Top },
        new CrossingAxis { Val = SecondCategory },
        new Crosses { Val = CrossesValues.AutoZero },
        new CrossBetween { Val = CrossBetweenValues.Between });

    /// <summary>A scale to the left of categories that run across.</summary>
    /// <param name="axis">What it counts.</param>
    /// <returns>The axis.</returns>
    public ValueAxis Beside(FigureAxis axis) => Scale(
        new(Value, Category, AxisPositionValues.Left, CrossesValues.AutoZero, CrossBetweenValues.Between), axis);

    /// <summary>The two scales of a scatter.</summary>
    /// <param name="across">What the lying one counts.</param>
    /// <param name="up">What the standing one counts.</param>
    /// <param name="room">The plot.</param>
    /// <returns>The axes.</returns>
    public IReadOnlyList<ValueAxis> Both(FigureAxis across, FigureAxis up, PlotRoom room) =>
    [
        Scale(new(Category, Value, AxisPositionValues.Bottom, CrossesValues.Minimum, CrossBetweenValues.MidpointCategory), across, room),
        Scale(new(Value, Category, AxisPositionValues.Left, CrossesValues.Minimum, CrossBetweenValues.MidpointCategory), up),
    ];

    private CategoryAxis Categories(OrientationValues orientation, AxisPositionValues position, double labelSize) => new(
        new AxisId { Val = Category },
        new Scaling(new Orientation { Val = orientation }),
        new Delete { Val = false },
        new AxisPosition { Val = position },
        new NumberingFormat { FormatCode = "General", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        ChartShapes.Line(Palette.ReferenceLine, 0.75),
        ground.Words.Properties(labelSize, turned: 0),
        new CrossingAxis { Val = Value },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = true },
        new LabelAlignment { Val = LabelAlignmentValues.Center },
        new LabelOffset { Val = 100 },
        new TickLabelSkip { Val = 1 },
        new NoMultiLevelLabels { Val = true });

    private ValueAxis Scale(Stand stand, FigureAxis axis, PlotRoom? above = null, string? format = null)
    {
        var scale = new ValueAxis(
            new AxisId { Val = stand.Own },
            Ends(axis),
            new Delete { Val = false },
            new AxisPosition { Val = stand.Position },
            new MajorGridlines(ChartShapes.Line(Palette.Rule, 0.75)),
            Name(axis.Title, above),
            new NumberingFormat { FormatCode = format ?? NumberFormats.Axis(axis.Decimals), SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            ChartShapes.NoLine(),
            ground.Words.Properties(9, turned: 0),
            new CrossingAxis { Val = stand.Other },
            new Crosses { Val = stand.Crosses },
            new CrossBetween { Val = stand.Between });
        if (Step(axis.Maximum - axis.Minimum) is { } step)
        {
            scale.Append(new MajorUnit { Val = step });
        }

        return scale;
    }

    private static Scaling Ends(FigureAxis axis) => new(
        new Orientation { Val = OrientationValues.MinMax },
        new MaxAxisValue { Val = axis.Maximum },
        new MinAxisValue { Val = axis.Minimum });

    // A lying axis has its name below the middle of the plot; spreadsheets disagree on where else it would stand.
    private Title Name(string words, PlotRoom? above)
    {
        var rich = ground.Words.Rich([ground.Words.Line(NameSize, ground.Words.Run(words, NameSize, Palette.Muted, bold: false))], above is null ? -90 : 0);
        return above is { } room
            ? new Title(new ChartText(rich), room.NameBelow(TextWidth.Points(words, NameSize, bold: false), ground.Size), new Overlay { Val = false })
            : new Title(new ChartText(rich), new Overlay { Val = false });
    }

    // A round step that divides the axis into about five; null where none does.
    private static double? Step(double length)
    {
        foreach (var intervals in Intervals)
        {
            var step = length / intervals;
            var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
            if (Array.Exists(Steps, round => Math.Abs((step / power) - round) < 1e-9))
            {
                return Math.Round(step, 10);
            }
        }

        return null;
    }

    private readonly record struct Stand(uint Own, uint Other, AxisPositionValues Position, CrossesValues Crosses, CrossBetweenValues Between);
}
