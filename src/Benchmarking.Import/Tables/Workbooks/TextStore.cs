namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Keeps many texts, as UTF-8 and together up to a limit, without ever copying them to grow.</summary>
internal sealed class TextStore
{
    private const int ChunkLength = WorkbookLimits.Megabyte;
    private readonly List<byte[]> _chunks = [];
    private int _used = ChunkLength;
    private long _left = (long)WorkbookLimits.TextMegabytes * WorkbookLimits.Megabyte;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Where it is.</returns>
    /// <exception cref="WorkbookFaultException">There is no room left.</exception>
    public TextPlace Add(ReadOnlySpan<byte> text)
    {
        _left -= text.Length;
        if (_left < 0)
        {
            throw new WorkbookFaultException(new("import.workbook.too_much_text", WorkbookLimits.TextMegabytes));
        }

        if (_chunks.Count == 0 || _used + text.Length > ChunkLength)
        {
            _chunks.Add(new byte[Math.Max(ChunkLength, text.Length)]);
            _used = 0;
        }

        text.CopyTo(_chunks[^1].AsSpan(_used));
        var place = new TextPlace(_chunks.Count - 1, _used, text.Length);
        _used += text.Length;
        return place;
    }

    /// <summary>A text that was kept.</summary>
    /// <param name="place">Where it is.</param>
    /// <returns>The text.</returns>
    public ReadOnlySpan<byte> Text(TextPlace place) => _chunks[place.Chunk].AsSpan(place.Start, place.Length);
}

/// <summary>Where a text is kept.</summary>
/// <param name="Chunk">In which part of the store.</param>
/// <param name="Start">Where in it.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct TextPlace(int Chunk, int Start, int Length);
