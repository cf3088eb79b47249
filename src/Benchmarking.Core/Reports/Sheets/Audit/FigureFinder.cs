using Benchmarking.Disclosure.Audit;

namespace Benchmarking.Reports.Sheets.Audit;

/// <summary>Reads figures out of a report as its reader does: by the words beside and above them.</summary>
public sealed class FigureFinder
{
    private readonly ArtefactWords _words;
    private readonly ArtefactReader _reader;
    private readonly Artefact _artefact;
    private readonly List<StatedFigure> _found = [];
    private int _measure = -1;
    private int _dimension = -1;
    private int _item = -1;

    private FigureFinder(Artefact artefact, ArtefactReader reader, ArtefactWords words) => (_artefact, _reader, _words) = (artefact, reader, words);

    /// <summary>Reads a report.</summary>
    /// <param name="artefact">The file.</param>
    /// <param name="reader">Whose it is.</param>
    /// <param name="source">What names and titles the report may hold.</param>
    /// <returns>The figures that rest on answers, in the order read.</returns>
    public static IReadOnlyList<StatedFigure> Of(Artefact artefact, ArtefactReader reader, FigureSource source)
    {
        var words = new ArtefactWords(source, reader);
        var finder = new FigureFinder(artefact, reader, words);
        foreach (var table in artefact.Tables)
        {
            foreach (var block in Blocks(table, words))
            {
                finder.Read(block);
            }
        }

        return finder._found;
    }

    // A header and the rows under it, until one is empty or another header comes.
    private static IEnumerable<Block> Blocks(ArtefactTable table, ArtefactWords words)
    {
        Block? open = null;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row];
            if (cells.Count > 1 && words.Rows(cells[0].Text) is { } kind && cells.Skip(1).Any(cell => !cell.IsEmpty) && cells.All(cell => cell.Value is null))
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = new Block(table, kind, cells, []);
            }
            else if (cells.Count == 0 || cells[0].IsEmpty)
            {
                if (open is { Rows.Count: > 0 })
                {
                    yield return open;
                    open = null;
                }
            }
            else
            {
                open?.Rows.Add((row, cells));
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private void Read(Block block)
    {
        // Words alone, such as verdicts, say nothing of scores, but what the next table is about; ranks may look like numbers.
        var hasFigures = !_words.IsOfRanks(block.Table.Title) && block.Rows.Any(row => row.Cells.Any(cell => cell.Value is not null));
        foreach (var (row, cells) in block.Rows)
        {
            if (About(block, cells[0].Text) is { } about && hasFigures)
            {
                Row(block, row, cells, about);
            }
        }
    }

    // What a row is about; null where its label is none of the names.
    private StatedFigure? About(Block block, string label)
    {
        var blank = new StatedFigure(StatedKind.Other, _reader.Wave.Id, new ArtefactPlace(_artefact.Name, block.Table.Title, 0, 0)) { Unit = _reader.Unit };
        switch (block.Kind)
        {
            case RowKind.Wave:
                return _dimension >= 0 && _words.Waves[label].FirstOrDefault() is { } wave ? blank with { Wave = wave.Id, Measure = _words.Titles.Measures[_dimension].Id } : null;
            case RowKind.Item when _words.Titles.ItemOf(label) is { } item:
                _item = item;
                return blank with { Item = _words.Titles.Items[item].Item.Id };
            case RowKind.Unit when _words.Units.Contains(label) && Caption(block) is { } measure:
                return blank with { Unit = _words.Units[label].First(), Measure = _words.Titles.Measures[measure].Id };
            case RowKind.Measure or RowKind.Dimension when _words.Titles.MeasureOf(label, _measure, block.Kind) is { } place:
                _measure = place;
                _dimension = _words.Titles.Measures[place].IsDimension ? place : _dimension;
                return blank with { Measure = _words.Titles.Measures[place].Id };
            default:
                return null;
        }
    }

    // Tables of one measure have it as their caption; they follow one another in the set's order, and the rows of one are all about the same.
    private int? Caption(Block block)
    {
        if (block.Measure is null && _words.Titles.MeasureOf(block.Table.Title, _measure, RowKind.Measure) is { } place)
        {
            (block.Measure, _measure) = (place, place);
        }

        return block.Measure;
    }

    private void Row(Block block, int row, IReadOnlyList<ArtefactCell> cells, StatedFigure about)
    {
        for (var column = 1; column < cells.Count; column++)
        {
            var (header, cell) = (Header(block, column), cells[column]);
            if (cell.IsEmpty || Column(block, (header, column), about) is not { } figure)
            {
                continue;
            }

            figure = figure with { Place = figure.Place with { Row = row, Column = column } };
            if (cell.Value is { } value)
            {
                _found.Add(figure with { Value = value });
            }
            else if (figure.Kind == StatedKind.Score && _words.IsWithheld(cell.Text))
            {
                _found.Add(figure with { Kind = StatedKind.Withheld });
            }
        }
    }

    // The words over a column, or, where there are none, those over the column before it: names span their figures.
    private static (string Words, int Offset) Header(Block block, int column)
    {
        var at = column;
        while (at > 0 && (at >= block.Header.Count || block.Header[at].IsEmpty))
        {
            at--;
        }

        return (at > 0 ? block.Header[at].Text : "", column - at);
    }

    private StatedFigure? Column(Block block, ((string Words, int Offset) Header, int Place) column, StatedFigure about)
    {
        var (words, offset) = column.Header;
        if (block.Kind is RowKind.Measure or RowKind.Dimension && (_words.Units.Contains(words) || _words.Services.Contains(words)))
        {
            var kind = block.Kind == RowKind.Measure && offset == 0 ? StatedKind.Score : StatedKind.Other;
            return _words.Units.Contains(words)
                ? about with { Kind = kind, Unit = _words.Units[words].First() }
                : about with { Kind = kind, Unit = null, Service = _words.Services[words].First() };
        }

        if (offset > 0)
        {
            return null;
        }

        return block.Kind == RowKind.Item ? Question(block, column.Place, words, about) : Kind(words, about);
    }

    // Columns of a distribution are the points of the scale, then the number of answers.
    private StatedFigure? Question(Block block, int column, string words, StatedFigure about)
    {
        var points = _words.Titles.Items[_item].Indicator.Scale.Points;
        if (_words.Column(words) is ColumnKind.Floor or ColumnKind.Ceiling)
        {
            return about with { Kind = _words.Column(words) == ColumnKind.Floor ? StatedKind.Floor : StatedKind.Ceiling, Unit = null };
        }

        var isDistribution = about.Unit is not null && block.Header.Count > points + 1 && _words.Column(block.Header[points + 1].Text) == ColumnKind.Other;
        return isDistribution && column <= points ? about with { Kind = StatedKind.Chosen, Point = column - 1 } : null;
    }

    private StatedFigure? Kind(string words, StatedFigure about) => about.Unit is null ? null : _words.Column(words) switch
    {
        ColumnKind.Score => about with { Kind = StatedKind.Score },
        ColumnKind.Others => about with { Kind = StatedKind.Others },
        ColumnKind.Difference => about with { Kind = StatedKind.Difference },
        ColumnKind.Change => about with { Kind = StatedKind.Change },
        ColumnKind.Other => about with { Kind = StatedKind.Other },
        _ => null,
    };

    private sealed record Block(ArtefactTable Table, RowKind Kind, IReadOnlyList<ArtefactCell> Header, List<(int Row, IReadOnlyList<ArtefactCell> Cells)> Rows)
    {
        public int? Measure { get; set; }
    }
}
