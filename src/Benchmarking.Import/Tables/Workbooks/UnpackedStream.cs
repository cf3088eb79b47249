namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>How much may still be unpacked of a workbook.</summary>
/// <param name="megabytes">How much may be unpacked, in megabytes.</param>
internal sealed class UnpackingAllowance(int megabytes)
{
    private long _left = (long)megabytes * WorkbookLimits.Megabyte;

    /// <summary>Takes what was unpacked.</summary>
    /// <param name="bytes">How much.</param>
    /// <exception cref="WorkbookFaultException">It is more than any survey's answers.</exception>
    public void Take(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new WorkbookFaultException(new("import.workbook.too_large", megabytes));
        }
    }
}

/// <summary>A part while it is unpacked, counted as it comes: what the archive says about sizes is not trusted.</summary>
/// <param name="part">The part.</param>
/// <param name="allowance">How much may come.</param>
internal sealed class UnpackedStream(Stream part, UnpackingAllowance allowance) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        allowance.Take(read);
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
