using Benchmarking.Reports.Figures;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Export.Figures;

/// <summary>Figures of any size with hard names and hard values: what a chart must stand.</summary>
/// <param name="Rows">How many rows, points or lines.</param>
/// <param name="Names">How they are named.</param>
/// <param name="Values">Which values they have.</param>
internal sealed record MadeFigures(int Rows, MadeNames Names, MadeValues Values)
{
    private static readonly Language Nynorsk = Language.Parse("nn");

    private static readonly string[] Municipalities =
    [
        "Ås", "Hammerfest–Kvalsund–Kautokeino–Guovdageaidnu–Porsanger–Porsáŋgu–Porsanki", "Jyväskylän maalaiskunta", "Þingeyjarsveit", "Ísafjarðarbær", "Nord-Østerdal",
        "Evje og Hornnes", "Bø", "Stor-Elvdal", "Pedersören kunta – Pedersöre kommun", "Kristiinankaupunki", "Vágar", "Indre Østfold", "<script>alert('x')</script> & \"Halden\"",
    ];

    /// <summary>One figure of every kind.</summary>
    public IReadOnlyList<Figure> All =>
    [
        new DotIntervalFigure { Title = Title, Subtitle = Name(3), Description = "…", Notes = [Name(5), Name(2)], Language = Nynorsk, Axis = Axis, Key = Key, Rows = IntervalRows },
        new ProfileFigure { Title = Title, Subtitle = null, Description = "…", Language = Nynorsk, Axis = Axis, Key = Key, Rows = IntervalRows },
        new RadarFigure { Title = Title, Description = "…", Language = Nynorsk, Axis = Axis, Key = Key, Rows = IntervalRows },
        new CaterpillarFigure
        {
            Title = Title, Description = "…", Language = Nynorsk, Axis = Axis, Key = Key, RankTitle = Name(6), Centre = 50, CentreLabel = Name(4),
            Rows = [.. IntervalRows.Select((row, place) => new RankedRow(row, row.Point is null ? null : 1 + (place / 2), row.Point is null ? null : 1 + place))],
        },
        new FunnelFigure
        {
            Title = Title, Description = "…", Language = Nynorsk, Axis = Axis, Answers = new FigureAxis(Name(2), 0, 90), Centre = 50, CentreLabel = Name(0), LimitLabel = Name(1),
            Limits = [.. Enumerable.Range(1, Rows).Select(answers => new FunnelLimit(answers, new Interval(50 - (60.0 / answers), 50 + (60.0 / answers))))],
            Points = [.. Places.Select(place => new FunnelPoint(Name(place), 1 + (place * 31 % 90), Value(place), place == Rows / 2) { Tone = Tone(place) })],
        },
        new HeatMapFigure
        {
            Title = Title, Description = "…", Language = Nynorsk, Axis = Axis, Marks = [Name(1), "▲ høgare"], Columns = [.. Places.Select(place => Name(place + 2))],
            Rows = [.. Enumerable.Range(0, Math.Min(40, Rows)).Select(row => new HeatRow(Name(row), [.. Places.Select(column => Cell(row + column))], row % 4 == 0))],
        },
        new DistributionFigure
        {
            Title = Title, Description = "…", Language = Nynorsk, Options = [.. Enumerable.Range(0, 2 + (Rows % 10)).Select(Name)],
            Rows = [.. Places.Select(place => new DistributionRow(Name(place)) { Counts = IsAbsent(place) ? null : [.. Enumerable.Range(0, 2 + (Rows % 10)).Select(option => place * (option + 3) % 7)], Absence = Name(2), Remark = Remark(place) })],
        },
        Trend,
        new SlopeFigure
        {
            Title = Title, Description = "…", Language = Nynorsk, Axis = Axis, From = Name(1), To = Name(3),
            Lines = [.. Places.Select(place => new SlopeLine(Name(place), Value(place), Value(place + 1)) { Tone = Tone(place), IsEmphasised = place == 1 })],
        },
        new ScatterFigure
        {
            Title = Title, Description = "…", Language = Nynorsk, Across = Axis, Up = new FigureAxis(Name(4), -1.5, 0.25) { Decimals = 2 },
            Points = [.. Places.Select(place => new ScatterPoint(Name(place), new FigurePoint(Value(place), Interval(place)), -1.5 + (Value(place * 7) * 0.0175), place == 0))],
        },
    ];

