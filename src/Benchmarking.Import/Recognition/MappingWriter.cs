using System.Globalization;
using System.Text;
using Benchmarking.Import.Yaml;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Writes a mapping file: each line with why it says what it says, each doubt in a form that no import accepts until a person has decided.</summary>
public sealed class MappingWriter
{
    private const int MostOfRunnerUp = 30;
    private readonly MappingDraft _draft;
    private readonly Texts _texts;
    private readonly StringBuilder _file = new();
    private int _doubts;

    private MappingWriter(MappingDraft draft, Texts texts) => (_draft, _texts) = (draft, texts);

    /// <summary>Writes a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>The file.</returns>
    public static string Write(MappingDraft draft, Texts texts) => new MappingWriter(draft, texts).File();

    /// <summary>Finds the lines of a file that a person has to decide.</summary>
    /// <param name="file">The file as <see cref="Write"/> wrote it.</param>
    /// <returns>Their numbers, the first line being 1.</returns>
    public static IReadOnlyList<int> LinesToDecide(string file)
    {
        var lines = file.Split('\n');
        return [.. Enumerable.Range(1, lines.Length).Where(line => IsUndecided(lines[line - 1]))];
    }

    private static bool IsUndecided(string line) =>
        line.Contains(": " + YamlWriting.Quoted(Mapping.Undecided) + "  #", StringComparison.Ordinal) && !line.TrimStart().StartsWith('#');

    private string File()
    {
        Comment("", new("import.map.file.what", _draft.FileName));
        if (_draft.Doubts.Any())
        {
            Comment("", new("import.map.file.doubts", _draft.Doubts.Count()));
        }

        Line("", $"version: {Mapping.FileVersion}");
        Line("", $"set: {YamlWriting.Quoted(_draft.Set)}");
        Line("", $"format: {YamlWriting.Key(_draft.Format)}");
        Line("", $"headers: {YamlWriting.Quoted(_draft.Headers)}", new("import.map.file.headers"));
        if (_draft.StableKeys is { } stable)
        {
            Line("", $"stable_keys: {(stable ? "true" : "false")}");
        }

        Section(DraftSection.Columns, "columns");
        Section(DraftSection.Constants, "constants");
        Section(DraftSection.Items, "items");
        Values();
        Rest();
        return _file.ToString();
    }

    private void Section(DraftSection section, string key)
    {
        var lines = _draft.Lines.Where(line => line.Section == section).ToList();
        if (lines.Count > 0)
        {
            Line("", "");
            Line("", key + ":");
            lines.ForEach(line => Entry("  ", line));
        }
    }

    private void Values()
    {
        var lines = _draft.Lines.Where(line => line.Section == DraftSection.Values).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        Line("", "");
        Line("", "values:");
        foreach (var owner in lines.GroupBy(line => line.Owner, StringComparer.OrdinalIgnoreCase))
        {
            Line("  ", YamlWriting.Key(owner.Key) + ":", owner.Key == Mapping.AnyItem ? new("import.map.file.any_item") : null);
            foreach (var line in owner)
            {
                Entry("    ", line);
            }
        }
    }

    private void Rest()
    {
        if (_draft.Ignored.Count > 0)
        {
            Line("", "");
            Line("", "ignore:");
            foreach (var column in _draft.Ignored)
            {
                Line("  ", "- " + YamlWriting.Quoted(column.Target), column.Reason);
            }
        }

        if (_draft.Absent.Count + _draft.Unknown.Count > 0)
        {
            Line("", "");
        }

        if (_draft.Absent.Count > 0)
        {
            Comment("", new("import.map.file.absent", string.Join(", ", _draft.Absent)));
        }

        if (_draft.Unknown.Count > 0)
        {
            Comment("", new("import.map.file.unknown"));
            foreach (var header in _draft.Unknown)
            {
                Line("", "#   " + YamlWriting.Quoted(header));
            }
        }
    }

    private void Entry(string indent, DraftLine line)
    {
        var key = line.Section == DraftSection.Values ? YamlWriting.Quoted(line.Name) : YamlWriting.Key(line.Name);
        if (line.Target is { } target)
        {
            var why = line.RunnerUp is { } next ? new Sentence("import.map.file.runner_up", line.Reason, next.Percent, Beginning(next.Header)) : line.Reason;
            Line(indent, $"{key}: {Value(line, target)}", why);
            return;
        }

        _doubts++;
        Line(indent, "");
        Comment(indent, new("import.map.file.doubt", _doubts, line.Reason));
        Line(indent, $"{key}: {YamlWriting.Quoted(Mapping.Undecided)}", line.Choices.Count > 0 ? new("import.map.file.choose") : new("import.map.file.fill_in"));
        foreach (var choice in line.Choices)
        {
            Line(indent, $"#{key}: {Value(line, choice.Target)}", choice.Reason);
        }

        Line(indent, "");
    }

    /// <summary>Numbers and names of codes read better without quotation marks; headers may hold anything, and units' codes begin with zeros.</summary>
    private static string Value(DraftLine line, string target)
    {
        var isCode = line.Section == DraftSection.Values && line.Owner != ResponseColumns.Unit;
        var isNumber = short.TryParse(target, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) && code.ToString(CultureInfo.InvariantCulture) == target;
        return (isCode, isNumber) switch
        {
            (true, true) => target,
            (true, _) => YamlWriting.Key(target),
            _ => YamlWriting.Quoted(target),
        };
    }

    private static string Beginning(string header) => header.Length <= MostOfRunnerUp ? header : header[..MostOfRunnerUp] + "…";

    private void Comment(string indent, Sentence words) => Line(indent, YamlWriting.Comment(_texts.Say(words)));

    private void Line(string indent, string text, Sentence? why = null)
    {
        if (text.Length == 0 && _file.Length > 1 && _file[^1] == '\n' && _file[^2] == '\n')
        {
            return;
        }

        var line = why is null ? text : $"{text}  {YamlWriting.Comment(_texts.Say(why))}";
        _file.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
    }
}
