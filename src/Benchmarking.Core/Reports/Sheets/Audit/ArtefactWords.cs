using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Audit;

/// <summary>What words in a report mean to its reader: which measure, unit, service, wave or question a name stands for, and what a column says.</summary>
internal sealed class ArtefactWords
{
    private static readonly string[] Other =
        ["sheet.column.n", "sheet.column.rate", "sheet.column.score.low", "sheet.column.score.high", "sheet.column.difference.low", "sheet.column.difference.high"];

    private readonly Texts _texts;
    private readonly Dictionary<string, RowKind> _rows;
    private readonly Dictionary<string, ColumnKind> _columns;
    private readonly string _change;
    private readonly HashSet<string> _withheld;

    /// <summary>Learns the words.</summary>
    /// <param name="source">What names and titles there are.</param>
    /// <param name="reader">Who reads.</param>
    public ArtefactWords(FigureSource source, ArtefactReader reader)
    {
        var network = source.Network;
        _texts = Texts.Of(reader.Language);
        var words = new UnitWords(network, _texts);
        var seen = source.Names.By(reader.Names);
        Units = Enumerable.Range(0, network.Units.Count).ToLookup(unit => seen.Name(unit, reader.Unit, _texts), StringComparer.Ordinal);
        Services = Enumerable.Range(0, network.Services.Count).ToLookup(service => network.Services[service].Name[reader.Language], StringComparer.Ordinal);
        Waves = network.Waves.ToLookup(wave => ReportView.Capital(WaveWords.Of(wave, _texts)), StringComparer.Ordinal);
        Titles = source.Titles(_texts);
        _rows = Rows(words);
        _columns = Columns(words, reader.Unit);
        _change = _texts.Say("sheet.column.change", "");
        _withheld = [.. new[] { "suppressed", "secondary", "held", "short.suppressed", "short.secondary", "short.held" }.Select(status => _texts["sheet.status." + status])];
    }

    public ILookup<string, int> Units { get; }

    public ILookup<string, int> Services { get; }

    public ILookup<string, Wave> Waves { get; }

    public SetTitles Titles { get; }

    /// <summary>What the rows under a header are about; null where the header is of no table of figures that rest on answers.</summary>
    /// <param name="corner">The first words of the header.</param>
    public RowKind? Rows(string corner) => _rows.TryGetValue(corner, out var kind) ? kind : null;

    /// <summary>What a column says of the reader's own unit, or of the unit of the row.</summary>
    /// <param name="header">The words over it.</param>
    public ColumnKind? Column(string header) =>
        _columns.TryGetValue(header, out var kind) ? kind : header.StartsWith(_change, StringComparison.Ordinal) ? ColumnKind.Change : null;

    /// <summary>Whether words say that a figure is not shown.</summary>
    public bool IsWithheld(string words) => _withheld.Contains(words);

    /// <summary>Whether a sheet or a table is of ranks.</summary>
    /// <param name="title">Its name or title.</param>
    public bool IsOfRanks(string title) => title.StartsWith(_texts["sheet.ranks.title"], StringComparison.Ordinal) || title == _texts["sheet.name.ranks"];

    private Dictionary<string, RowKind> Rows(UnitWords words)
    {
        var rows = new Dictionary<string, RowKind>(StringComparer.Ordinal);
        rows.TryAdd(_texts["sheet.column.measure"], RowKind.Measure);
        rows.TryAdd(_texts["sheet.outcomes.column.goal"], RowKind.Measure);
        rows.TryAdd(_texts["sheet.column.dimension"], RowKind.Dimension);
        rows.TryAdd(_texts["sheet.made.wave"], RowKind.Wave);
        rows.TryAdd(_texts["sheet.column.item"], RowKind.Item);
        rows.TryAdd(ReportView.Capital(words.One), RowKind.Unit);
        return rows;
    }

    private Dictionary<string, ColumnKind> Columns(UnitWords words, int? reader)
    {
        var columns = new Dictionary<string, ColumnKind>(StringComparer.Ordinal);
        columns.TryAdd(_texts["sheet.column.score"], ColumnKind.Score);
        if (reader is { } unit)
        {
            columns.TryAdd(ReportView.Capital(words.The(unit)), ColumnKind.Score);
        }

        columns.TryAdd(ReportView.Capital(words.Others), ColumnKind.Others);
        columns.TryAdd(_texts["sheet.column.difference"], ColumnKind.Difference);
        columns.TryAdd(_texts["sheet.column.floor"], ColumnKind.Floor);
        columns.TryAdd(_texts["sheet.column.ceiling"], ColumnKind.Ceiling);
        foreach (var key in Other)
        {
            columns.TryAdd(_texts[key], ColumnKind.Other);
        }

        return columns;
    }
}

/// <summary>What the rows of a table are about.</summary>
internal enum RowKind
{
    Measure,
    Dimension,
    Wave,
    Item,
    Unit,
}

/// <summary>What a column says.</summary>
internal enum ColumnKind
{
    Score,
    Others,
    Difference,
    Change,
    Floor,
    Ceiling,
    Other,
}
