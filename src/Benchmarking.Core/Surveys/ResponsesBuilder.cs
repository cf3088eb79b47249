using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Surveys;

/// <summary>Collects respondents one by one until they are <see cref="Responses"/>.</summary>
public sealed class ResponsesBuilder
{
    private const int FirstCapacity = 1024;
    private readonly short[][] _answers;
    private int _capacity;

    /// <summary>Begins with no respondents.</summary>
    /// <param name="set">The set that was asked.</param>
    /// <param name="network">The network that was asked.</param>
    public ResponsesBuilder(IndicatorSet set, Network network)
    {
        (Set, Network) = (set, network);
        _answers = [.. set.SurveyItems.Select(_ => Array.Empty<short>())];
    }

    /// <summary>The set that was asked.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The network that was asked.</summary>
    public Network Network { get; }

    /// <summary>How many respondents there are so far.</summary>
    public int Count => Services.Count;

    /// <summary>Items for which no file has a column, as places in <see cref="IndicatorSet.SurveyItems"/>.</summary>
    public IReadOnlyList<int> AbsentItems { get; init; } = [];

    /// <summary>One column an item, with room to spare after the last respondent.</summary>
    internal short[][] Answers => _answers;

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

        if (Count == _capacity)
        {
            Grow();
        }

        for (var item = 0; item < answers.Length; item++)
        {
            _answers[item][Count] = answers[item];
        }

        Units.AddRange(units);
        UnitStart.Add(Units.Count);
        Services.Add(respondent.Service);
        Keys.Add(respondent.Key);
        Rows.Add(respondent.Row);
        Sources.Add(respondent.Source);
    }

    /// <summary>Closes the collection.</summary>
    /// <returns>The answers collected; the builder is not used again.</returns>
    public Responses Build() => new(this);

    // All columns grow together, so that a respondent is added without asking each of them.
    private void Grow()
    {
        _capacity = Math.Max(FirstCapacity, 2 * _capacity);
        for (var item = 0; item < _answers.Length; item++)
        {
            Array.Resize(ref _answers[item], _capacity);
        }
    }
}

/// <summary>Who answered, and where it stands.</summary>
/// <param name="Service">A place in <see cref="Network.Services"/>; 0 where none are declared.</param>
/// <param name="Key">The respondent's key, or null.</param>
/// <param name="Source">The file's name.</param>
/// <param name="Row">The line in the file, the first being 1.</param>
public readonly record struct Respondent(int Service, string? Key, string Source, int Row);
