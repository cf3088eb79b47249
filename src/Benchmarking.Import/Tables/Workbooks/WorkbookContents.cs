namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>What a workbook keeps for all of its sheets.</summary>
/// <param name="Sheets">Its sheets of cells, in the order of their tabs.</param>
/// <param name="From1904">Whether days are counted from 1904.</param>
/// <param name="Texts">Texts that cells refer to.</param>
/// <param name="Styles">What styles make of numbers.</param>
/// <param name="LineBreak">What line breaks become, as of <see cref="CellText.Field"/>.</param>
internal sealed record WorkbookContents(IReadOnlyList<WorkbookSheet> Sheets, bool From1904, SharedTexts Texts, CellStyles Styles, char LineBreak);

/// <summary>A sheet of cells.</summary>
/// <param name="Name">What stands on its tab.</param>
/// <param name="Part">Its part of the archive.</param>
/// <param name="IsHidden">Whether its tab is hidden.</param>
internal sealed record WorkbookSheet(string Name, string Part, bool IsHidden);
