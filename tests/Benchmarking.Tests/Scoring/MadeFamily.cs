using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Scoring;

/// <summary>Waves of one dimension with two indicators, each of one question from 0 to 100 that is its own score.</summary>
internal static class MadeFamily
{
    private static readonly IndicatorSet Two = Sample.Set(Sample.Plain, Sample.Indicator("culture.openness", Sample.Plain.Scale, "SK1b"));

    /// <summary>A leader's answer to both; <see cref="MadeAnswers.Blank"/> for none.</summary>
    public static Made Leader(int unit, int service, short first, short second) => new([unit], service, [first, second]);

    /// <summary>Any leader's answers to both; some left the first out.</summary>
    public static Gen<Made> AnyLeader(int units, int services) =>
        from unit in Gen.Choose(0, units - 1)
        from service in Gen.Choose(0, services - 1)
        from first in Gen.Elements<short>(20, 40, 50, 70, 100, 30, 60, MadeAnswers.Blank)
        from second in Gen.Elements<short>(0, 30, 50, 80, 45, 55, 65)
        select Leader(unit, service, first, second);

    /// <summary>The estimates.</summary>
    /// <param name="units">How many units there are.</param>
    /// <param name="services">How many services there are.</param>
    /// <param name="leaders">The leaders.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public static WaveEstimates Wave(int units, int services, IEnumerable<Made> leaders, ScoringOptions? options = null) =>
        WaveEstimates.Of(MadeAnswers.Responses(Two, Sample.Network(units, services), leaders), Sample.WaveId, frame: null, options ?? new ScoringOptions());

    /// <summary>The dimension with its indicators, whoever takes part.</summary>
    public static MeasureFamily Of(WaveEstimates wave) => MeasureFamily.Of(wave.Measures).Single();

    /// <summary>Five leaders of service 0 who answered both questions, 40 and 60 on average, and one of service 1 who answered 80 to the first and nothing to the second.</summary>
    public static IEnumerable<Made> WithGap(int unit) =>
        new short[] { 20, 30, 40, 50, 60 }.Select(score => Leader(unit, 0, score, (short)(score + 20))).Append(Leader(unit, 1, 80, MadeAnswers.Blank));

    /// <summary>Three leaders of each of two services who answered both questions.</summary>
    public static IEnumerable<Made> Whole(int unit) =>
        from service in Enumerable.Range(0, 2)
        from score in new short[] { 30, 50, 65 }
        select Leader(unit, service, (short)(score + (3 * unit)), (short)(score - (5 * service)));
}
