using Benchmarking.Evaluations;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Evaluations;

/// <summary>Turns the rows of a file into evaluations.</summary>
internal sealed class EvaluationRows
{
    private static readonly string[] Own =
    [
        EvaluationColumns.Level, EvaluationColumns.Narrative, EvaluationColumns.SourceType, EvaluationColumns.SourceDate, EvaluationColumns.AssessorRole,
    ];

    private readonly TableCursor _cursor;
    private readonly FormHeader _header;
    private readonly FileFindings _findings;
    private readonly RubricNames _rubrics;
    private readonly EvaluationCells _cells;
    private readonly PlaceColumn _unit;
    private readonly Dictionary<(int Unit, RubricIndicator Rubric), int> _lines = [];
    private readonly Func<int, string> _unitName;
    private readonly bool _areRowsRagged;

    /// <summary>Begins below the header.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="header">The header.</param>
    /// <param name="request">What is read.</param>
    /// <param name="findings">Where findings go.</param>
    public EvaluationRows(TableCursor cursor, FormHeader header, EvaluationFileRequest request, FileFindings findings)
    {
        // A workbook keeps no cells behind a row's last one.
        _areRowsRagged = cursor.Encoding == SheetTable.Encoding;
        (_cursor, _header, _findings) = (cursor, header, findings);
        _rubrics = new RubricNames(request.Set);
        _cells = new EvaluationCells(cursor, header, request, findings);
        _unitName = unit => request.Network.Units[unit].Name;
        _unit = FormUnits.Of(header, EvaluationColumns.Unit, request.Network, findings);
    }

    /// <summary>How many rows name a rubric.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of them say nothing about it.</summary>
    public int Unfilled { get; private set; }

    /// <summary>How many narratives have told who somebody is.</summary>
    public int Redacted => _cells.Redacted;

    /// <summary>Reads the next rows.</summary>
    /// <returns>Those without errors.</returns>
    public IEnumerable<Evaluation> Read()
    {
        while (_cursor.Read())
        {
            if (!_cursor.IsEmptyRow && (_areRowsRagged || _cursor.HasFields(_header.Width, _findings)) && One() is { } evaluation)
            {
                yield return evaluation;
            }
        }

        _unit.Note(_findings);
    }

    private Evaluation? One()
    {
        var errors = _findings.RowErrors;
        var isFilled = Own.Any(column => _cells.Text(column).Length > 0);
        var name = _cells.Text(EvaluationColumns.Indicator);
        if (name.Length == 0 && !isFilled)
        {
            // A heading of the form.
            return null;
        }

        Rows++;
        var rubric = _rubrics.Find(name);
        if (rubric is null)
        {
            Note(EvaluationChecks.UnknownRubric, EvaluationColumns.Indicator, () => _rubrics.Explain(name));
            return null;
        }

        if (!isFilled)
        {
            Unfilled++;
            return null;
        }

        var units = _unit.Find(_cursor, _findings);
        var evaluation = _cells.Read(units is [var unit] ? unit : 0, rubric);
        var isFirst = errors == _findings.RowErrors && IsFirst(evaluation);
        return isFirst ? evaluation : null;
    }

    private bool IsFirst(Evaluation evaluation)
    {
        var isFirst = _lines.TryAdd((evaluation.Unit, evaluation.Indicator), _cursor.Line);
        if (!isFirst)
        {
            var first = _lines[(evaluation.Unit, evaluation.Indicator)];
            Note(EvaluationChecks.RepeatedEvaluation, EvaluationColumns.Indicator, () => new("import.evaluation.repeated", _unitName(evaluation.Unit), evaluation.Indicator.Title, first));
        }

        return isFirst;
    }

    private void Note(string check, string column, Func<Wording.Sentence> message)
    {
        if (_findings.IsFull)
        {
            _findings.CountRow();
            return;
        }

        _findings.Row(check, message(), _cursor.Line, _header[column]);
    }
}
