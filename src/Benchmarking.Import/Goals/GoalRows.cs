using Benchmarking.Goals;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Goals;

/// <summary>Turns the rows of a file into goals.</summary>
internal sealed class GoalRows
{
    private static readonly string[] Own = [.. GoalColumns.All.Except([GoalColumns.Unit, GoalColumns.Topic])];
    private readonly FormRows _rows;
    private readonly FileFindings _findings;
    private readonly TopicNames _topics;
    private readonly GoalCells _cells;
    private readonly PlaceColumn _unit;
    private readonly Dictionary<(int Unit, GoalTopic Topic, string Goal), int> _lines = [];
    private readonly Func<int, string> _unitName;

    /// <summary>Begins below the header.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="request">What is read.</param>
    /// <param name="findings">Where findings go.</param>
    public GoalRows(FormRows rows, GoalFileRequest request, FileFindings findings)
    {
        (_rows, _findings) = (rows, findings);
        _topics = new TopicNames(request.Set);
        _cells = new GoalCells(rows, request, findings);
        _unitName = unit => request.Network.Units[unit].Name;
        _unit = FormUnits.Of(rows.Header, GoalColumns.Unit, request.Network, findings);
    }

    /// <summary>How many rows say something. A form's own rows are there although nothing is written in them.</summary>
    public int Filled { get; private set; }

    /// <summary>Reads the next rows.</summary>
    /// <returns>Those without errors.</returns>
    public IEnumerable<PlannedGoal> Read()
    {
        while (_rows.Read())
        {
            if (One() is { } goal)
            {
                yield return goal;
            }
        }

        _unit.Note(_findings);
    }

    private PlannedGoal? One()
    {
        if (!Own.Any(column => _rows.Text(column).Length > 0))
        {
            // A topic alone says nothing.
            return null;
        }

        Filled++;
        var errors = _findings.RowErrors;
        var name = _rows.Text(GoalColumns.Topic);
        var topic = _topics.Find(name);
        if (topic is null)
        {
            _rows.Note(GoalChecks.UnknownTopic, GoalColumns.Topic, () => _topics.Explain(name));
        }

        var units = _unit.Find(_rows.Cursor, _findings);
        var goal = _cells.Read(units is [var unit] ? unit : 0, topic ?? GoalTopic.Other);
        return errors == _findings.RowErrors && IsFirst(goal) ? goal : null;
    }

    private bool IsFirst(PlannedGoal goal)
    {
        var key = (goal.Unit, goal.Topic, goal.Goal ?? "");
        var isFirst = _lines.TryAdd(key, _rows.Cursor.Line);
        if (!isFirst)
        {
            _rows.Note(
                GoalChecks.RepeatedGoal, GoalColumns.Topic, () => new("import.goal.repeated", _unitName(goal.Unit), goal.Topic.Title, _lines[key]));
        }

        return isFirst;
    }
}
