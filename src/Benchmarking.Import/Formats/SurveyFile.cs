using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Import.Formats;

/// <summary>A response file before anybody has understood it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">The file as it is.</param>
/// <param name="Text">Its text as a table; null where it is no text, such as a workbook.</param>
/// <param name="Set">The set that was asked.</param>
/// <param name="Network">The network that was asked.</param>
public sealed record SurveyFile(string Name, ReadOnlyMemory<byte> Bytes, DelimitedText? Text, IndicatorSet Set, Network Network)
{
    /// <summary>Files that came with this one, such as a list of labels, by name and bytes; none where it came alone.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Companions { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>();

    /// <summary>The first record, trimmed; empty where there is none.</summary>
    public IReadOnlyList<string> Header => field ??= ReadHeader();

    private IReadOnlyList<string> ReadHeader()
    {
        if (Text is null)
        {
            return [];
        }

        using var cursor = new TableCursor(Text);
        return cursor.Read() ? cursor.Texts() : [];
    }
}
