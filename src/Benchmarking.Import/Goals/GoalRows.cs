using Benchmarking.Goals;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;

namespace Benchmarking.Import.Goals;

/// <summary>Turns the rows of a file into goals.</summary>
internal sealed class GoalRows
{
    private static readonly string[] Own = [.. GoalColumns.All.Except([GoalColumns.Unit, GoalColumns.Topic])];
    private readonly TableCursor _cursor;
    private readonly FormHeader _header;
    private readonly FileFindings _findings;
    private readonly TopicNames _topics;
    private readonly GoalCells _cells;
    private readonly PlaceColumn _unit;
    private readonly Dictionary<(int Unit, GoalTopic Topic, string Goal), int> _lines = [];
    private readonly Func<int, string> _unitName;
    private readonly bool _areRowsRagged;

    /// <summary>Begins below the header.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="header">The header.</param>
    /// <param name="request">What is read.</param>
    /// <param name="findings">Where findings go.</param>
    public GoalRows(TableCursor cursor, FormHeader header, GoalFileRequest request, FileFindings findings)
    {
        // A workbook keeps no cells behind a row's last one.
        _areRowsRagged = cursor.Encoding == SheetTable.Encoding;
        (_cursor, _header, _findings) = (cursor, header, findings);
        _topics = new TopicNames(request.Set);
        _cells = new GoalCells(cursor, header, request, findings);
        _unitName = unit => request.Network.Units[unit].Name;
        _unit = FormUnits.Of(header, GoalColumns.Unit, request.Network, findings);
    }

    /// <summary>How many rows there are, filled in or not.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of them say something.</summary>
    public int Filled { get; private set; }

    /// <summary>How many texts have told who somebody is.</summary>
    public int Redacted => _cells.Redacted;

    /// <summary>Reads the next rows.</summary>
    /// <returns>Those without errors.</returns>
    public IEnumerable<PlannedGoal> Read()
    {
        while (_cursor.Read())
        {
            // A form's own rows are there although nothing is written in them.
            Rows++;
            if (!_cursor.IsEmptyRow && (_areRowsRagged || _cursor.HasFields(_header.Width, _findings)) && One() is { } goal)
            {
                yield return goal;
            }
        }

        _unit.Note(_findings);
    }

    private PlannedGoal? One()
    {
        if (!Own.Any(column => _cells.Text(column).Length > 0))
        {
            // A topic alone says nothing.
            return null;
        }

        Filled++;
        var errors = _findings.RowErrors;
        var name = _cells.Text(GoalColumns.Topic);
        var topic = _topics.Find(name);
        if (topic is null)
        {
            _cells.Note(GoalChecks.UnknownTopic, GoalColumns.Topic, () => _topics.Explain(name));
        }

        var units = _unit.Find(_cursor, _findings);
        var goal = _cells.Read(units is [var unit] ? unit : 0, topic ?? GoalTopic.Other);
        return errors == _findings.RowErrors && IsFirst(goal) ? goal : null;
    }

    private bool IsFirst(PlannedGoal goal)
    {
        var key = (goal.Unit, goal.Topic, goal.Goal ?? "");
        var isFirst = _lines.TryAdd(key, _cursor.Line);
        if (!isFirst)
        {
            _cells.Note(
                GoalChecks.RepeatedGoal, GoalColumns.Topic, () => new("import.goal.repeated", _unitName(goal.Unit), goal.Topic.Title, _lines[key]));
        }

        return isFirst;
    }
}
