using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Forms;

/// <summary>Goes from row to row of a form, below its header.</summary>
/// <param name="cursor">The cursor.</param>
/// <param name="header">The header.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class FormRows(TableCursor cursor, FormHeader header, FileFindings findings)
{
    // A workbook keeps no cells behind a row's last one.
    private readonly bool _areRagged = cursor.Encoding == SheetTable.Encoding;

    /// <summary>The cursor.</summary>
    public TableCursor Cursor => cursor;

    /// <summary>The header.</summary>
    public FormHeader Header => header;

    /// <summary>How many rows there are, with anything in them or not.</summary>
    public int Count { get; private set; }

    /// <summary>How many texts have told who somebody is.</summary>
    public int Redacted { get; private set; }

    /// <summary>Moves to the next row with anything in it; rows of another width than the header's are noted and passed over.</summary>
    /// <returns>False behind the last one.</returns>
    public bool Read()
    {
        while (cursor.Read())
        {
            Count++;
            if (!cursor.IsEmptyRow && (_areRagged || cursor.HasFields(header.Width, findings)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a cell.</summary>
    /// <param name="column">Its column.</param>
    /// <returns>The text, trimmed; empty where the file has no such column.</returns>
    public string Text(string column) => header[column] is { } own ? cursor.Text(own.Field) : "";

    /// <summary>The text of a cell in which anything can be written; what is wrong with it is noted.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="rule">What may be written.</param>
    /// <returns>The text, without what tells who somebody is; null where nothing was written.</returns>
    public string? Words(string column, FreeTextRule rule)
    {
        var text = Text(column);
        if (text.Length > rule.Longest)
        {
            Note(rule.TooLongCheck, column, () => new(rule.TooLong, text.Length, rule.Longest));
        }

        if (text.Length > 0 && PersonalDetails.Find(text).Count > 0)
        {
            if (!rule.Redact)
            {
                Note(rule.PersonalCheck, column, () => new(rule.Personal));
            }

            Redacted++;
            text = PersonalDetails.Redact(text);
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>Notes an error of the row.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="column">The column that it is about; where the file has none, the last one that it must have is named.</param>
    /// <param name="message">What was found, what was expected.</param>
    public void Note(string check, string column, Func<Sentence> message)
    {
        if (findings.IsFull)
        {
            findings.CountRow();
        }
        else
        {
            findings.Row(check, message(), cursor.Line, header[column] ?? header.Main);
        }
    }
}

/// <summary>What may be written where anything can be.</summary>
internal sealed record FreeTextRule
{
    /// <summary>The longest text, in characters.</summary>
    public required int Longest { get; init; }

    /// <summary>The id of the check that finds longer ones.</summary>
    public required string TooLongCheck { get; init; }

    /// <summary>The key of its sentence; its places are the length and the longest.</summary>
    public required string TooLong { get; init; }

    /// <summary>The id of the check that finds what tells who somebody is.</summary>
    public required string PersonalCheck { get; init; }

    /// <summary>The key of its sentence.</summary>
    public required string Personal { get; init; }

    /// <summary>Whether what tells who somebody is gets masked, instead of being an error.</summary>
    public required bool Redact { get; init; }
}
