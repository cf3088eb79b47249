using Benchmarking.Wording;
using CsvHelper;

namespace Benchmarking.Import.Tables;

/// <summary>Goes through the records of a table one by one, and stops where the rest of the file cannot be trusted.</summary>
internal sealed class TableCursor : IDisposable
{
    /// <summary>The longest record that is read, in bytes of UTF-8.</summary>
    public const int LongestRecord = 1024 * 1024;

    // As many as a spreadsheet has.
    private const int MostColumns = 16_384;

    private readonly DelimitedText _text;
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;

    /// <summary>Stands before the first record, the header.</summary>
    /// <param name="text">The table.</param>
    public TableCursor(DelimitedText text)
    {
        _text = text;
        _reader = CsvReader.Create(text.Utf8, new CsvReaderOptions
        {
            Separator = text.Delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = Remember,
        });
    }

    /// <summary>Why reading stopped before the end; null where it did not.</summary>
    public TableFault? Fault { get; private set; }

    /// <summary>The line of the file that the record begins in, the first being 1.</summary>
    public int Line => (int)_reader.LineNumber + _text.LinesBefore;

    /// <summary>The encoding that the file came in.</summary>
    public string Encoding => _text.Encoding;

    /// <summary>How many fields the record has.</summary>
    public int FieldCount => _reader.FieldCount;

    /// <summary>Whether no field of the record has any text.</summary>
    public bool IsEmptyRow => IsEmptyFrom(0);

    /// <summary>Moves to the next record; lines without anything are passed over.</summary>
    /// <returns>False at the end, and where <see cref="Fault"/> tells why the rest is not read.</returns>
    public bool Read()
    {
        _malformed = null;
        if (Fault is not null || (_reader.LineNumber == 0 && IsTooLong()) || !_reader.Read())
        {
            return false;
        }

        Fault = (_malformed, _reader.RawRecord.Length) switch
        {
            (CsvMalformedReason.UnterminatedQuote, _) => new(FileChecks.OpenQuote, OpenQuoteLine(), new("import.table.open_quote")),
            _ when _reader.FieldCount > MostColumns => new(FileChecks.TooManyColumns, Line, new("import.table.too_many_columns", _reader.FieldCount, MostColumns)),
            (_, > LongestRecord) => new(FileChecks.TooLong, Line, new("import.table.too_long", LongestRecord / 1024)),
            _ => null,
        };
        return Fault is null;
    }

    /// <summary>A field's text, spaces around it left out.</summary>
    /// <param name="field">The field, from 0; one past the record's end is empty.</param>
    /// <returns>The text as UTF-8, until the next record is read.</returns>
    public ReadOnlySpan<byte> Cell(int field)
    {
        // The reader's own trimming takes as long again as all the rest of its work.
        var cell = _reader.GetSpan(field);
        return cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' ') ? cell.Trim((byte)' ') : cell;
    }

    /// <summary>A field's text.</summary>
    /// <param name="field">The field, from 0.</param>
    /// <returns>The text, trimmed, without <see cref="Invisible"/> characters and without the apostrophes of <see cref="FormulaSigns"/>.</returns>
    public string Text(int field) => FormulaSigns.Restored(VisibleText.Of(Invisible.Without(System.Text.Encoding.UTF8.GetString(_reader.GetSpan(field)).Trim())));

    /// <summary>Whether a field's text has characters that <see cref="Text"/> leaves out.</summary>
    /// <param name="field">The field, from 0.</param>
    /// <returns>True where it has.</returns>
    public bool HasInvisible(int field) => Invisible.IsIn(System.Text.Encoding.UTF8.GetString(_reader.GetSpan(field)).AsSpan().Trim());

    /// <summary>The texts of all fields.</summary>
    /// <returns>The texts, as <see cref="Text"/> gives them.</returns>
    public string[] Texts() => [.. Enumerable.Range(0, FieldCount).Select(Text)];

    /// <summary>Whether the record has the fields of the header; further ones may only be empty.</summary>
    /// <param name="width">How many columns the header has.</param>
    /// <param name="findings">Where a fault goes.</param>
    /// <returns>False where it has not, and an error was noted.</returns>
    public bool HasFields(int width, FileFindings findings)
    {
        if (_malformed == CsvMalformedReason.TextAfterClosingQuote)
        {
            findings.Row(FileChecks.TextAfterQuote, new("import.table.text_after_quote"), Line);
            return false;
        }

        var fits = FieldCount >= width && IsEmptyFrom(width);
        if (!fits)
        {
            findings.Row(FileChecks.FieldCount, new("import.table.field_count", FieldCount, width), Line);
        }

        return fits;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool IsEmptyFrom(int field)
    {
        while (field < FieldCount && Cell(field).IsEmpty)
        {
            field++;
        }

        return field >= FieldCount;
    }

    private bool IsTooLong()
    {
        if (TextLines.FirstLongerThan(_text.Utf8.Span, LongestRecord) is { } line)
        {
            Fault = new(FileChecks.TooLong, line + _text.LinesBefore, new("import.table.too_long", LongestRecord / 1024));
        }

        return Fault is not null;
    }

    private void Remember(CsvMalformedRecord record) => _malformed = record.Reason;

    /// <summary>The line of the last quotation mark that opens a field in the record: the one that never closes.</summary>
    private int OpenQuoteLine()
    {
        var record = _reader.RawRecord;
        var (isQuoted, opened) = (false, 0);
        for (var at = 0; at < record.Length; at++)
        {
            if (record[at] == '"')
            {
                isQuoted = !isQuoted;
                opened = isQuoted ? at : opened;
            }
        }

        return Line + TextLines.LineAt(record, opened) - 1;
    }
}

/// <summary>Why the rest of a table is not read.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Line">The line.</param>
/// <param name="Message">What was found there.</param>
internal sealed record TableFault(string Check, int Line, Sentence Message);
