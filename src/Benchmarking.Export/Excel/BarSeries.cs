using System.Globalization;
using Benchmarking.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel;

/// <summary>Draws one series of bars: references to cells, and beside them what the cells say.</summary>
/// <param name="chart">The chart.</param>
/// <param name="series">The series.</param>
/// <param name="values">The cells.</param>
internal sealed class BarSeries(SheetChart chart, SheetSeries series, SheetValues values)
{
    /// <summary>Draws it.</summary>
    /// <param name="place">Its place among the series, from 0.</param>
    /// <param name="shape">How its bars look.</param>
    /// <returns>The series.</returns>
    public BarChartSeries Draw(uint place, ChartShapeProperties shape)
    {
        var drawn = new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = place },
            new Order { Val = place },
            new SeriesText(Words(series.Title)),
            shape,
            new InvertIfNegative { Val = false });
        if (series.Margins is { } margins)
        {
            drawn.Append(ErrorBars(margins));
        }

        drawn.Append(new CategoryAxisData(Words(chart.Categories)), new Values(Numbers(series.Values)));
        return drawn;
    }

    private ErrorBars ErrorBars(CellRange margins) => new(
        new ErrorBarType { Val = ErrorBarValues.Both },
        new ErrorBarValueType { Val = ErrorValues.Custom },
        new NoEndCap { Val = false },
        new Plus(Numbers(margins)),
        new Minus(Numbers(margins)),
        ChartShapes.Line(Palette.Ink, 1.25));

    private StringReference Words(CellRange range)
    {
        var texts = values.Texts(range);
        return new StringReference(Address(range), new StringCache([new PointCount { Val = (uint)texts.Count }, .. texts.Select(Point)]));
    }

    private NumberReference Numbers(CellRange range)
    {
        var numbers = values.Numbers(range);
        OpenXmlElement[] head = [new FormatCode("0.0"), new PointCount { Val = (uint)numbers.Count }];
        return new NumberReference(Address(range), new NumberingCache([.. head, .. numbers.Select(Point).OfType<NumericPoint>()]));
    }

    private Formula Address(CellRange range) => new(CellAddress.Fixed(values.SheetName, range));

    private static StringPoint Point(string text, int place) => new(new NumericValue(CellText.Allowed(text))) { Index = (uint)place };

    private static NumericPoint? Point(double? number, int place) => number is { } value
        ? new NumericPoint(new NumericValue(value.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)place }
        : null;
}
