using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>The texts of a workbook, each once, in the order of their first use. A text that stands here is never a formula.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _uses;

    /// <summary>The number that a cell names its text by.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number.</returns>
    public int Of(string text)
    {
        _uses++;
        var kept = CellText.Of(text);
        if (!_places.TryGetValue(kept, out var place))
        {
            place = _texts.Count;
            _texts.Add(kept);
            _places.Add(kept, place);
        }

        return place;
    }

    /// <summary>All of them.</summary>
    /// <returns>The table; complete once every sheet is drawn.</returns>
    public SharedStringTable Table() => new(_texts.Select(text =>
        new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Count = (uint)_uses,
        UniqueCount = (uint)_texts.Count,
    };
}
