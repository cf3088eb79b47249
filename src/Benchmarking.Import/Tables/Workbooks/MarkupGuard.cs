using System.Text;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Lets markup through to the XML reader as long as its tags and texts are of a length that a workbook has.</summary>
/// <remarks>The XML reader takes a whole tag into memory, with an object for each attribute, before anybody can look at it. No tag has a <c>&lt;</c>
/// within it, so that what stands between two of them bounds tags and texts alike.</remarks>
/// <param name="stream">The part, in UTF-8 as every workbook program writes it.</param>
internal sealed class MarkupGuard(Stream stream) : TextReader
{
    private readonly StreamReader _reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024);
    private int _since;

    /// <inheritdoc/>
    public override int Peek() => _reader.Peek();

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        var read = _reader.Read(buffer);
        Look(buffer[..read]);
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Look(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('<');
        if (_since + (first < 0 ? text.Length : first) > WorkbookLimits.Run)
        {
            throw new WorkbookFaultException(new("import.workbook.too_long", WorkbookLimits.Run / 1024));
        }

        _since = first < 0 ? _since + text.Length : text.Length - text.LastIndexOf('<');
    }
}
