using Benchmarking.Import.Formats;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Says why a column is read over.</summary>
internal static class IgnoredColumn
{
    /// <summary>The reason.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The reason; null where there is none.</returns>
    public static Sentence? Reason(SourceColumn column) => HeaderWords.KindOf(column) switch
    {
        SourceColumnKind.Person => new("import.map.ignore.person"),
        SourceColumnKind.FreeText => new("import.map.ignore.free_text"),
        SourceColumnKind.Started or SourceColumnKind.Technical => new("import.map.ignore.technical"),
        _ => null,
    };
}
