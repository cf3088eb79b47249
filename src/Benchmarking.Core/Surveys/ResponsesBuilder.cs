using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Surveys;

/// <summary>Collects respondents one by one until they are <see cref="Responses"/>.</summary>
public sealed class ResponsesBuilder
{
    private readonly List<short>[] _answers;

    /// <summary>Begins with no respondents.</summary>
    /// <param name="set">The set that was asked.</param>
    /// <param name="network">The network that was asked.</param>
    public ResponsesBuilder(IndicatorSet set, Network network)
    {
        (Set, Network) = (set, network);
        _answers = [.. set.SurveyItems.Select(_ => new List<short>())];
    }

    /// <summary>The set that was asked.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The network that was asked.</summary>
    public Network Network { get; }

    /// <summary>How many respondents there are so far.</summary>
    public int Count => Services.Count;

    /// <summary>Items for which no file has a column, as places in <see cref="IndicatorSet.SurveyItems"/>.</summary>
    public IReadOnlyList<int> AbsentItems { get; init; } = [];

    internal List<int> UnitStart { get; } = [0];

    internal List<int> Units { get; } = [];

    internal List<int> Services { get; } = [];

    internal List<string?> Keys { get; } = [];

    internal List<int> Rows { get; } = [];

    internal List<string> Sources { get; } = [];

    /// <summary>Adds a respondent.</summary>
    /// <param name="respondent">Who answered, and where it stands.</param>
    /// <param name="units">Places in <see cref="Network.Units"/>, at least one.</param>
    /// <param name="answers">One code an item of <see cref="IndicatorSet.SurveyItems"/>, each a point of the item's scale, a declared missing code, blank or absent.</param>
    /// <exception cref="ArgumentException">A number of units or answers that cannot be.</exception>
    public void Add(Respondent respondent, ReadOnlySpan<int> units, ReadOnlySpan<short> answers)
    {
        if (units.IsEmpty || answers.Length != _answers.Length)
        {
            throw new ArgumentException("A respondent needs at least one unit and one answer code an item.", nameof(answers));
        }

        Units.AddRange(units);
        UnitStart.Add(Units.Count);
        Services.Add(respondent.Service);
        Keys.Add(respondent.Key);
        Rows.Add(respondent.Row);
        Sources.Add(respondent.Source);
        for (var item = 0; item < answers.Length; item++)
        {
            _answers[item].Add(answers[item]);
        }
    }

    /// <summary>Closes the collection.</summary>
    /// <returns>The answers collected; the builder is empty of answers afterwards and is not used again.</returns>
    public Responses Build() => new(this);

    internal short[][] TakeColumns()
    {
        var columns = new short[_answers.Length][];
        for (var item = 0; item < columns.Length; item++)
        {
            columns[item] = [.. _answers[item]];
            _answers[item] = [];
        }

        return columns;
    }
}

/// <summary>Who answered, and where it stands.</summary>
/// <param name="Service">A place in <see cref="Network.Services"/>; 0 where none are declared.</param>
/// <param name="Key">The respondent's key, or null.</param>
/// <param name="Source">The file's name.</param>
/// <param name="Row">The line in the file, the first being 1.</param>
public readonly record struct Respondent(int Service, string? Key, string Source, int Row);
