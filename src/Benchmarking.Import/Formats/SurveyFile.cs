using System.Runtime.InteropServices;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;
using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Import.Formats;

/// <summary>A response file before anybody has understood it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">The file as it is.</param>
/// <param name="Text">It as a table; null where it is neither text nor a workbook.</param>
/// <param name="Set">The set that was asked.</param>
/// <param name="Network">The network that was asked.</param>
public sealed record SurveyFile(string Name, ReadOnlyMemory<byte> Bytes, DelimitedText? Text, IndicatorSet Set, Network Network)
{
    private const int MostSheets = 8;
    private const int LargestCompanion = 8 * 1024 * 1024;

    /// <summary>Files that came with this one, such as a list of labels, by name and bytes; none where it came alone.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Companions { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>();

    /// <summary>The sheets of a workbook that are not <see cref="Text"/>, such as a list of labels.</summary>
    public IReadOnlyList<string> OtherSheets { get; init; } = [];

    /// <summary>The tables that came with it: other files in the order of their names and, of a workbook, other sheets.</summary>
    public IReadOnlyList<DelimitedText> CompanionTables => field ??= ReadCompanions();

    /// <summary>The first record, trimmed; empty where there is none.</summary>
    public IReadOnlyList<string> Header => field ??= ReadHeader();

    private IReadOnlyList<DelimitedText> ReadCompanions() =>
    [
        .. Companions.OrderBy(companion => companion.Key, StringComparer.Ordinal).Select(companion => TableFile.Read(companion.Value.ToArray()).Text)
            .OfType<DelimitedText>()
            .Concat(OtherSheets.Count > 0 ? WorkbookFile.Companions(Whole(), OtherSheets.Take(MostSheets)) : [])
            .Where(table => table.Utf8.Length <= LargestCompanion),
    ];

    private byte[] Whole() => MemoryMarshal.TryGetArray(Bytes, out var part) && part is { Array: { } all, Offset: 0 } && all.Length == part.Count ? all : Bytes.ToArray();

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
