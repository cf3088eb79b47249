using Benchmarking.Evaluations;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Evaluations;

/// <summary>Turns the rows of a file into evaluations.</summary>
internal sealed class EvaluationRows
{
    private static readonly string[] Own =
    [
        EvaluationColumns.Level, EvaluationColumns.Narrative, EvaluationColumns.SourceType, EvaluationColumns.SourceDate, EvaluationColumns.AssessorRole,
    ];

    private readonly FormRows _rows;
    private readonly FileFindings _findings;
    private readonly RubricNames _rubrics;
    private readonly EvaluationCells _cells;
    private readonly PlaceColumn _unit;
    private readonly Dictionary<(int Unit, RubricIndicator Rubric), int> _lines = [];
    private readonly Func<int, string> _unitName;

    /// <summary>Begins below the header.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="request">What is read.</param>
    /// <param name="findings">Where findings go.</param>
    public EvaluationRows(FormRows rows, EvaluationFileRequest request, FileFindings findings)
    {
        (_rows, _findings) = (rows, findings);
        _rubrics = new RubricNames(request.Set);
        _cells = new EvaluationCells(rows, request, findings);
        _unitName = unit => request.Network.Units[unit].Name;
        _unit = FormUnits.Of(rows.Header, EvaluationColumns.Unit, request.Network, findings);
    }

    /// <summary>How many rows name a rubric.</summary>
    public int Named { get; private set; }

    /// <summary>How many of them say nothing about it.</summary>
    public int Unfilled { get; private set; }

    /// <summary>Reads the next rows.</summary>
    /// <returns>Those without errors.</returns>
    public IEnumerable<Evaluation> Read()
    {
        while (_rows.Read())
        {
            if (One() is { } evaluation)
            {
                yield return evaluation;
            }
        }

        _unit.Note(_findings);
    }

    private Evaluation? One()
    {
        var errors = _findings.RowErrors;
        var isFilled = Own.Any(column => _rows.Text(column).Length > 0);
        var name = _rows.Text(EvaluationColumns.Indicator);
        if (name.Length == 0 && !isFilled)
        {
            // A heading of the form.
            return null;
        }

        Named++;
        var rubric = _rubrics.Find(name);
        if (rubric is null)
        {
            _rows.Note(EvaluationChecks.UnknownRubric, EvaluationColumns.Indicator, () => _rubrics.Explain(name));
            return null;
        }

        if (!isFilled)
        {
            Unfilled++;
            return null;
        }

        var units = _unit.Find(_rows.Cursor, _findings);
        var evaluation = _cells.Read(units is [var unit] ? unit : 0, rubric);
        var isFirst = errors == _findings.RowErrors && IsFirst(evaluation);
        return isFirst ? evaluation : null;
    }

    private bool IsFirst(Evaluation evaluation)
    {
        var isFirst = _lines.TryAdd((evaluation.Unit, evaluation.Indicator), _rows.Cursor.Line);
        if (!isFirst)
        {
            var first = _lines[(evaluation.Unit, evaluation.Indicator)];
            _rows.Note(EvaluationChecks.RepeatedEvaluation, EvaluationColumns.Indicator, () => new("import.evaluation.repeated", _unitName(evaluation.Unit), evaluation.Indicator.Title, first));
        }

        return isFirst;
    }
}
