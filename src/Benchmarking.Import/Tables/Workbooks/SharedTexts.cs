namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Texts that a workbook keeps once and refers to by number.</summary>
internal sealed class SharedTexts
{
    private readonly TextBuffer _fields = new();
    private readonly List<int> _ends = [];

    /// <summary>No texts.</summary>
    public static SharedTexts None { get; } = new();

    /// <summary>Reads the part of shared texts.</summary>
    /// <param name="part">The part, at its start.</param>
    /// <param name="lineBreak">What line breaks become, as of <see cref="CellText.Field"/>.</param>
    /// <returns>The texts.</returns>
    public static SharedTexts Read(XmlPart part, char lineBreak)
    {
        var texts = new SharedTexts();
        while (part.Read())
        {
            if (part.Begins("si"))
            {
                texts._fields.Write(CellText.Field(part.Text(), lineBreak));
                texts._ends.Add(texts._ends.Count < WorkbookLimits.Texts
                    ? texts._fields.Length
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
        var isThere = number >= 0 && number < _ends.Count;
        field = isThere ? _fields.Span[(number == 0 ? 0 : _ends[number - 1]).._ends[number]] : [];
        return isThere;
    }
}
