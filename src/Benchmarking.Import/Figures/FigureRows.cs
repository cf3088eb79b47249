using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>Reads the rows of a table of figures.</summary>
internal sealed class FigureRows
{
    private readonly TableCursor _cursor;
    private readonly FigurePlan _plan;
    private readonly FileFindings _findings;
    private readonly FigureCollector _collector;
    private readonly FigureText _texts;
    private readonly Func<string, bool, IReadOnlyList<StatisticIndicator>> _outcomes;
    private readonly OutcomePeriod? _period;

    /// <summary>Begins below the header.</summary>
    /// <param name="reading">The table and where what is read of it goes.</param>
    /// <param name="plan">What its columns are.</param>
    /// <param name="texts">Reads the cells of figures.</param>
    /// <param name="outcomes">Finds the outcomes of a text: an id where the second argument is true, else contents.</param>
    public FigureRows(FigureTableReading reading, FigurePlan plan, FigureText texts, Func<string, bool, IReadOnlyList<StatisticIndicator>> outcomes)
    {
        (_cursor, _findings, _collector, _period) = (reading.Cursor, reading.Findings, reading.Collector, reading.Period);
        (_plan, _texts, _outcomes) = (plan, texts, outcomes);
    }

    /// <summary>Reads all rows.</summary>
    public void Read()
    {
        var rows = 0;
        while (!_collector.IsFull && _cursor.Read())
        {
            rows++;
            if (!_cursor.IsEmptyRow && _cursor.HasFields(_plan.Width, _findings))
            {
                Row();
            }
        }

        if (_cursor.Fault is not null || rows == 0)
        {
            _findings.Stopped(_cursor, FileChecks.HeaderOnly, "import.figure.header_only");
        }
    }

    private void Row()
    {
        var isOther = _plan.Selected.Any(one => !_cursor.Text(one.Column.Field).Equals(one.Text, StringComparison.OrdinalIgnoreCase));
        var name = _plan.UnitName is { } beside ? _cursor.Text(beside.Field) : "";
        var text = _cursor.Text(_plan.Unit.Field);
        if (isOther || (text.Length == 0 && NoteEmpty(_plan.Unit)))
        {
            return;
        }

        var told = _plan.Indicator is { } indicator ? _outcomes(_cursor.Text(indicator.Field), true)
            : _plan.Contents is { } contents ? _outcomes(_cursor.Text(contents.Field), false)
            : [];
        var period = _plan.Period is { } column ? _collector.Period(_cursor.Text(column.Field).Trim('*'), _cursor.Line, column) : _period;
        foreach (var figure in _plan.Figures)
        {
            var outcomes = figure.Outcomes.Count > 0 ? figure.Outcomes : told;
            if (outcomes.Count > 0 && (figure.Period ?? period) is { } time && _collector.Region(text, name, time, _cursor.Line) is { } region && Value(figure.Column) is { } value)
            {
                _collector.Take(outcomes, (region, time), value, _cursor.Line);
            }
        }
    }

    private bool NoteEmpty(TableColumn column)
    {
        _findings.Row(FileChecks.EmptyCell, new("import.unit.empty"), _cursor.Line, column);
        return true;
    }

    private FigureValue? Value(TableColumn column)
    {
        var text = _cursor.Text(column.Field);
        var reading = _texts.Read(text);
        if (reading.Value is not { } value)
        {
            var key = reading.IsAmbiguous ? "import.figure.two_numbers" : "import.figure.no_figure";
            _findings.Row(reading.IsAmbiguous ? FileChecks.AmbiguousNumber : FileChecks.NoFigure, new(key, Shown.Short(text)), _cursor.Line, column);
            return null;
        }

        if (_plan.Status is not { } beside || _cursor.Text(beside.Field) is not { Length: > 0 } status)
        {
            return value;
        }

        // What a column of its own says about a figure comes on top of what the cell says.
        var (whole, fault) = value.Absence is null || text.Length == 0 ? FigureSigns.With(value.Number, status) : (value, StatusFault.None);
        _collector.Note(fault, status);
        return whole.Number is { } number ? FigureValue.Of(number, whole.Marks | value.Marks) : FigureValue.Absent(whole.Absence ?? FigureAbsence.Missing, whole.Marks | value.Marks);
    }
}

/// <summary>A table that is being read.</summary>
/// <param name="Cursor">Stands on its header.</param>
/// <param name="Findings">Where findings go.</param>
/// <param name="Collector">Where figures go.</param>
/// <param name="Period">The period of all figures; null where columns tell.</param>
internal sealed record FigureTableReading(TableCursor Cursor, FileFindings Findings, FigureCollector Collector, OutcomePeriod? Period);
