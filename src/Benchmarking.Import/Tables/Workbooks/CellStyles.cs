namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>What the cells' styles make of numbers.</summary>
internal sealed class CellStyles
{
    private readonly List<DateKind> _kinds = [];

    /// <summary>No styles: all numbers are numbers.</summary>
    public static CellStyles None { get; } = new();

    /// <summary>Reads the part of styles.</summary>
    /// <param name="part">The part, at its start.</param>
    /// <returns>The styles.</returns>
    public static CellStyles Read(XmlPart part)
    {
        var (styles, codes) = (new CellStyles(), new Dictionary<int, DateKind>());
        var isOfCells = false;
        while (part.Read())
        {
            if (codes.Count < WorkbookLimits.Styles && part.Begins("numFmt") && part.Number("numFmtId") is { } id && part.Attribute("formatCode") is { } code)
            {
                codes[id] = NumberFormat.Of(code);
            }
            else if (part.Begins("cellXfs"))
            {
                isOfCells = true;
            }
            else if (part.Ends("cellXfs"))
            {
                isOfCells = false;
            }
            else if (isOfCells && styles._kinds.Count < WorkbookLimits.Styles && part.Begins("xf"))
            {
                var format = part.Number("numFmtId") ?? 0;
                styles._kinds.Add(codes.TryGetValue(format, out var kind) ? kind : NumberFormat.BuiltIn(format));
            }
        }

        return styles;
    }

    /// <summary>What a style shows.</summary>
    /// <param name="style">Its number; null for none.</param>
    /// <returns>What a number in such a cell is.</returns>
    public DateKind Of(int? style) => style is { } number && number < _kinds.Count ? _kinds[number] : DateKind.None;
}