    private TimelineFigure Trend => new()
    {
        Title = Title,
        Description = "…",
        Language = Nynorsk,
        Axis = Axis,
        Moments = [.. Enumerable.Range(0, Math.Clamp(Rows / 5, 1, 8)).Select(place => new TimelineMoment(new DateOnly(2017, 1, 1).AddDays(place * place * 37), Name(place), place % 2 == 0))],
        Series =
        [
            .. Places.Select(line => new TimelineSeries(
                Name(line),
                [.. Enumerable.Range(0, Math.Clamp(Rows / 5, 1, 8)).Select(place => IsAbsent(line + place) ? null : new FigurePoint(Value(line + place), Interval(place)))],
                line == 0)),
        ],
    };

    private static FigureAxis Axis => new("Skår (0–100)", 0, 100);

    private string Title => Names == MadeNames.Endless ? Name(0) : "Tillit og respekt i heile nettverket";

    private IntervalKey Key => new(Name(0), Name(1), Name(2));

    private IEnumerable<int> Places => Enumerable.Range(0, Rows);

    private IReadOnlyList<IntervalRow> IntervalRows =>
    [
        .. Places.Select(place => new IntervalRow(Name(place))
        {
            Point = IsAbsent(place) ? null : new FigurePoint(Value(place), Interval(place)),
            Absence = IsAbsent(place) ? Name(place + 1) : null,
            Reference = place % 3 == 0 ? null : 50,
            Range = place % 4 == 0 ? null : new Interval(Value(place) / 2, Value(place)),
            Remark = Remark(place),
            Tone = Tone(place),
            IsEmphasised = place % 5 == 0,
        }),
    ];

    public override string ToString() => $"{Rows} {Names} {Values}";

    private static FigureTone Tone(int place) => (FigureTone)(place % 3);

    private string? Remark(int place) => place % 2 == 0 ? Names == MadeNames.Endless ? Name(place) : "12 svar" : null;

    private bool IsAbsent(int place) => Values == MadeValues.Absent || (Values == MadeValues.Mixed && place % 4 == 3);

    private double Value(int place) => Values switch
    {
        MadeValues.Equal => 50,
        MadeValues.Ends => place % 2 * 100,
        _ => 5 + (place * 53 % 91),
    };

    private Interval? Interval(int place) => Values switch
    {
        MadeValues.Ends => new Interval(Value(place) - 30, Value(place) + 30),
        MadeValues.Mixed when place % 5 == 0 => null,
        MadeValues.Equal => null,
        _ => new Interval(Value(place) - (place % 13), Value(place) + (place % 13)),
    };

    private HeatCell Cell(int place) => IsAbsent(place)
        ? new HeatCell(null, Names == MadeNames.Endless ? "skjerma (for få svar)" : "skjerma")
        : new HeatCell(Value(place), Value(place).ToString("F0", System.Globalization.CultureInfo.InvariantCulture)) { Mark = place % 5 == 0 ? "▲" : null, Tone = Tone(place) };

    private string Name(int place) => Names switch
    {
        MadeNames.Short => "AB"[place % 2].ToString() + (char)('a' + (place % 26)),
        MadeNames.Endless => string.Concat(Enumerable.Repeat(place % 2 == 0 ? "Barneogungdomsarbeid" : "Å gå til ære for øya ", 10))[..200],
        _ => Municipalities[place % Municipalities.Length],
    };
}

/// <summary>How rows are named.</summary>
internal enum MadeNames
{
    Short,
    Municipalities,
    Endless,
}

/// <summary>Which values rows have.</summary>
internal enum MadeValues
{
    Mixed,
    Equal,
    Ends,
    Absent,
}
