using Benchmarking.Reports.Figures;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Export.Figures;

/// <summary>One good example of each kind of figure, with invented values.</summary>
internal static class SampleFigures
{
    private static readonly Language Bokmal = Language.Parse("nb");
    private static readonly FigureAxis Score = new("Skår (0–100)", 0, 100);
    private static readonly IntervalKey Key = new("Gråskjærvik, med 95 % usikkerhetsintervall", "de andre kommunene", "fra laveste til høyeste i nettverket");

    private static readonly string[] Units =
    [
        "Gråskjærvik", "Bjørnelva", "Hammerfest–Kvalsund", "Jyväskylän maalaiskunta", "Ísafjarðarbær", "Ytre Sørøya", "Þingeyjarsveit", "Malmö", "Ås", "Kautokeino – Guovdageaidnu",
    ];

    private static readonly IntervalRow[] Rows =
    [
        Row("Samhandlingskultur", 71.25, 5.5, 58.125, FigureTone.Favourable, "41 svar"),
        Row("Felles mål og retning", 63.9, 6.25, 61.4, FigureTone.Undecided, "41 svar"),
        Row("Ledelse og forankring på tvers av tjenestene", 44.75, 5.125, 59.3, FigureTone.Unfavourable, "39 svar"),
        new("Barns og unges medvirkning") { Absence = "skjermet (for få svar)", Range = new Interval(41, 66) },
        Row("Overganger", 57.04, 7.1, 57.0, FigureTone.Undecided, "40 svar"),
        Row("Kvalitet i arbeidet", 94.5, 8.5, 80.25, FigureTone.Favourable, "41 svar"),
    ];

    /// <summary>The examples.</summary>
    public static IReadOnlyList<Figure> All =>
    [
        Dots, Profile, Radar, Caterpillar, Funnel, HeatMap, Distribution, Trend, Slope, Scatter,
    ];

    public static DotIntervalFigure Dots => new()
    {
        Title = "Samhandlingskultur er Gråskjærviks styrke, ledelse er svakere enn hos de andre",
        Subtitle = "Første fellessamling, 15.11.2017. Skår fra 0 til 100.",
        Description = "Gråskjærvik skårer 71 på samhandlingskultur. Det er høyere enn i de andre kommunene (58).",
        Notes = ["Skjermet: tallet bygger på færre enn fem svar."],
        Language = Bokmal,
        Axis = Score,
        Rows = Rows,
        Key = Key,
    };

    public static ProfileFigure Profile => new()
    {
        Title = "Profilen til Gråskjærvik",
        Subtitle = "Første fellessamling, 15.11.2017",
        Description = "Seks dimensjoner. Den høyeste skåren er 94, den laveste 45.",
        Language = Bokmal,
        Axis = Score,
        Rows = Rows,
        Key = Key,
    };

    public static RadarFigure Radar => new()
    {
        Title = "Profilen til Gråskjærvik",
        Subtitle = "Første fellessamling, 15.11.2017",
        Description = "Seks dimensjoner. Den høyeste skåren er 94, den laveste 45.",
        Notes = ["Et radardiagram forvrenger: flater vokser raskere enn tallene, og rekkefølgen er tilfeldig."],
        Language = Bokmal,
        Axis = Score,
        Rows = Rows,
        Key = Key,
    };

    public static CaterpillarFigure Caterpillar => new()
    {
        Title = "Tillit og respekt: de fleste kommunene kan ikke skilles fra hverandre",
        Subtitle = "Første fellessamling, 15.11.2017",
        Description = "Ti kommuner etter skår, med usikkerhet og mulige plasseringer.",
        Language = Bokmal,
        Axis = Score,
        Key = new IntervalKey("skår med 95 % usikkerhetsintervall"),
        RankTitle = "Mulige plasseringer",
        Centre = 61.5,
        CentreLabel = "nettverket: 62",
        Rows =
        [
            .. Units[1..].Select((unit, place) => new RankedRow(
                Row(unit, 80 - (4.5 * place), 4 + (place % 3 * 2.5), null, place == 0 ? FigureTone.Favourable : place == 8 ? FigureTone.Unfavourable : FigureTone.Undecided, null) with { IsEmphasised = place == 3 },
                Math.Max(1, place - 2),
                Math.Min(9, place + 3))),
            new RankedRow(new IntervalRow(Units[0]) { Absence = "skjermet (for få svar)" }, null, null),
        ],
    };

    public static FunnelFigure Funnel => new()
    {
        Title = "Få svar gir store utslag",
        Subtitle = "Tillit og respekt, første fellessamling",
        Description = "To av ti kommuner ligger utenfor det tilfeldigheter alene ville gitt.",
        Language = Bokmal,
        Axis = Score,
        Answers = new FigureAxis("Antall svar", 0, 80),
        Centre = 60,
        CentreLabel = "nettverket: 60",
        LimitLabel = "95 % av kommunene ligger innenfor hvis bare tilfeldigheter skiller dem",
        Limits = [.. Enumerable.Range(3, 78).Select(answers => new FunnelLimit(answers, new Interval(60 - (39 / Math.Sqrt(answers)), 60 + (39 / Math.Sqrt(answers)))))],
        Points =
        [
            .. Units.Select((unit, place) => new FunnelPoint(unit, 8 + (place * 37 % 70), 52 + (place * 23 % 19), place == 0)
            {
                Tone = place switch { 4 => FigureTone.Favourable, 5 => FigureTone.Unfavourable, _ => FigureTone.Undecided },
            }),
        ],
    };

