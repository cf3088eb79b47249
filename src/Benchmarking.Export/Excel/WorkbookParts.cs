using Benchmarking.Wording;

namespace Benchmarking.Export.Excel;

/// <summary>What the sheets of one workbook share.</summary>
/// <param name="words">The words of the report's language.</param>
/// <param name="tabs">What stands on the tab of each sheet, by the sheet's own name.</param>
/// <param name="listsName">The name of the sheet that holds the lists to pick from.</param>
internal sealed class WorkbookParts(Texts words, IReadOnlyDictionary<string, string> tabs, string listsName)
{
    /// <summary>The words of the report's language.</summary>
    public Texts Words { get; } = words;

    /// <summary>What stands on the tab of each sheet, by the sheet's own name.</summary>
    public IReadOnlyDictionary<string, string> Tabs { get; } = tabs;

    /// <summary>The texts that cells hold.</summary>
    public SharedTexts Texts { get; } = new();

    /// <summary>The formats that cells use.</summary>
    public CellFormats Formats { get; } = new(words);

    /// <summary>The lists that readers pick from.</summary>
    public ChoiceLists Choices { get; } = new(listsName);
}
