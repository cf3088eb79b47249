using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>The cells of a heat map with what stands over and beside them.</summary>
internal sealed class HeatGrid
{
    private const double Gap = 12;
    private const double MostOfCell = 96;
    private const double LongestHead = 150;
    private static readonly Letters Type = Drawing.Small;
    private static readonly Letters Strong = new(Type.Size, IsBold: true);

    private readonly HeatMapFigure _map;
    private readonly TextRuler _ruler;
    private readonly IReadOnlyList<string>[] _labels;
    private readonly double _labelWidth;
    private readonly double _cellWidth;
    private readonly bool _isStacked;
    private readonly Dictionary<string, string> _signs = new(StringComparer.Ordinal);

    /// <summary>Measures the table.</summary>
    /// <param name="map">The figure, with rows and columns.</param>
    /// <param name="paper">What it is drawn on.</param>
    public HeatGrid(HeatMapFigure map, Paper paper)
    {
        (_map, _ruler) = (map, paper.Ruler);
        var room = paper.Width - (2 * Drawing.Margin);
        _labels = [.. map.Rows.Select(row => _ruler.Wrap(row.Label, Label(row), 0.28 * room))];
        _labelWidth = map.Rows.Select((row, place) => _ruler.Widest(_labels[place], Label(row))).Max();
        var share = (room - _labelWidth - Gap) / map.Columns.Count;
        var cells = map.Rows.SelectMany(row => row.Cells).ToList();
        var numbers = cells.Where(cell => cell.Value is not null).ToList();
        _isStacked = Widest(numbers.Select(OneLine)) > share;

        // Words that do not fit into their cells are signs in them, and are said below the table.
        var absences = cells.Where(cell => cell.Value is null).Select(OneLine).Distinct(StringComparer.Ordinal).ToList();
        foreach (var words in Widest(absences) <= share ? [] : absences.Where(words => words.Length > 3))
        {
            _signs.Add(words, new string((char)('a' + (_signs.Count % 26)), 1 + (_signs.Count / 26)));
        }

        var needed = Math.Max(26, Widest(numbers.SelectMany(Lines).Concat(absences.Where(words => !_signs.ContainsKey(words)))));
        _cellWidth = Math.Clamp(share, needed, Math.Max(MostOfCell, needed));
        Width = Math.Max(paper.Width, (2 * Drawing.Margin) + _labelWidth + Gap + (_cellWidth * map.Columns.Count));
    }

    /// <summary>How wide the picture must be.</summary>
    public double Width { get; }

    /// <summary>What the signs in cells stand for.</summary>
    public IEnumerable<string> Absences => _signs.Count == 0 ? [] : [string.Join("   ", _signs.Select(sign => $"{sign.Value}: {sign.Key}"))];

    /// <summary>Draws the table below what is drawn so far.</summary>
    /// <param name="drawing">The picture.</param>
    public void Draw(Drawing drawing)
    {
        var left = Drawing.Margin + _labelWidth + Gap;
        DrawHeads(drawing, left);
        for (var place = 0; place < _map.Rows.Count; place++)
        {
            var row = _map.Rows[place];
            var area = new Area(left, drawing.Bottom, _cellWidth, Math.Max(_isStacked ? 36 : 22, (_labels[place].Count * Label(row).Leading) + 6));
            drawing.Add(Drawing.Lines(_labels[place], new Spot(Drawing.Margin, area.Middle.Y - (_labels[place].Count * Label(row).Leading / 2)), Label(row), Role.Ink));
            for (var column = 0; column < Math.Min(row.Cells.Count, _map.Columns.Count); column++)
            {
                drawing.Add(Cell(row, column, area with { Left = left + (column * _cellWidth) }));
            }

            drawing.Bottom = area.Bottom;
        }

        drawing.Bottom += 6;
    }

    private static Letters Label(HeatRow row) => row.IsEmphasised ? Drawing.Strong : Drawing.Label;

    private static string OneLine(HeatCell cell) => cell.Mark is { } mark ? $"{cell.Words} {mark}" : cell.Words;

    private IReadOnlyList<string> Lines(HeatCell cell) => _isStacked && cell.Mark is { } mark ? [cell.Words, mark] : [OneLine(cell)];

    private double Widest(IEnumerable<string> words) => _ruler.Widest(words, Strong) + 8;

    private void DrawHeads(Drawing drawing, double left)
    {
        var flat = _map.Columns.Select(column => _ruler.Wrap(column, Type, _cellWidth - 6)).ToList();
        var isFlat = flat.Max(lines => lines.Count) <= 3 && _map.Columns.Zip(flat).All(head => head.First.Length < 4 || head.Second.All(line => line.Length > 2));
        var heads = isFlat ? flat : [.. _map.Columns.Select(column => Upright(column))];
        var height = isFlat
            ? heads.Max(lines => lines.Count) * Type.Leading
            : heads.Max(lines => _ruler.Widest(lines, Type));
        for (var place = 0; place < heads.Count; place++)
        {
            var middle = left + ((place + 0.5) * _cellWidth);
            var lines = heads[place];
            drawing.Add(isFlat
                ? Drawing.Lines(lines, new Spot(middle, drawing.Bottom + height - (lines.Count * Type.Leading)), Type, Role.Ink, Anchor.Middle)
                : lines.Select((line, number) => new Shape.Words(line, new Spot(middle + (((number + 0.5) - (lines.Count / 2.0)) * Type.Leading) + (0.3 * Type.Size), drawing.Bottom + height), Type, Role.Ink) { IsUpright = true }));
        }

        drawing.Bottom += height + 5;
    }

    // Upright names take as many lines as their column is wide, and are cut after those.
    private IReadOnlyList<string> Upright(string column)
    {
        var most = Math.Max(1, (int)(_cellWidth / Type.Leading));
        var lines = _ruler.Wrap(column, Type, LongestHead);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), _ruler.Wrap(lines[most - 1], Type, LongestHead - Type.Size)[0] + "…"];
    }

    private Shape.Group Cell(HeatRow row, int column, Area area)
    {
        var cell = row.Cells[column];
        var words = OneLine(cell);
        var type = cell.Tone == FigureTone.Undecided && !row.IsEmphasised ? Type : Strong;
        IReadOnlyList<string> shown = cell.Value is null ? [_signs.GetValueOrDefault(words, words)] : Lines(cell);
        var corner = new Spot(area.Middle.X, area.Middle.Y - (shown.Count * type.Leading / 2));
        var axis = _map.Axis;
        Role? fill = cell.Value is { } value ? Role.Shade((value - axis.Minimum) / (axis.Maximum - axis.Minimum)) : null;
        return new Shape.Group(
            $"{row.Label}, {_map.Columns[column]}: {words}",
            [
                new Shape.Box(new Area(area.Left + 0.5, area.Top + 0.5, area.Width - 1, area.Height - 1), fill) { Outline = fill is null ? Role.Rule : null },
                .. Drawing.Lines(shown, corner, type, fill is null ? Role.Muted : Role.Ink, Anchor.Middle),
            ]);
    }
}
