using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Audit;

/// <summary>What words in a report mean to its reader: which measure, unit, service, wave or question a name stands for, and what a column says.</summary>
internal sealed class ArtefactWords
{
    private readonly Texts _texts;
    private readonly UnitWords _words;
    private readonly int? _reader;
    private readonly HashSet<string> _withheld;

    /// <summary>Learns the words.</summary>
    /// <param name="source">What names and titles there are.</param>
    /// <param name="reader">Who reads.</param>
    public ArtefactWords(FigureSource source, ArtefactReader reader)
    {
        var (network, set, names) = source;
        (_texts, _reader) = (Texts.Of(reader.Language), reader.Unit);
        _words = new UnitWords(network, _texts);
        var seen = names.By(reader.Names);
        Units = Enumerable.Range(0, network.Units.Count).ToLookup(unit => seen.Name(unit, reader.Unit, _texts), StringComparer.Ordinal);
        Services = Enumerable.Range(0, network.Services.Count).ToLookup(service => network.Services[service].Name[reader.Language], StringComparer.Ordinal);
        Waves = network.Waves.ToLookup(wave => ReportView.Capital(WaveWords.Of(wave, _texts)), StringComparer.Ordinal);
        Measures = Measure.Of(set);
        Items = [.. set.SurveyItems];
        _withheld = [.. new[] { "suppressed", "secondary", "short.suppressed", "short.secondary" }.Select(status => _texts["sheet.status." + status])];
    }

    public ILookup<string, int> Units { get; }

    public ILookup<string, int> Services { get; }

    public ILookup<string, Wave> Waves { get; }

    /// <summary>Each dimension followed by its indicators.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The questions, in the order asked.</summary>
    public IReadOnlyList<SurveyItem> Items { get; }

    /// <summary>What the rows under a header are about; null where the header is of no table of figures that rest on answers.</summary>
    /// <param name="corner">The first words of the header.</param>
    public RowKind? Rows(string corner) => corner switch
    {
        _ when corner == _texts["sheet.column.measure"] || corner == _texts["sheet.outcomes.column.goal"] => RowKind.Measure,
        _ when corner == _texts["sheet.column.dimension"] => RowKind.Dimension,
        _ when corner == _texts["sheet.made.wave"] => RowKind.Wave,
        _ when corner == _texts["sheet.column.item"] => RowKind.Item,
        _ when corner == ReportView.Capital(_words.One) => RowKind.Unit,
        _ => null,
    };

    /// <summary>What a column says of the reader's own unit, or of the unit of the row.</summary>
    /// <param name="header">The words over it.</param>
    public ColumnKind? Column(string header) => header switch
    {
        _ when header == _texts["sheet.column.score"] || (_reader is { } unit && header == ReportView.Capital(_words.The(unit))) => ColumnKind.Score,
        _ when header == ReportView.Capital(_words.Others) => ColumnKind.Others,
        _ when header == _texts["sheet.column.difference"] => ColumnKind.Difference,
        _ when header == _texts["sheet.column.floor"] => ColumnKind.Floor,
        _ when header == _texts["sheet.column.ceiling"] => ColumnKind.Ceiling,
        _ when header.StartsWith(_texts.Say("sheet.column.change", ""), StringComparison.Ordinal) => ColumnKind.Change,
        _ when Other.Any(key => header == _texts[key]) => ColumnKind.Other,
        _ => null,
    };

    /// <summary>Whether words say that a figure is not shown.</summary>
    public bool IsWithheld(string words) => _withheld.Contains(words);

    /// <summary>Whether a sheet or a table is of ranks.</summary>
    /// <param name="title">Its name or title.</param>
    public bool IsOfRanks(string title) => title.StartsWith(_texts["sheet.ranks.title"], StringComparison.Ordinal) || title == _texts["sheet.name.ranks"];

    /// <summary>The next measure of a title; titles may repeat, and rows follow the set's order.</summary>
    /// <param name="title">The words.</param>
    /// <param name="after">The place of the measure that was met last.</param>
    /// <param name="kind">Whether only dimensions are meant.</param>
    /// <returns>Its place; null where no measure is called so.</returns>
    public int? MeasureOf(string title, int after, RowKind kind) =>
        Next(Enumerable.Range(0, Measures.Count).Where(place => (kind != RowKind.Dimension || Measures[place].IsDimension) && VerdictWords.Title(Measures[place], _texts) == title), after);

    /// <summary>The next question of a text.</summary>
    /// <param name="text">The words.</param>
    /// <param name="after">The place of the question that was met last.</param>
    /// <returns>Its place; null where no question reads so.</returns>
    public int? ItemOf(string text, int after) => Next(Enumerable.Range(0, Items.Count).Where(place => ItemWords.Of(Items[place].Item, _texts) == text), after);

    private static readonly string[] Other =
        ["sheet.column.n", "sheet.column.rate", "sheet.column.score.low", "sheet.column.score.high", "sheet.column.difference.low", "sheet.column.difference.high"];

    private static int? Next(IEnumerable<int> places, int after)
    {
        var all = places.ToList();
        return all.Count == 0 ? null : all.Exists(place => place > after) ? all.Find(place => place > after) : all[0];
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
