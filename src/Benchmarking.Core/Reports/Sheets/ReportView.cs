using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>A context as one reader sees it: the rows found by what they are about, the names that the reader may see, the words of its language.</summary>
internal sealed class ReportView
{
    /// <summary>Takes a reader's view.</summary>
    /// <param name="context">What the sheets are made of; rows of other waves are left out.</param>
    /// <param name="reader">The place of the unit that reads; null for the network's coordinator.</param>
    public ReportView(ReportContext context, int? reader)
    {
        (Context, Reader) = (context, reader);
        Measures = Measure.Of(context.Set);
        Words = new UnitWords(context.Network, context.Texts);
    }

    /// <summary>What the sheets are made of.</summary>
    public ReportContext Context { get; }

    /// <summary>The place of the unit that reads; null for the network's coordinator.</summary>
    public int? Reader { get; }

    /// <summary>What has a score: each dimension followed by its survey indicators.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>What the network's units are called.</summary>
    public UnitWords Words { get; }

    /// <summary>The words of the reader's language.</summary>
    public Texts Texts => Context.Texts;

    /// <summary>The level of intervals, such as <c>95 %</c>.</summary>
    public string Level => Texts.Percent(Context.Scoring.Level, LevelDecimals);

    /// <summary>What the level leaves to chance, such as <c>5 %</c>, with as many decimals as the level has.</summary>
    public string Risk => Texts.Percent(1 - Context.Scoring.Level, LevelDecimals);

    /// <summary>A unit's score; null where no such row was published.</summary>
    public ScoreRow? Score(int unit, Measure measure) => Find<ScoreRow>(TableNames.Scores, unit, service: null, measure.Id);

    /// <summary>A unit's score in an earlier wave, or in this one; null where no such row was published.</summary>
    public ScoreRow? Score(int unit, Measure measure, Wave wave) =>
        Context.Released.Find<ScoreRow>(TableNames.Scores, new RowKey(wave.Id, unit, Service: null, measure.Id));

    /// <summary>A unit held against the others in an earlier wave, or in this one; null where no such row was published.</summary>
    public ComparisonRow? Comparison(int unit, Measure measure, Wave wave) =>
        Context.Released.Find<ComparisonRow>(TableNames.Comparisons, new RowKey(wave.Id, unit, Service: null, measure.Id));

    /// <summary>The mean of all units that take part, own included; null where it was not published.</summary>
    public double? Mean(Measure measure) => Context.Names.Order
        .Select(unit => Find<ComparisonRow>(TableNames.ComparisonsWithNetwork, unit, service: null, measure.Id)?.Figures?.ReferenceScore).FirstOrDefault(mean => mean is not null);

    /// <summary>How a unit's score changed since the last wave; null where no such row was published.</summary>
    public TrendRow? Trend(int unit, Measure measure) => Find<TrendRow>(TableNames.Trends, unit, service: null, measure.Id);

    /// <summary>All units taken together, from one of them; null where no such row was published.</summary>
    public SynthesisRow? Synthesis(int unit, Measure measure) => Find<SynthesisRow>(TableNames.Synthesis, unit, service: null, measure.Id);

    /// <summary>A unit's rank; null where no such row was published.</summary>
    public RankRow? Rank(int unit, Measure measure) => Find<RankRow>(TableNames.Ranks, unit, service: null, measure.Id);

    /// <summary>Whether the questions of a measure hang together; null where no such row was published.</summary>
    public ReliabilityRow? Reliability(Measure measure) => Find<ReliabilityRow>(TableNames.Reliability, unit: null, service: null, measure.Id);

    /// <summary>How a question was answered, in a unit or over all of them; null where no such row was published.</summary>
    public ItemRow? Item(int? unit, Measure indicator, Item item) => Context.Released.Find<ItemRow>(
        unit is null ? TableNames.Items : TableNames.UnitItems, new RowKey(Context.Wave.Id, unit, Service: null, indicator.Id) { Item = item.Id });

    /// <summary>The scores of all units on a measure, as far as they are shown; null where none is.</summary>
    public MeasureSpread? Spread(Measure measure) => Context.Spread.Value.Find(Context.Wave.Id, measure.Id);

    /// <summary>A service's score over the network; null where no such row was published.</summary>
    public ScoreRow? ServiceScore(int service, Measure measure) => Find<ScoreRow>(TableNames.Services, unit: null, service, measure.Id);

    /// <summary>A unit held against the others; null where no such row was published.</summary>
    public ComparisonRow? Comparison(int unit, Measure measure) => Find<ComparisonRow>(TableNames.Comparisons, unit, service: null, measure.Id);

    /// <summary>Who answered in a unit; null where no such row was published.</summary>
    public ParticipationRow? Participation(int unit) => Find<ParticipationRow>(TableNames.Participation, unit, service: null, measure: null);

    /// <summary>Whether a row is withheld only for the sake of what was published before; false where none was published.</summary>
    public bool IsHeldBack(ResultRow? row) => row is not null && Context.Released.Held.Explains(row);

    /// <summary>A unit's name, as the reader may see it.</summary>
    public string Name(int unit) => Context.Names.Name(unit, Reader, Texts);

    /// <summary>Says a sentence, with a capital letter first whatever it begins with.</summary>
    public string Say(string key, params IReadOnlyList<object> arguments) => Capital(Texts.Say(key, arguments));

    /// <summary>A number of things, such as <c>1 indikator</c> or <c>5 indikatorer</c>; the key ends in a point and has two texts, <c>one</c> and <c>many</c>.</summary>
    public string Count(string key, int number) => Texts.Say(key + (number == 1 ? "one" : "many"), number);

    /// <summary>A list of at most so many parts, and how many more there are.</summary>
    public string Shortened(IReadOnlyList<string> parts, int most) => parts.Count <= most + 1
        ? Texts.List(parts)
        : Texts.List([.. parts.Take(most), Texts.Say("sheet.more", parts.Count - most)]);

    /// <summary>A title between quotation marks.</summary>
    public string Quoted(LocalizedText title) => Texts.Say("sheet.quoted", title);

    /// <summary>Words with a capital letter first.</summary>
    public static string Capital(string words) => words is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";

    private int LevelDecimals => Enumerable.Range(0, 4).First(Suffices);

    private bool Suffices(int decimals) =>
        decimals == 3 || Math.Abs(Math.Round(Context.Scoring.Level, decimals + 2) - Context.Scoring.Level) < 1e-9;

    private TRow? Find<TRow>(string table, int? unit, int? service, IndicatorId? measure)
        where TRow : ResultRow => Context.Released.Find<TRow>(table, new RowKey(Context.Wave.Id, unit, service, measure));
}
