using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using SampleData;

namespace Benchmarking.Performance.Calibration;

/// <summary>Makes a network, has the product analyse it as its commands do, and holds the figures against the truth.</summary>
/// <param name="design">The kind of network.</param>
/// <param name="truth">How far its units differ.</param>
internal sealed class Trial(Design design, Truth truth)
{
    private const double Level = 0.95;
    private const int RankDraws = 2000;

    /// <summary>Tries one network.</summary>
    /// <param name="random">Random numbers.</param>
    public Outcome Run(SplitMix64 random)
    {
        var network = new SimulatedNetwork(design, truth, random);
        var wave = WaveEstimates.Of(network.Responses, Questionnaire.Round, frame: null, design.Scoring);
        var outcome = new Outcome();
        Scores(network, wave, outcome);
        Differences(network, wave, outcome);
        Ranked(network, wave, outcome, unchecked((long)random.Next()));
        Together(network, wave, outcome);
        Reliability(network, outcome);
        return outcome;
    }

    private static bool IsFirst(Measure? measure) => measure?.Indicator?.Id == Questionnaire.First;

    private static bool Holds(Interval? interval, double value) => interval is { } ends && ends.Low <= value && value <= ends.High;

    private static bool Holds(RankSet set, int rank) => set.Low <= rank && rank <= set.High;

    private static void Scores(SimulatedNetwork network, WaveEstimates wave, Outcome outcome)
    {
        foreach (var row in ScoreTables.ByUnit(wave))
        {
            if (IsFirst(row.Measure) && row is { Unit: { } unit, Figures: { Se: { } se } score })
            {
                outcome.Add(Figure.Unit, Holds(score.Interval, network.Expected(unit)));
                outcome.Add(Figure.AllServices, Holds(score.Interval, network.Level(unit)));
                outcome.Add(Figure.StandardError, se);
            }
        }
    }

    private void Differences(SimulatedNetwork network, WaveEstimates wave, Outcome outcome)
    {
        var rows = Comparisons.Of(wave, new Reference.Others(), Adjustment.Holm, IsFirst);
        var compared = rows.Where(row => row.Figures is not null).Select(row => row.Unit ?? 0).ToList();
        foreach (var unit in compared)
        {
            var expected = network.Expected(unit) - compared.Where(other => other != unit).Average(network.Expected);
            outcome.Add(Figure.Difference, Holds(rows[unit].Figures?.Interval, expected));
            if (rows[unit].Figures?.GInterval is { } effect)
            {
                outcome.Add(Figure.Effect, Holds(effect, expected / Math.Sqrt(network.WithinVariance)));
            }
        }

        if (truth.IsNone)
        {
            outcome.Add(Figure.ToldApart, rows.Any(IsToldApart));
            outcome.Add(Figure.ToldApartInSurvey, Comparisons.Of(wave, new Reference.Others(), Adjustment.Holm).Any(IsToldApart));
        }
    }

    private static bool IsToldApart(ComparisonRow row) => row.Figures?.Verdict is Verdict.Above or Verdict.Below;

    private static void Ranked(SimulatedNetwork network, WaveEstimates wave, Outcome outcome, long seed)
    {
        var ranked = Ranks.Of(wave, new RankDraws(seed, RankDraws), IsFirst).Where(row => row.Figures is not null).ToList();
        var ranks = Ranking.LargestFirst([.. ranked.Select(row => network.Level(row.Unit ?? 0))]);
        var all = true;
        foreach (var (row, rank) in ranked.Zip(ranks))
        {
            outcome.Add(Figure.Marginal, row.Figures is { } own && Holds(own.Marginal, rank));
            all &= row.Figures is { } figures && Holds(figures.Simultaneous, rank);
        }

        outcome.Add(Figure.Simultaneous, all);
    }

    private void Together(SimulatedNetwork network, WaveEstimates wave, Outcome outcome)
    {
        var rows = Synthesis.Of(wave, HeterogeneityMethod.Reml, IsFirst).Where(row => row.Figures is not null).ToList();
        foreach (var row in rows)
        {
            if (row is { Unit: { } unit, Figures: { } figures })
            {
                var margin = StandardNormal.Quantile(0.5 + (Level / 2)) * figures.EmpiricalBayesSe;
                outcome.Add(Figure.Shrunk, Math.Abs(figures.EmpiricalBayes - network.Level(unit)) <= margin);
            }
        }

        if (rows is [{ Figures: { } shared }, ..])
        {
            outcome.Add(Figure.Mean, Holds(shared.MeanInterval, design.Level));
            if (!truth.IsTied && shared.PredictionInterval is { } further)
            {
                outcome.Add(Figure.Prediction, truth.Share((further.Low - design.Level) / design.Reach, (further.High - design.Level) / design.Reach));
            }
        }
    }

    private static void Reliability(SimulatedNetwork network, Outcome outcome)
    {
        var (sums, answers) = (new CovarianceSums(network.Items), new short[network.Items]);
        for (var respondent = 0; respondent < network.Responses.Count; respondent++)
        {
            for (var item = 0; item < answers.Length; item++)
            {
                answers[item] = network.Responses.Answers(item)[respondent];
            }

            sums.Add(answers);
        }

        if (network.Items > 1 && sums.Covariances() is { } covariances && CronbachAlpha.Raw(covariances) is { } alpha)
        {
            var (low, high) = CronbachAlpha.FeldtInterval(alpha, sums.N, network.Items, Level);
            var expected = network.Alpha();
            outcome.Add(Figure.Alpha, low <= expected && expected <= high);
        }
    }
}
