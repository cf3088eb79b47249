using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>The row that a cursor stands on, and where its faults go.</summary>
/// <param name="cursor">The cursor.</param>
/// <param name="findings">Where faults go.</param>
internal readonly struct Line(TableCursor cursor, FileFindings findings)
{
    /// <summary>The line of the file.</summary>
    public int Number => cursor.Line;

    /// <summary>The text of a cell.</summary>
    /// <param name="column">Its column.</param>
    /// <returns>The text, trimmed.</returns>
    public string Text(TableColumn column) => cursor.Text(column.Field);

    /// <summary>The day in a cell; a text that is none is refused.</summary>
    /// <param name="column">Its column.</param>
    /// <returns>The day, or null.</returns>
    public DateOnly? Day(TableColumn column)
    {
        var day = DayText.Read(Text(column));
        if (day is null)
        {
            Refuse(FileChecks.NoDay, new("import.facts.no_day", Shown.Short(Text(column))), column);
        }

        return day;
    }

    /// <summary>The count in a cell; a text that is no whole number of 0 or more is refused.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="most">The largest that can be.</param>
    /// <returns>The count, or null.</returns>
    public int? Count(TableColumn column, int most)
    {
        if (WholeNumber.Read(Text(column), out var count) == NumberKind.Whole && count >= 0 && count <= most)
        {
            return count;
        }

        Refuse(FileChecks.NoCount, new("import.facts.no_count", Shown.Short(Text(column))), column);
        return null;
    }

    /// <summary>Notes an error.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="message">What was found, what was expected.</param>
    /// <param name="column">The cell's column; null for the row.</param>
    public void Refuse(string check, Sentence message, TableColumn? column = null) => findings.Row(check, message, cursor.Line, column);
}
