using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Import.Recognition;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Answers;

/// <summary>Finds out whether a mapping still fits when its file has other columns, or its set another version, than it was made for.</summary>
/// <param name="header">The header of the file at hand.</param>
/// <param name="set">The set at hand.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class MappingFit(TableHeader header, IndicatorSet set, Mapping mapping, FileFindings findings)
{
    /// <summary>Notes which lines no longer fit.</summary>
    public void Check()
    {
        if (mapping.Headers is { } mark && mark != HeaderMark.Of(header.Headers))
        {
            var headers = header.Headers.ToHashSet(StringComparer.OrdinalIgnoreCase);
            var gone = mapping.Columns.Concat(mapping.Items).Where(pair => !headers.Contains(pair.Value.Trim())).Select(pair => pair.Key).ToList();
            if (gone.Count > 0)
            {
                findings.Remark(FileChecks.OtherColumns, Severity.Warning, new("import.mapping.other_columns", mapping.FileName, Lines(gone)), header.Line);
            }
        }

        if (mapping.Set is { } made && made != NameOf(set))
        {
            var misfits = Misfits();
            findings.Remark(
                FileChecks.OtherSet,
                misfits.Count == 0 ? Severity.Note : Severity.Warning,
                misfits.Count == 0
                    ? new("import.mapping.other_set", mapping.FileName, made, NameOf(set))
                    : new("import.mapping.other_set_lines", mapping.FileName, made, NameOf(set), Lines(misfits)),
                header.Line);
        }
    }

    /// <summary>A set as mapping files name it.</summary>
    /// <param name="set">The set.</param>
    /// <returns>Its id and its version.</returns>
    public static string NameOf(IndicatorSet set) => $"{set.Id} {set.Version}";

    /// <summary>Items that the set does not have, and those whose header is now the text of another item.</summary>
    private List<string> Misfits()
    {
        var texts = new ItemTexts(set);
        var places = Enumerable.Range(0, set.SurveyItems.Count).ToDictionary(place => set.SurveyItems[place].Item.Id.Value, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from pair in mapping.Items
               let faces = ColumnFace.Of(new SeenColumn(0, new(pair.Value)))
               where !places.ContainsKey(pair.Key)
                   || places.Values.Any(place => place != places[pair.Key] && texts.Match(faces, place).Certainty == Certainty.Certain)
               select pair.Key,
        ];
    }

    private string Lines(IEnumerable<string> names) => Shown.List(
    [
        .. names.OrderBy(name => mapping.Lines.GetValueOrDefault(name))
            .Select(name => mapping.Lines.TryGetValue(name, out var line) ? $"{line.ToString(CultureInfo.InvariantCulture)} ({name})" : name),
    ]);
}
