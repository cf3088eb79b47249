using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Surveys;

/// <summary>The answers of one wave or one file, in columns: one entry a respondent in each.</summary>
/// <remarks>Units and services are places in <see cref="Network.Units"/> and <see cref="Network.Services"/>; the service is 0 where none are declared.
/// Answers are kept as <see cref="AnswerCode"/> describes, one column an item of <see cref="IndicatorSet.SurveyItems"/>, in its order.</remarks>
public sealed class Responses
{
    private readonly int[] _unitStart;
    private readonly int[] _units;
    private readonly int[] _services;
    private readonly short[][] _answers;

    internal Responses(ResponsesBuilder builder)
    {
        (Set, Network) = (builder.Set, builder.Network);
        _unitStart = [.. builder.UnitStart];
        _units = [.. builder.Units];
        _services = [.. builder.Services];
        _answers = builder.Answers;
        Keys = builder.Keys;
        Rows = builder.Rows;
        Sources = builder.Sources;
        AbsentItems = builder.AbsentItems;
    }

    private Responses(Responses same, bool keysFollowPersons)
    {
        (Set, Network, KeysFollowPersons) = (same.Set, same.Network, keysFollowPersons);
        (_unitStart, _units, _services, _answers) = (same._unitStart, same._units, same._services, same._answers);
        (Keys, Rows, Sources, AbsentItems) = (same.Keys, same.Rows, same.Sources, same.AbsentItems);
    }

    /// <summary>The set that was asked.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The network that was asked.</summary>
    public Network Network { get; }

    /// <summary>How many respondents there are.</summary>
    public int Count => _services.Length;

    /// <summary>Each respondent's key, or null where the file gives none; a keyed hash once it has been stored.</summary>
    public IReadOnlyList<string?> Keys { get; }

    /// <summary>Whether a key stands for the same person in every wave; else it tells respondents apart within their wave alone. Default true.</summary>
    public bool KeysFollowPersons { get; } = true;

    /// <summary>Each respondent's line in its file, the first line being 1.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>Each respondent's file, by name.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Items for which no file has a column, as places in <see cref="IndicatorSet.SurveyItems"/>.</summary>
    public IReadOnlyList<int> AbsentItems { get; }

    /// <summary>The same answers with keys that tell respondents apart within their wave alone.</summary>
    /// <returns>The answers; their columns are shared, not copied.</returns>
    public Responses WithKeysOfOneWave() => new(this, keysFollowPersons: false);

    /// <summary>All answers to one item.</summary>
    /// <param name="item">The item's place in <see cref="IndicatorSet.SurveyItems"/>.</param>
    /// <returns>One code a respondent.</returns>
    public ReadOnlySpan<short> Answers(int item) => _answers[item].AsSpan(0, Count);

    /// <summary>The units that a respondent serves.</summary>
    /// <param name="respondent">The respondent, from 0.</param>
    /// <returns>One or more places in <see cref="Network.Units"/>.</returns>
    public ReadOnlySpan<int> UnitsOf(int respondent) =>
        _units.AsSpan(_unitStart[respondent], _unitStart[respondent + 1] - _unitStart[respondent]);

    /// <summary>A respondent's service.</summary>
    /// <param name="respondent">The respondent, from 0.</param>
    /// <returns>A place in <see cref="Network.Services"/>; 0 where none are declared.</returns>
    public int ServiceOf(int respondent) => _services[respondent];

    /// <summary>Counts respondents by cell; one who serves several units counts in each.</summary>
    /// <returns>How many answered, by unit and service.</returns>
    public int[,] CountByCell()
    {
        var counts = new int[Network.Units.Count, Network.CellsPerUnit];
        for (var respondent = 0; respondent < Count; respondent++)
        {
            foreach (var unit in UnitsOf(respondent))
            {
                counts[unit, ServiceOf(respondent)]++;
            }
        }

        return counts;
    }
}
