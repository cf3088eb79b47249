using System.Text;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Text that grows, as UTF-8 and up to a limit.</summary>
internal sealed class TextBuffer
{
    private const int Most = WorkbookLimits.TextMegabytes * WorkbookLimits.Megabyte;
    private byte[] _bytes = new byte[4096];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Appends text.</summary>
    /// <param name="text">The text.</param>
    public void Write(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Appends text that is UTF-8.</summary>
    /// <param name="text">The text.</param>
    public void Write(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Appends a character several times.</summary>
    /// <param name="character">The character, of ASCII.</param>
    /// <param name="count">How often.</param>
    public void Repeat(char character, int count)
    {
        Reserve(count);
        _bytes.AsSpan(Length, count).Fill((byte)character);
        Length += count;
    }

    private void Reserve(int more)
    {
        if (Length + more <= _bytes.Length)
        {
            return;
        }

        if ((long)Length + more > Most)
        {
            throw new WorkbookFaultException(new("import.workbook.too_much_text", WorkbookLimits.TextMegabytes));
        }

        Array.Resize(ref _bytes, Math.Min(Most, Math.Max(Length + more, _bytes.Length + (_bytes.Length / 2))));
    }
}