    public static HeatMapFigure HeatMap => new()
    {
        Title = "Nettverket i ett blikk",
        Subtitle = "Skår etter kommune og indikator",
        Description = "Åtte indikatorer i ti kommuner. Ísafjarðarbær skiller seg ut på to.",
        Language = Bokmal,
        Axis = Score,
        Columns = Units,
        Marks = ["▲ høyere enn de andre", "▼ lavere enn de andre"],
        Rows =
        [
            .. new[] { "Samhandlingskultur", "Tillit og respekt", "Åpenhet om feil", "Felles mål og retning", "Kjent målbilde", "Ledelse og forankring på tvers av tjenestene", "Overganger", "Medvirkning" }
                .Select((label, row) => new HeatRow(label, [.. Units.Select((_, column) => Cell(row, column))], row is 0 or 3)),
        ],
    };

    public static DistributionFigure Distribution => new()
    {
        Title = "Svarene på fem spørsmål",
        Subtitle = "Gråskjærvik, prosent av dem som svarte",
        Description = "På det første spørsmålet svarte 12 av 41 helt enig.",
        Language = Bokmal,
        Options = ["Svært uenig", "Uenig", "Verken eller", "Enig", "Svært enig"],
        Rows =
        [
            new("De andre tjenestene kjenner barna vi arbeider med") { Counts = [2, 6, 8, 13, 12], Remark = "41 svar" },
            new("Vi snakker åpent om feil") { Counts = [0, 1, 3, 20, 15], Remark = "39 svar" },
            new("Det er tydelig hvem som har ansvar når et barn går fra barnehage til skole, og det blir fulgt opp") { Counts = [11, 14, 9, 5, 1], Remark = "40 svar" },
            new("Barn og unge blir hørt") { Absence = "skjermet (for få svar)" },
            new("Ledelsen setter av tid til samarbeid") { Counts = [5, 5, 20, 5, 5], Remark = "40 svar" },
        ],
    };

    public static TimelineFigure Trend => new()
    {
        Title = "Gråskjærvik har gått fram siden første samling",
        Subtitle = "Tillit og respekt",
        Description = "Fra 54 i 2017 til 66 i 2019.",
        Language = Bokmal,
        Axis = Score,
        Moments =
        [
            new(new DateOnly(2017, 11, 15), "Første fellessamling", true),
            new(new DateOnly(2018, 3, 1), "Kartlegging", false),
            new(new DateOnly(2018, 10, 20), "Andre fellessamling", true),
            new(new DateOnly(2019, 11, 12), "Tredje fellessamling", true),
        ],
        Series =
        [
            new("Gråskjærvik", [Point(54, 6), null, Point(60.5, 5.5), Point(66, 5)], true),
            new("de andre kommunene", [Point(58, null), Point(59, null), Point(60, null), Point(61, null)]),
        ],
    };

    public static SlopeFigure Slope => new()
    {
        Title = "Hva som har endret seg siden sist",
        Subtitle = "Gråskjærvik",
        Description = "Én dimensjon er bedre enn sist, én svakere.",
        Language = Bokmal,
        Axis = Score,
        From = "Første fellessamling",
        To = "Andre fellessamling",
        Lines =
        [
            new("Samhandlingskultur", 54, 66) { Tone = FigureTone.Favourable, IsEmphasised = true },
            new("Felles mål og retning", 61, 62),
            new("Ledelse og forankring på tvers av tjenestene", 66, 55) { Tone = FigureTone.Unfavourable },
            new("Overganger", 57, 57.4),
            new("Kvalitet i arbeidet", 56.6, 57.5),
        ],
    };

    public static ScatterFigure Scatter => new()
    {
        Title = "Samhandling og gjennomføring",
        Subtitle = "Ti kommuner",
        Description = "Kommuner med høy skår har gjerne høyere gjennomføring.",
        Notes = ["To tall som følges ad, sier ikke hva som er årsak."],
        Language = Bokmal,
        Across = Score,
        Up = new FigureAxis("Fullført videregående (prosent)", 60, 95),
        Points = [.. Units.Select((unit, place) => new ScatterPoint(unit, Point(40 + (place * 23 % 47), 4 + (place % 3)), 66 + (place * 23 % 29), place == 0))],
    };

    private static FigurePoint Point(double value, double? margin) => new(value, margin is { } half ? new Interval(value - half, value + half) : null);

    private static IntervalRow Row(string label, double value, double margin, double? reference, FigureTone tone, string? remark) => new(label)
    {
        Point = Point(value, margin),
        Reference = reference,
        Range = reference is { } others ? new Interval(others - 17, others + 15) : null,
        Tone = tone,
        Remark = remark,
    };

    private static HeatCell Cell(int row, int column)
    {
        var value = 35 + (((row * 31) + (column * 17)) % 53);
        return column == 7 && row > 4
            ? new HeatCell(null, "skjermet")
            : new HeatCell(value, value.ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                Mark = value > 82 ? "▲" : value < 40 ? "▼" : null,
                Tone = value > 82 ? FigureTone.Favourable : value < 40 ? FigureTone.Unfavourable : FigureTone.Undecided,
            };
    }
}
