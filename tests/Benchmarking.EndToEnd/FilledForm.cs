using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.EndToEnd;

/// <summary>Writes into a form as a person at a spreadsheet would.</summary>
internal static class FilledForm
{
    /// <summary>Writes words into cells.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="sheet">The sheet's place, from 0.</param>
    /// <param name="cells">Addresses and words; a whole number between brackets is a day as a spreadsheet counts it.</param>
    public static void Write(string path, int sheet, params (string Address, string Words)[] cells)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var book = document.WorkbookPart ?? throw new InvalidOperationException("The file has no workbook.");
        var id = book.Workbook.Descendants<Sheet>().ElementAt(sheet).Id?.Value ?? throw new InvalidOperationException("The sheet has no part.");
        var worksheet = ((WorksheetPart)book.GetPartById(id)).Worksheet;
        foreach (var (address, words) in cells)
        {
            var cell = worksheet.Descendants<Cell>().Single(one => one.CellReference?.Value == address);
            cell.RemoveAllChildren();
            if (words is ['[', .. var day, ']'])
            {
                cell.DataType = null;
                cell.CellValue = new CellValue(day);
            }
            else
            {
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(words));
            }
        }

        worksheet.Save();
    }

    /// <summary>Finds the form in a workbook with other sheets.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="name">The sheet's name.</param>
    /// <returns>The sheet's place, from 0, and the row of the header: the one above the first answers.</returns>
    public static (int Sheet, int Header) Find(string path, string name)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidOperationException("The file has no workbook.");
        var sheets = book.Workbook.Descendants<Sheet>().ToList();
        var place = sheets.FindIndex(sheet => sheet.Name?.Value == name);
        var rules = ((WorksheetPart)book.GetPartById(sheets[place].Id?.Value ?? "")).Worksheet.Descendants<DataValidation>();
        var rows = rules.Select(rule => int.Parse((rule.SequenceOfReferences?.InnerText ?? "").TrimStart([.. "ABCDEFGHIJ"]), System.Globalization.CultureInfo.InvariantCulture));
        return (place, rows.Min() - 1);
    }

    /// <summary>What can be picked in a cell.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="sheet">The sheet's place, from 0.</param>
    /// <param name="address">The cell.</param>
    /// <returns>The options, from the list that its rule refers to.</returns>
    public static IReadOnlyList<string> Options(string path, int sheet, string address)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidOperationException("The file has no workbook.");
        var sheets = book.Workbook.Descendants<Sheet>().ToList();
        Worksheet At(int place) => ((WorksheetPart)book.GetPartById(sheets[place].Id?.Value ?? "")).Worksheet;
        var rule = At(sheet).Descendants<DataValidation>().Single(one => one.SequenceOfReferences?.InnerText == address);
        var column = (rule.Formula1?.Text ?? "").Split('!')[1].Split('$')[1];
        var texts = book.SharedStringTablePart?.SharedStringTable ?? throw new InvalidOperationException("The file has no texts.");
        return
        [
            .. At(sheets.Count - 1).Descendants<Cell>().Where(cell => cell.CellReference?.Value?.TrimEnd([.. "0123456789"]) == column)
                .Select(cell => texts.ElementAt(int.Parse(cell.InnerText, System.Globalization.CultureInfo.InvariantCulture)).InnerText),
        ];
    }
}
