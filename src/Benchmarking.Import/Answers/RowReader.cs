using Benchmarking.Findings;
using Benchmarking.Import.Submissions;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Surveys;

namespace Benchmarking.Import.Answers;

/// <summary>Turns the rows of a response file into respondents.</summary>
internal sealed class RowReader
{
    private readonly TableCursor _cursor;
    private readonly ColumnPlan _plan;
    private readonly FileFindings _findings;
    private readonly ResponsesBuilder _builder;
    private readonly short[] _answers;

    /// <summary>Begins below the header.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="plan">What the columns are.</param>
    /// <param name="builder">Collects the respondents.</param>
    /// <param name="findings">Where findings go.</param>
    public RowReader(TableCursor cursor, ColumnPlan plan, ResponsesBuilder builder, FileFindings findings)
    {
        (_cursor, _plan, _builder, _findings) = (cursor, plan, builder, findings);
        _answers = new short[builder.Set.SurveyItems.Count];
        Array.Fill(_answers, AnswerCode.Absent);
    }

    /// <summary>Asks whether a row was handed in, in time and in earnest.</summary>
    public required SubmissionRules Rules { get; init; }

    /// <summary>How many rows have some text.</summary>
    public int Rows { get; private set; }

    /// <summary>Reads every row; those without errors become respondents.</summary>
    /// <param name="source">The file's name.</param>
    public void ReadAll(string source)
    {
        var empty = 0;
        while (_cursor.Read())
        {
            if (_cursor.IsEmptyRow)
            {
                empty++;
                continue;
            }

            Rows++;
            Read(source);
        }

        if (_plan.Items.Sum(item => item.Cleaned) is > 0 and var cleaned)
        {
            _findings.Remark(FileChecks.Invisible, Severity.Note, new("import.cell.invisible", cleaned));
        }

        if (empty > 0)
        {
            _findings.Remark(FileChecks.EmptyRows, Severity.Note, new("import.table.empty_rows", empty));
        }
    }

    private void Read(string source)
    {
        var errors = _findings.RowErrors;
        if (!_cursor.HasFields(_plan.Width, _findings) || Rules.Excludes(_cursor))
        {
            _plan.Watch.LookAtAll(_cursor);
            return;
        }

        var units = _plan.Unit.Find(_cursor, _findings);
        var service = _plan.Service.Find(_cursor, _findings);
        foreach (var item in _plan.Items)
        {
            if (!item.TryRead(_cursor.Cell(item.Column.Field), out _answers[item.Place]))
            {
                Note(item);
            }
        }

        if (errors != _findings.RowErrors)
        {
            _plan.Watch.LookAtAll(_cursor);
            return;
        }

        _plan.Watch.Look(_cursor);
        _builder.Add(new(service[0], Key(), source, _cursor.Line), units, _answers);
    }

    private string? Key() =>
        _plan.Respondent is { } column && !_cursor.Cell(column.Field).IsEmpty && _cursor.Text(column.Field) is { Length: > 0 } key
            ? key
            : null;

    private void Note(ItemColumn item)
    {
        if (_findings.IsFull)
        {
            _findings.CountRow();
            return;
        }

        var (check, message) = item.Explain(_cursor.Text(item.Column.Field));
        _findings.Row(check, message, _cursor.Line, item.Column);
    }
}
