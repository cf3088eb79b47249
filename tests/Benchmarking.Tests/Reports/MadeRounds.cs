using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Tests.Reports;

/// <summary>What is released beside the scores of one wave, made by hand; by default nothing of it.</summary>
internal sealed record MadeRounds
{
    /// <summary>Changes by unit and measure; null for none.</summary>
    public Func<int, Measure, MadeChange?> Changes { get; init; } = (_, _) => null;

    /// <summary>Scores of earlier waves; null for none.</summary>
    public Func<Wave, int, Measure, MadeFigure?> Before { get; init; } = (_, _, _) => null;

    /// <summary>All units together, by measure: the p-value of Q and I² in percent; null for none.</summary>
    public Func<Measure, (double P, double ISquared)?> Together { get; init; } = _ => null;

    /// <summary>The rank sets by unit and measure, null for none; null where nobody asked for ranks.</summary>
    public Func<int, Measure, RankSet?>? Ranks { get; init; }

    /// <summary>Alpha by measure; null for none.</summary>
    public Func<Measure, double?> Alpha { get; init; } = _ => null;

    /// <summary>How often each point was chosen by a unit, or by all, as scoring takes it; null where it may not be shown.</summary>
    public Func<int?, Item, int[]?> Answers { get; init; } = (_, _) => null;

    /// <summary>How many left a question blank, and how many did not know.</summary>
    public Func<Item, (int Blank, int DontKnow)> Unanswered { get; init; } = _ => (0, 0);

    public IReadOnlyList<ItemId> LeftOut { get; init; } = [];

    public TrendRow Trend(MadeReports made, Wave since, int unit, Measure measure) => Changes(unit, measure) is { } change
        ? new TrendRow
        {
            Wave = made.Network.Waves[0].Id,
            Since = since.Id,
            Unit = unit,
            Measure = measure,
            Count = 9,
            Status = RowStatus.Ok,
            Figures = new TrendFigures
            {
                ScoreFrom = change.From,
                ScoreTo = change.To,
                Change = change.To - change.From,
                Interval = new Interval(change.To - change.From - 7.5, change.To - change.From + 7.5),
                NetworkChange = 1,
                Detectable = change.Detectable,
                Paired = false,
                Verdict = change.Verdict,
            },
        }
        : new TrendRow { Wave = made.Network.Waves[0].Id, Since = since.Id, Unit = unit, Measure = measure, Status = made.Absence(unit, measure) };

    public SynthesisRow Synthesis(MadeReports made, int unit, Measure measure) =>
        new SynthesisRow { Wave = made.Network.Waves[0].Id, Unit = unit, Measure = measure, Status = RowStatus.NotEstimable } is var none
        && made.Figures(unit, measure) is { } figure && Together(measure) is { } together
            ? none with
            {
                Count = figure.N,
                Status = RowStatus.Ok,
                Figures = new SynthesisFigures
                {
                    Score = figure.Score,
                    Variance = 9,
                    Units = 3,
                    Tau2 = together.ISquared > 0 ? 42.25 : 0,
                    ISquared = together.ISquared,
                    Q = 4,
                    QP = together.P,
                    Mean = 60.5,
                    MeanSe = 2,
                    MeanInterval = new Interval(56.5, 64.5),
                    EmpiricalBayes = figure.Score,
                    EmpiricalBayesSe = 3,
                },
            }
            : none;

    public RankRow Rank(MadeReports made, int unit, Measure measure) =>
        new RankRow { Wave = made.Network.Waves[0].Id, Unit = unit, Measure = measure, Status = made.Absence(unit, measure) } is var none
        && made.Figures(unit, measure) is { } figure && Ranks?.Invoke(unit, measure) is { } set
            ? none with
            {
                Count = figure.N,
                Status = RowStatus.Ok,
                Figures = new RankFigures { Score = figure.Score, Rank = set.Low, Units = 3, Simultaneous = set, Marginal = set },
            }
            : none;

    public ReliabilityRow Reliability(MadeReports made, Measure measure) =>
        new ReliabilityRow { Wave = made.Network.Waves[0].Id, Measure = measure, Status = RowStatus.NotEstimable } is var none && Alpha(measure) is { } alpha
            ? none with
            {
                Count = 29,
                Status = RowStatus.Ok,
                Figures = new ReliabilityFigures { Items = 3, N = 29, Alpha = alpha, Interval = new Interval(alpha - 0.125, alpha + 0.0625) },
            }
            : none;

    public IEnumerable<ItemRow> Items(MadeReports made, int? unit) =>
        from measure in Measure.Of(made.Set)
        from item in measure.Indicator?.Items ?? []
        select Item(made, unit, measure, item);

    private ItemRow Item(MadeReports made, int? unit, Measure measure, Item item) => Answers(unit, item) is { } counts
        ? new ItemRow
        {
            Wave = made.Network.Waves[0].Id,
            Unit = unit,
            Measure = measure,
            Item = item.Id,
            Count = counts.Sum(),
            Status = RowStatus.Ok,
            Figures = new ItemFigures
            {
                N = counts.Sum(),
                Missing = Unanswered(item).Blank,
                DontKnow = Unanswered(item).DontKnow,
                Mean = 3,
                Distribution = new ItemDistribution(1, counts),
            },
        }
        : new ItemRow { Wave = made.Network.Waves[0].Id, Unit = unit, Measure = measure, Item = item.Id, Status = RowStatus.Suppressed };
}

/// <summary>One change made by hand.</summary>
internal sealed record MadeChange(double From, double To, TrendVerdict? Verdict)
{
    public double? Detectable { get; init; } = 12.5;
}
