namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Texts that a workbook keeps once and refers to by number.</summary>
internal sealed class SharedTexts
{
    private readonly TextStore _fields = new();
    private readonly List<TextPlace> _places = [];

    /// <summary>No texts.</summary>
    public static SharedTexts None { get; } = new();

    /// <summary>Reads the part of shared texts.</summary>
    /// <param name="part">The part, at its start.</param>
    /// <param name="lineBreak">What line breaks become, as of <see cref="CellText.Field"/>.</param>
    /// <returns>The texts.</returns>
    public static SharedTexts Read(XmlPart part, char lineBreak)
    {
        var (texts, field) = (new SharedTexts(), new TextBuffer());
        while (part.Read())
        {
            if (part.Begins("si"))
            {
                field.Clear();
                field.Write(CellText.Field(part.Text(), lineBreak));
                texts._places.Add(texts._places.Count < WorkbookLimits.Texts
                    ? texts._fields.Add(field.Span)
                    : throw new WorkbookFaultException(new("import.workbook.too_much_text", WorkbookLimits.TextMegabytes)));
            }
        }

        return texts;
    }

    /// <summary>One of the texts as a field.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="field">The field as UTF-8.</param>
    /// <returns>False where there is none such.</returns>
    public bool TryFind(int number, out ReadOnlySpan<byte> field)
    {
        var isThere = number >= 0 && number < _places.Count;
        field = isThere ? _fields.Text(_places[number]) : [];
        return isThere;
    }
}
