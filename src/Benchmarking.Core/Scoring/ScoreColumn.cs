namespace Benchmarking.Scoring;

/// <summary>One score a respondent, for those who have one.</summary>
internal sealed class ScoreColumn
{
    private readonly double[] _scores;
    private readonly bool[] _valid;

    public ScoreColumn(int respondents) => (_scores, _valid) = (new double[respondents], new bool[respondents]);

    /// <summary>How many respondents there are, with a score or without.</summary>
    public int Count => _scores.Length;

    public void Set(int respondent, double score) => (_scores[respondent], _valid[respondent]) = (score, true);

    public bool TryGet(int respondent, out double score)
    {
        score = _scores[respondent];
        return _valid[respondent];
    }
}
