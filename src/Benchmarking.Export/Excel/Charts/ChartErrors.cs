using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Lines on both sides of a value. Without a line of their own they do not show everywhere.</summary>
internal static class ChartErrors
{
    /// <summary>Lines as long as cells say.</summary>
    /// <param name="margins">How long each is.</param>
    /// <param name="line">How they look.</param>
    /// <param name="direction">Which way they lie; null where the chart has but one.</param>
    /// <param name="capped">Whether they have caps; where a value may be words, a spreadsheet would draw caps alone at 0.</param>
    /// <returns>The lines.</returns>
    public static ErrorBars Both(NumberReference margins, ChartShapeProperties line, ErrorBarDirectionValues? direction = null, bool capped = false)
    {
        var bars = new ErrorBars(
            new ErrorBarType { Val = ErrorBarValues.Both },
            new ErrorBarValueType { Val = ErrorValues.Custom },
            new NoEndCap { Val = !capped },
            new Plus(margins),
            new Minus(margins.CloneNode(true)),
            line);
        if (direction is { } way)
        {
            bars.PrependChild(new ErrorDirection { Val = way });
        }

        return bars;
    }

    /// <summary>Lines of one length, with caps.</summary>
    /// <param name="length">The length of each side, on the axis.</param>
    /// <param name="line">How they look.</param>
    /// <returns>The lines.</returns>
    public static ErrorBars Around(double length, ChartShapeProperties line) => new(
        new ErrorBarType { Val = ErrorBarValues.Both },
        new ErrorBarValueType { Val = ErrorValues.FixedValue },
        new NoEndCap { Val = false },
        new ErrorBarValue { Val = double.Parse(length.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) },
        line);
}
