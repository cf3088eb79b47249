using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>Figures as cells: full value, one decimal shown.</summary>
internal static class FigureCells
{
    private const int Decimals = 1;

    /// <summary>A score or another point of the 0–100 scale.</summary>
    /// <param name="value">The value; null where it cannot be estimated.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="absent">What stands there where it cannot.</param>
    /// <param name="kind">What kind of number it is.</param>
    /// <returns>The cell.</returns>
    public static Cell Points(double? value, CellStyle style, string absent, NumberKind kind = NumberKind.Plain) => value is { } number
        ? new Cell.Number(number, Decimals, kind) { Style = style }
        : new Cell.Absent(absent) { Style = style };

    /// <summary>Half the width of an interval.</summary>
    /// <param name="interval">The interval; null where there is none.</param>
    /// <returns>The margin in the interval's unit; null with it.</returns>
    public static double? Margin(Interval? interval) => interval is { } both ? (both.High - both.Low) / 2 : null;
}
