using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>The complete answers of one wave: what reliability, item statistics and agreement rest on.</summary>
public sealed class CompleteWave
{
    private CompleteWave(Responses responses, WaveId wave, ScoringOptions options, IReadOnlyList<CompleteAnswers> measures) =>
        (Responses, Wave, Options, Measures) = (responses, wave, options, measures);

    /// <summary>The network.</summary>
    public Network Network => Responses.Network;

    /// <summary>The wave.</summary>
    public WaveId Wave { get; }

    /// <summary>The options in force; of them, the level and whether every unit takes part matter here.</summary>
    public ScoringOptions Options { get; }

    /// <summary>All answers, complete or not.</summary>
    internal Responses Responses { get; }

    /// <summary>Each dimension followed by its survey indicators, in the set's order.</summary>
    internal IReadOnlyList<CompleteAnswers> Measures { get; }

    /// <summary>Finds out who answered every item of each measure. Items that no file has a column for were not asked, and nobody can lack them.</summary>
    /// <param name="responses">The wave's answers.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="options">Which units take part, and the level of intervals.</param>
    /// <returns>The complete answers.</returns>
    public static CompleteWave Of(Responses responses, WaveId wave, ScoringOptions options)
    {
        var absent = responses.AbsentItems.ToHashSet();
        var measures = Measure.Of(responses.Set);
        List<AskedItem>[] items = [.. measures.Select(measure => AskedItem.Of(responses.Set, measure).Where(item => !absent.Contains(item.Place)).ToList())];
        var answered = SideBySide.Each(items, asked =>
        {
            var complete = Complete(responses, asked);
            return (Complete: complete, Counts: CountByUnit(responses, complete));
        });
        var statuses = Participation.Of([.. measures.Zip(answered, (measure, own) => (measure, own.Counts))], responses.Network.Disclosure, wave, options);
        return new CompleteWave(responses, wave, options,
        [
            .. measures.Select((measure, place) => new CompleteAnswers
            {
                Measure = measure,
                Items = items[place],
                Responses = responses,
                Complete = answered[place].Complete,
                Counts = answered[place].Counts,
                Statuses = statuses[place],
            }),
        ]);
    }

    /// <summary>The complete answers to a measure; null where the wave has none of it.</summary>
    internal CompleteAnswers? Find(Measure? measure) => measure is null ? null : Measures.FirstOrDefault(own => own.Measure.Id == measure.Id);

    private static RespondentSet Complete(Responses responses, List<AskedItem> items)
    {
        var complete = items.Count > 0 ? RespondentSet.All(responses.Count) : RespondentSet.None(responses.Count);
        foreach (var item in items)
        {
            complete.KeepValid(responses.Answers(item.Place), item.Scale);
        }

        return complete;
    }

    private static int[] CountByUnit(Responses responses, RespondentSet complete)
    {
        var counts = new int[responses.Network.Units.Count];
        foreach (var respondent in complete)
        {
            foreach (var unit in responses.UnitsOf(respondent))
            {
                counts[unit]++;
            }
        }

        return counts;
    }
}
