using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports;

/// <summary>Released rows made by hand, and the reports on them: four municipalities, two services, two dimensions of two indicators each.</summary>
/// <remarks>Nordvik stands out, Sørvik and Østvik do not, Vestvik is withheld. Figures are chosen to be easy to follow, not to be a possible survey.</remarks>
internal sealed record MadeReports
{
    public const int Nordvik = 0;
    public const int Vestvik = 3;

    public Network Network { get; init; } = MadeNetwork.Four;

    public IndicatorSet Set { get; init; } = MadeNetwork.Set(Direction.Higher);

    /// <summary>Scores by unit place and measure; null for none.</summary>
    public Func<int, Measure, MadeFigure?> Figures { get; init; } = (unit, measure) => MadeNetwork.Figure(unit, measure);

    /// <summary>Scores by service place and measure; null for none.</summary>
    public Func<int, Measure, MadeFigure?> ServiceFigures { get; init; } = MadeNetwork.ServiceFigure;

    /// <summary>Why a figure is not there.</summary>
    public Func<int, Measure, RowStatus> Absence { get; init; } = (unit, _) => unit == Vestvik ? RowStatus.Suppressed : RowStatus.NoAnswers;

    /// <summary>Earlier waves, the latest last; changes are told since that one.</summary>
    public IReadOnlyList<Wave> Earlier { get; init; } = [];

    /// <summary>What else is released: changes, earlier scores, and what tells how sound the figures are.</summary>
    public MadeRounds Rounds { get; init; } = new();

    public NameRule Names { get; init; } = NameRule.Open;

    public int? Invited { get; init; } = 20;

    public bool Unsuppressed { get; init; }

    /// <summary>What is held back for the sake of earlier reports.</summary>
    public HeldBack Held { get; init; } = HeldBack.Nothing;

    public ScoringOptions Scoring { get; init; } = new();

    public Adjustment Adjustment { get; init; } = Adjustment.Holm;

    private Wave Wave => Network.Waves[0];

    public ReportView View(int? reader = Nordvik, string language = "nb") => new(Context(language), reader);

    public Report Municipal(int unit, string language = "nb") => MunicipalReport.Of(Context(language), unit);

    public Report ForNetwork(string language = "nb") => NetworkReport.Of(Context(language));

    public string Words(int unit, string language = "nb") => SheetText.Words(Municipal(unit, language));

    /// <summary>The same network where some of what Vestvik scores is held back for the sake of an earlier report.</summary>
    /// <param name="measures">On what.</param>
    public MadeReports HoldingBack(IEnumerable<Measure> measures) => this with
    {
        Absence = (_, _) => RowStatus.SuppressedSecondary,
        Held = HeldBack.Nothing.And([.. measures.Select(measure => new HeldRow(TableNames.Scores, new RowKey(Wave.Id, Vestvik, Service: null, measure.Id)))]),
    };

    public ReportContext Context(string language) => new()
    {
        Released = Released(),
        Network = Network,
        Set = Set,
        Wave = Wave,
        Earlier = Earlier,
        LeftOut = Rounds.LeftOut,
        Scoring = Scoring,
        Adjustment = Adjustment,
        Seed = 20170101,
        Fingerprint = new string('7', 64),
        Version = "0.1.0",
        Names = UnitNames.Of(Network, [1, 2, 3]).By(Names == NameRule.Anonymous ? Names : Network.Disclosure.Names),
        Texts = Texts.Of(Language.Parse(language)),
    };

