using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Waves made up of a few respondents who answered several items.</summary>
internal static class MadeAnswers
{
    public const short Blank = AnswerCode.Blank;

    /// <summary>A code that <see cref="Five"/> declares as missing.</summary>
    public const short DontKnow = 98;

    public static readonly Scale Five = new() { Id = "agree5", Min = 1, Max = 5, Missing = [new MissingCode("dont_know", DontKnow, null)] };

    /// <summary>An indicator of three items from 1 to 5.</summary>
    public static readonly SurveyIndicator Trust = Sample.Indicator("culture.trust", Five, "SK1a", "SK1b", "SK1c");

    /// <summary>Eight respondents on three items; what R makes of them stands in the tests that use it.</summary>
    public static readonly IReadOnlyList<short[]> Eight = [[4, 5, 4], [2, 3, 3], [5, 5, 4], [3, 3, 2], [1, 2, 2], [4, 4, 5], [3, 4, 3], [2, 1, 2]];

    /// <summary>Everything that the analyses need of a wave.</summary>
    /// <param name="set">The set.</param>
    /// <param name="network">The network.</param>
    /// <param name="rows">Units, service and answers of each respondent.</param>
    /// <param name="absent">Places of items that no file has a column for.</param>
    public static Responses Responses(IndicatorSet set, Network network, IEnumerable<Made> rows, params int[] absent)
    {
        var (builder, line) = (new ResponsesBuilder(set, network) { AbsentItems = absent }, 2);
        foreach (var row in rows)
        {
            builder.Add(new Respondent(row.Service, null, "answers.csv", line++), row.Units, row.Answers);
        }

        return builder.Build();
    }

    /// <summary>The complete answers of a wave without services.</summary>
    /// <param name="indicators">The indicators of its one dimension.</param>
    /// <param name="units">How many units there are.</param>
    /// <param name="rows">The respondents.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public static CompleteWave Wave(IReadOnlyList<Indicator> indicators, int units, IEnumerable<Made> rows, ScoringOptions? options = null) =>
        Complete(Responses(Sample.Set([.. indicators]), Sample.Network(units, 0), rows), options);

    public static CompleteWave Complete(Responses responses, ScoringOptions? options = null) => CompleteWave.Of(responses, Sample.WaveId, options ?? new ScoringOptions());

    /// <summary>How each question was answered over all units that take part.</summary>
    public static IReadOnlyList<ItemRow> OfNetwork(CompleteWave wave) => ItemTables.OfNetwork(wave, WaveEstimates.Of(wave.Responses, wave.Wave, frame: null, wave.Options));

    /// <summary>Respondents of one unit.</summary>
    public static IEnumerable<Made> Unit(int unit, IEnumerable<short[]> answers) => answers.Select(row => new Made([unit], 0, row));
}

/// <summary>A respondent.</summary>
/// <param name="Units">The units served.</param>
/// <param name="Service">The place of the service.</param>
/// <param name="Answers">One answer an item.</param>
internal sealed record Made(int[] Units, int Service, short[] Answers);
