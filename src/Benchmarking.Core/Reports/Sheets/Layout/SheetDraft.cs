using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The rows of a sheet while they are written, from the top.</summary>
/// <param name="columns">Widths of its columns, in characters of body text.</param>
internal sealed class SheetDraft(params IReadOnlyList<double> columns)
{
    private const int MostOnPage = 44;

    private readonly List<SheetRow> _rows = [];
    private readonly List<SheetChart> _charts = [];
    private readonly List<SheetShade> _shades = [];
    private readonly List<int> _pages = [];

    /// <summary>Widths of its columns, in characters of body text.</summary>
    public IReadOnlyList<double> Columns => columns;

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<SheetRow> Rows => _rows;

    /// <summary>The rows that are repeated on each printed page; null for none.</summary>
    public RowRange? HeaderRows { get; set; }

    /// <summary>Whether it is short enough to be printed on one page across, in letters that can still be read.</summary>
    public bool IsShort => _rows.Count <= MostOnPage && _charts.Count == 0;

    /// <summary>The sheet as it stands.</summary>
    /// <param name="name">What stands on its tab.</param>
    /// <param name="about">What it answers, in a line.</param>
    /// <returns>The sheet, printed upright.</returns>
    public ReportSheet Sheet(string name, string about) => new()
    {
        Name = name,
        About = about,
        Columns = columns,
        Rows = [.. _rows],
        Charts = [.. _charts],
        Shades = [.. _shades],
        PageStarts = [.. _pages],
        HeaderRows = HeaderRows,
    };

    /// <summary>Shades numbers by what they are worth.</summary>
    /// <param name="shade">The cells.</param>
    public void Add(SheetShade shade) => _shades.Add(shade);

    /// <summary>Lets the next row begin a printed page.</summary>
    public void Page() => _pages.Add(_rows.Count);

    /// <summary>Leaves rows free over the whole width, and sets charts there, side by side.</summary>
    /// <param name="height">How many rows they are high.</param>
    /// <param name="charts">The charts that stand at a place, from the left; at least one.</param>
    public void Add(int height, params IReadOnlyList<Func<CellRange, SheetChart>> charts)
    {
        var (first, left) = (_rows.Count, 0);
        Gap(height);
        for (var place = 0; place < charts.Count; place++)
        {
            var right = place == charts.Count - 1 ? columns.Count - 1 : Math.Max(left, ColumnAt((place + 1.0) / charts.Count) - 1);
            _charts.Add(charts[place](new CellRange(first, left, _rows.Count - 1, right)));
            left = right + 1;
        }
    }

    /// <summary>Sets a chart over rows that are written already.</summary>
    /// <param name="chart">The chart, at its place.</param>
    public void Add(SheetChart chart) => _charts.Add(chart);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">Its cells from the left.</param>
    /// <returns>Its place.</returns>
    public int Add(params IReadOnlyList<Cell> cells)
    {
        _rows.Add(new SheetRow(cells));
        return _rows.Count - 1;
    }

    // The first column that begins beyond a share of the width.
    private int ColumnAt(double share)
    {
        var (at, column) = (0.0, 0);
        while (column < columns.Count - 1 && at < share * columns.Sum())
        {
            at += columns[column++];
        }

        return column;
    }

    /// <summary>Adds a row of words over the whole width.</summary>
    /// <param name="style">How they look.</param>
    /// <param name="words">The words.</param>
    /// <returns>Its place.</returns>
    public int Wide(CellStyle style, string words) => Add(new Cell.Text(words) { Style = style, Span = columns.Count });

    /// <summary>Adds words in two parts: what they are about in the first column, and what is said of it over the others.</summary>
    /// <param name="topic">What they are about.</param>
    /// <param name="words">What is said.</param>
    /// <returns>Its place.</returns>
    public int Pair(string topic, string words) => Add(
        new Cell.Text(topic) { Style = CellStyle.Body },
        new Cell.Text(words) { Style = CellStyle.Body, Span = columns.Count - 1 });

    /// <summary>Adds empty rows.</summary>
    /// <param name="rows">How many.</param>
    public void Gap(int rows = 1)
    {
        for (var row = 0; row < rows; row++)
        {
            Add();
        }
    }

    /// <summary>Writes what stands at the head of every sheet: title, whose and when, and a warning where the gate stood open.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="title">The title.</param>
    /// <param name="owner">Whose sheet it is, where the title does not say so: by default the unit that reads, or the network.</param>
    public void Head(ReportView view, string title, string? owner = null)
    {
        var context = view.Context;
        owner ??= view.Reader is { } unit ? view.Name(unit) : context.Network.Title;
        var wave = view.Texts.Say("sheet.subtitle.wave", WaveWords.Of(context), context.Wave.Date);
        var set = view.Texts.Say("sheet.subtitle.set", context.Set.Id, context.Set.Version);
        Wide(CellStyle.Title, title);
        Wide(CellStyle.Subtitle, string.Join(" · ", owner == title ? [wave, set] : [owner, wave, set]));
        if (context.Released.Unsuppressed)
        {
            Wide(CellStyle.Lead, view.Say("sheet.unsuppressed"));
        }
    }
}
