using System.Globalization;
using Benchmarking.Reports;
using Benchmarking.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>References from a chart to cells, and beside each what the cells say and nothing more: a cell without a figure is absent from the copy as well.</summary>
/// <param name="values">The cells.</param>
/// <param name="texts">The words of the report's language.</param>
internal sealed class ChartCells(SheetValues values, Texts texts)
{
    /// <summary>A reference to words.</summary>
    /// <param name="range">The cells.</param>
    /// <returns>The reference.</returns>
    public StringReference Words(CellRange range)
    {
        var words = values.Texts(range);
        OpenXmlElement[] head = [new PointCount { Val = (uint)words.Count }];
        return new StringReference(Address(range), new StringCache([.. head, .. words.Select(Point).OfType<StringPoint>()]));
    }

    /// <summary>A reference to numbers.</summary>
    /// <param name="range">The cells.</param>
    /// <returns>The reference.</returns>
    public NumberReference Numbers(CellRange range) => Numbers(range, CellAddress.Fixed(values.SheetName, range));

    /// <summary>A reference to numbers that are drawn as marks.</summary>
    /// <param name="range">The cells, in one column.</param>
    /// <returns>The reference; a cell that says why it has no number is left out of it, because a spreadsheet would draw words as the number 0.</returns>
    public NumberReference Marks(CellRange range) => Numbers(range, values.Numbers(range).Contains(null) ? Gapped(range) : CellAddress.Fixed(values.SheetName, range));

    /// <summary>The name of a series.</summary>
    /// <param name="title">The cell that holds it.</param>
    /// <returns>The name.</returns>
    public SeriesText Title(CellRange title) => new(Words(title));

    /// <summary>How the numbers of cells are shown.</summary>
    /// <param name="range">The cells.</param>
    /// <returns>The format of the first of them; the general one where there is none.</returns>
    public string Format(CellRange range) => values.First(range) is { } number ? NumberFormats.Of(number, texts) : "General";

    private NumberReference Numbers(CellRange range, string address)
    {
        var numbers = values.Numbers(range);
        OpenXmlElement[] head = [new FormatCode(Format(range)), new PointCount { Val = (uint)numbers.Count }];
        return new NumberReference(new Formula(address), new NumberingCache([.. head, .. numbers.Select(Point).OfType<NumericPoint>()]));
    }

    // In place of each cell without a number stands one to the right of all that the sheet holds, which is empty.
    private string Gapped(CellRange range)
    {
        var numbers = values.Numbers(range);
        var areas = new List<CellRange>();
        for (var place = 0; place < numbers.Count; place++)
        {
            var row = range.FirstRow + place;
            var column = numbers[place] is null ? values.EmptyColumn : range.FirstColumn;
            if (areas is [.., var last] && last.FirstColumn == column)
            {
                areas[^1] = last with { LastRow = row };
            }
            else
            {
                areas.Add(new CellRange(row, column, row, column));
            }
        }

        var addresses = string.Join(',', areas.Select(area => CellAddress.Fixed(values.SheetName, area)));
        return areas.Count == 1 ? addresses : $"({addresses})";
    }

    private Formula Address(CellRange range) => new(CellAddress.Fixed(values.SheetName, range));

    private static StringPoint? Point(string text, int place) => text.Length == 0
        ? null
        : new StringPoint(new NumericValue(CellText.Allowed(text))) { Index = (uint)place };

    private static NumericPoint? Point(double? number, int place) => number is { } value
        ? new NumericPoint(new NumericValue(value.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)place }
        : null;
}