    private Released Released()
    {
        var (measures, units) = (Measure.Of(Set), Enumerable.Range(0, Network.Units.Count).ToList());
        return new Released(
            new Dictionary<string, IReadOnlyList<ResultRow>>(StringComparer.Ordinal)
            {
                [TableNames.Scores] =
                [
                    .. units.SelectMany(_ => measures, (unit, measure) => Score(unit, null, measure, Figures(unit, measure))),
                    .. from wave in Earlier
                       from unit in units
                       from measure in measures
                       select Score(unit, null, measure, Rounds.Before(wave, unit, measure)) with { Wave = wave.Id },
                ],
                [TableNames.Comparisons] =
                [
                    .. units.SelectMany(_ => measures, Comparison),
                    .. from wave in Earlier
                       from unit in units
                       from measure in measures
                       select Comparison(unit, measure, Rounds.Before(wave, unit, measure)) with { Wave = wave.Id },
                ],
                [TableNames.ComparisonsWithNetwork] = [.. units.SelectMany(_ => measures, Comparison)],
                [TableNames.ComparisonsWithMedian] = [.. units.SelectMany(_ => measures, (unit, measure) => WithoutUncertainty(Comparison(unit, measure)))],
                [TableNames.Services] = [.. Enumerable.Range(0, Network.Services.Count).SelectMany(_ => measures, Service)],
                [TableNames.Participation] = [.. units.Select(Participation)],
                [TableNames.Trends] = Earlier is [.., var since] ? [.. units.SelectMany(_ => measures, (unit, measure) => Rounds.Trend(this, since, unit, measure))] : [],
                [TableNames.Synthesis] = [.. units.SelectMany(_ => measures, (unit, measure) => Rounds.Synthesis(this, unit, measure))],
                [TableNames.Ranks] = Rounds.Ranks is null ? [] : [.. units.SelectMany(_ => measures, (unit, measure) => Rounds.Rank(this, unit, measure))],
                [TableNames.Reliability] = [.. measures.Select(measure => Rounds.Reliability(this, measure))],
                [TableNames.Items] = [.. Rounds.Items(this, unit: null)],
                [TableNames.UnitItems] = [.. units.SelectMany(unit => Rounds.Items(this, unit))],
            },
            Unsuppressed)
        {
            Held = Held,
        };
    }

    private ScoreRow Service(int service, Measure measure) => Score(null, service, measure, ServiceFigures(service, measure));

    private ScoreRow Score(int? unit, int? service, Measure measure, MadeFigure? made) => new()
    {
        Wave = Wave.Id,
        Unit = unit,
        Service = service,
        Measure = measure,
        Count = made?.N,
        Status = made is not null ? RowStatus.Ok : unit is { } place ? Absence(place, measure) : RowStatus.Suppressed,
        Figures = made is null ? null : new ScoreFigures
        {
            N = made.N,
            Invited = Invited,
            ResponseRate = Invited is { } invited ? (double)made.N / invited : null,
            Score = made.Score,
            Interval = new Interval(made.Score - made.Margin, made.Score + made.Margin),
            MissingServices = made.Missing,
            VarianceModel = VarianceModel.Cells,
        },
    };

    private ComparisonRow Comparison(int unit, Measure measure) => Comparison(unit, measure, Figures(unit, measure));

    private ComparisonRow Comparison(int unit, Measure measure, MadeFigure? figure) => figure is { } made
        ? new ComparisonRow
        {
            Wave = Wave.Id,
            Unit = unit,
            Measure = measure,
            Count = made.N,
            Status = made.Verdict is null ? RowStatus.NotEstimable : RowStatus.Ok,
            Figures = made.Verdict is null ? null : new ComparisonFigures
            {
                Score = made.Score,
                ReferenceScore = made.Others,
                Difference = made.Score - made.Others,
                Interval = new Interval(made.Score - made.Others - made.Margin - 1, made.Score - made.Others + made.Margin + 1),
                Verdict = made.Verdict,
            },
        }
        : new ComparisonRow { Wave = Wave.Id, Unit = unit, Measure = measure, Status = Absence(unit, measure) };

    private static ComparisonRow WithoutUncertainty(ComparisonRow row) => row with { Figures = row.Figures is { } figures ? figures with { Interval = null, Verdict = null } : null };

    private ParticipationRow Participation(int unit) => Measure.Of(Set).Select(measure => Figures(unit, measure)).FirstOrDefault(made => made is not null) is { } any
        ? new ParticipationRow { Wave = Wave.Id, Unit = unit, Count = any.N, Invited = Invited, Status = RowStatus.Ok }
        : new ParticipationRow { Wave = Wave.Id, Unit = unit, Status = Absence(unit, Measure.Of(Set)[0]) };
}

/// <summary>One figure made by hand.</summary>
internal sealed record MadeFigure(int N, double Score, double Margin, double Others, Verdict? Verdict)
{
    public IReadOnlyList<int> Missing { get; init; } = [];
}
