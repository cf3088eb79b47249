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

/// <summary>A response file laid out.</summary>
/// <param name="Text">One row a respondent, below a header; null where the file is none that the format can lay out.</param>
/// <param name="Columns">What columns and values mean; <see cref="Mapping.None"/> where they follow the generic form.</param>
public sealed record SurveyLayout(DelimitedText? Text, Mapping Columns);
