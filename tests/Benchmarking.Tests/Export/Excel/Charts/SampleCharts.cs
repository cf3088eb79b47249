using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Export.Excel.Charts;

/// <summary>Invented sheets with one chart each: a heading, a row of column heads (row 1), the categories from row 2 on, and the chart below.</summary>
internal static class SampleCharts
{
    public const string Withheld = "skjermet (for få svar)";
    private const int Header = 1;
    private const int First = 2;
    private static readonly Language Bokmål = Language.Parse("nb");
    private static readonly FigureAxis Score = new("Skår (0–100)", 0, 100);

    private static readonly string[] Dimensions =
    [
        "Samhandlingskultur", "Felles mål og retning", "Ledelse og forankring på tvers av tjenestene", "Barns og unges medvirkning", "Overganger",
        "Kompetanse og kapasitet",
    ];

    private static readonly (double Own, double Margin, double Others, double Low, double Width)[] Figures =
        [(71.25, 5.5, 58.125, 41.5, 33), (63.9, 6.25, 61.4, 50.2, 20.4), (44.75, 5.125, 59.3, 38.1, 36.6), (0, 0, 55.2, 44, 21.3), (57.04, 7.1, 57, 49.9, 17), (82.5, 9.75, 70.25, 52, 38)];

    private static readonly string[] Options =
        ["Svært uenig", "Uenig", "Litt uenig", "Verken enig eller uenig", "Litt enig", "Enig", "Svært enig", "8", "9", "10", "11"];

    /// <summary>Own values with margins, references and the network's range.</summary>
    public static ReportSheet Intervals(Func<IReadOnlyList<IntervalRow>, Figure> figure, ChartForm form = ChartForm.Dots, IReadOnlyList<string>? names = null, bool isWithheld = false)
    {
        var categories = names ?? Dimensions;
        var heads = new[] { "Dimensjon", "Gråskjærvik", "±", "De andre", "Lavest i nettverket", "Nettverkets spenn" };
        var rows = categories.Select((name, place) => (Name: name, Figures: Figures[place % Figures.Length])).ToArray();
        var cells = rows.Select(row => row.Figures.Own == 0 || isWithheld
            ? new Cell[] { new Cell.Text(row.Name), new Cell.Absent(Withheld) { Span = 5 } }
            :
            [
                new Cell.Text(row.Name), new Cell.Number(row.Figures.Own, 1), new Cell.Number(row.Figures.Margin, 1, NumberKind.Margin),
                new Cell.Number(row.Figures.Others, 1), new Cell.Number(row.Figures.Low, 1), new Cell.Number(row.Figures.Width, 1),
            ]);
        var intervals = rows.Select(row => new IntervalRow(row.Name)
        {
            Point = row.Figures.Own == 0 ? null : new FigurePoint(row.Figures.Own, new Interval(row.Figures.Own - row.Figures.Margin, row.Figures.Own + row.Figures.Margin)),
            Absence = row.Figures.Own == 0 ? Withheld : null,
            Reference = row.Figures.Others,
        });
        return Sheet(form.ToString(), heads, [.. cells], new SheetChart
        {
            Figure = figure([.. intervals]),
            Form = form,
            Place = default,
            Categories = Column(0, rows.Length),
            Series =
            [
                new SheetSeries(Head(1), Column(1, rows.Length), Column(2, rows.Length), SeriesRole.Own),
                new SheetSeries(Head(3), Column(3, rows.Length), null, SeriesRole.Reference),
                new SheetSeries(Head(4), Column(4, rows.Length), null, SeriesRole.RangeStart),
                new SheetSeries(Head(5), Column(5, rows.Length), null, SeriesRole.Range),
            ],
        });
    }

    public static ReportSheet Bars() => Intervals(Dots, ChartForm.Bars);

    public static DotIntervalFigure Dots(IReadOnlyList<IntervalRow> rows) => Dots(rows, "Gråskjærvik og de andre kommunene, med 95 % usikkerhetsintervall");

    public static DotIntervalFigure Dots(IReadOnlyList<IntervalRow> rows, string title) => new()
    {
        Title = title,
        Description = "Prikkdiagram: Gråskjærvik skårer høyest på kompetanse og kapasitet.",
        Language = Bokmål,
        Axis = Score,
        Key = new IntervalKey("Gråskjærvik, med 95 % usikkerhetsintervall", "De andre kommunene", "Fra laveste til høyeste kommune"),
        Rows = rows,
    };

    public static ProfileFigure Profile(IReadOnlyList<IntervalRow> rows) => new()
    {
        Title = "Profilen til Gråskjærvik over de seks dimensjonene",
        Description = "Profil: Gråskjærvik skårer høyest på kompetanse og kapasitet.",
        Language = Bokmål,
        Axis = Score,
        Key = new IntervalKey("Gråskjærvik, med 95 % usikkerhetsintervall", "De andre kommunene", "Fra laveste til høyeste kommune"),
        Rows = rows,
    };

    public static ReportSheet Distribution(int points = 7, int questions = 5)
    {
        var rows = Enumerable.Range(0, questions).Select(place => (
            Name: Questions[place % Questions.Length],
            Counts: place == 2 ? null : Enumerable.Range(0, points).Select(point => (((point + place) * 7) + 3) % 13).ToArray())).ToArray();
        var cells = rows.Select(row => row.Counts is null
            ? new Cell[] { new Cell.Text(row.Name), new Cell.Absent(Withheld) { Span = points } }
            : [new Cell.Text(row.Name), .. row.Counts.Select(count => new Cell.Number(count, 0))]);
        return Sheet("Fordeling", ["Påstand", .. Options.Take(points)], [.. cells], new SheetChart
        {
            Figure = new DistributionFigure
            {
                Title = "Slik svarte de som deltok i Gråskjærvik",
                Description = "Stolper: flest er enige i at tjenestene kjenner hverandre.",
                Language = Bokmål,
                Options = [.. Options.Take(points)],
                Rows = [.. rows.Select(row => new DistributionRow(row.Name) { Counts = row.Counts, Absence = row.Counts is null ? Withheld : null })],
            },
            Place = default,
            Categories = Column(0, questions),
            Series = [.. Enumerable.Range(1, points).Select(point => new SheetSeries(Head(point), Column(point, questions), null, SeriesRole.Option))],
        });
    }

    public static ReportSheet Timeline()
    {
        (string Name, double? Own, double Margin, double? Others)[] waves =
            [("Første samling\n15.11.2017", 52.5, 6.1, 55.5), ("Andre samling\n20.5.2018", 57.25, 5.9, 56), ("Tredje samling\n14.11.2018", null, 0, 57.75), ("Fjerde samling\n22.5.2019", 66.5, 5.2, 58.5), ("Femte samling\n13.11.2019", 68, 5.5, null)];
        var cells = waves.Select(wave => new Cell[]
        {
            new Cell.Text(wave.Name),
            wave.Own is { } own ? new Cell.Number(own, 1) : new Cell.Absent(Withheld),
            wave.Own is null ? new Cell.Text("–") : new Cell.Number(wave.Margin, 1, NumberKind.Margin),
            wave.Others is { } others ? new Cell.Number(others, 1) : new Cell.Absent(Withheld),
        });
        return Sheet("Utvikling", ["Måling", "Gråskjærvik", "±", "De andre kommunene"], [.. cells], new SheetChart
        {
            Figure = new TimelineFigure
            {
                Title = "Samhandlingskultur over tid",
                Description = "Linjer: Gråskjærvik har gått fra 53 til 68.",
                Language = Bokmål,
                Axis = Score,
                Moments = [.. waves.Select((wave, place) => new TimelineMoment(new DateOnly(2017, 11, 15).AddMonths(6 * place), wave.Name, IsGathering: true))],
                Series = [],
            },
            Place = default,
            Categories = Column(0, waves.Length),
            Series =
            [
                new SheetSeries(Head(1), Column(1, waves.Length), Column(2, waves.Length), SeriesRole.Own),
                new SheetSeries(Head(3), Column(3, waves.Length), null, SeriesRole.Reference),
            ],
        });
    }

    public static ReportSheet Scatter(int units = 14)
    {
        string[] names = ["Gråskjærvik", "Båtsfjord", "Kåfjord", "Nordre Ærøya", "Sør-Varanger", "Østre Toten", "Å", "Guovdageaidnu – Kautokeino", "Indre Fosen", "Holmestrand"];
        var rows = Enumerable.Range(0, units).Select(place => (
            Name: place < names.Length ? names[place] : $"Kommune {place}",
            Across: place == 5 ? (double?)null : 35 + (place * 37 % 53), Margin: 3.5 + (place % 4), Up: 8 + (place * 29 % 31 / 2.0))).ToArray();
        var cells = rows.Select(row => new Cell[]
        {
            new Cell.Text(row.Name),
            row.Across is { } across ? new Cell.Number(across, 1) : new Cell.Absent(Withheld),
            row.Across is null ? new Cell.Text("–") : new Cell.Number(row.Margin, 1, NumberKind.Margin),
            new Cell.Number(row.Up, 1),
        });
        return Sheet("Sammenheng", ["Kommune", "Skår", "±", "Fravær"], [.. cells], new SheetChart
        {
            Figure = new ScatterFigure
            {
                Title = "Overganger og fravær på ungdomstrinnet",
                Description = "Punkter: det er ingen tydelig sammenheng.",
                Language = Bokmål,
                Across = Score,
                Up = new FigureAxis("Fravær over 10 %, andel av elevene (%)", 0, 30),
                Points = [.. rows.Where(row => row.Across is not null).Select(row => new ScatterPoint(row.Name, new FigurePoint(row.Across ?? 0), row.Up, row.Name == names[0]))],
            },
            Place = default,
            Categories = Column(0, units),
            Series = [new SheetSeries(Head(3), Column(3, units), Column(2, units), SeriesRole.Own) { Across = Column(1, units) }],
        });
    }

    public static ReportSheet Shaded() => new()
    {
        Name = "Varmekart",
        Columns = [30, 12, 12, 12],
        Rows = [.. Dimensions.Select((name, row) => new SheetRow([new Cell.Text(name), .. Enumerable.Range(0, 3).Select(column => new Cell.Number(20 + (row * 10) + (column * 13), 1))]))],
        Shades = [new SheetShade(new CellRange(0, 1, 5, 3), 20, 100)],
    };

    public static IReadOnlyList<ReportSheet> All =>
        [Bars(), Intervals(Dots), Intervals(Profile), Distribution(), Timeline(), Scatter(), Shaded()];

    private static readonly string[] Questions =
    [
        "Tjenestene kjenner hverandres oppgaver", "Vi vet hvem vi skal ringe når et barn trenger hjelp fra flere", "Lederne etterspør samarbeid på tvers",
        "Barn og foreldre er med og bestemmer hvordan hjelpen skal se ut, og får vite hva som skjer videre i saken deres", "Overgangen fra barnehage til skole er planlagt i god tid",
    ];

    private static CellRange Head(int column) => new(Header, column, Header, column);

    private static CellRange Column(int column, int rows) => new(First, column, First + rows - 1, column);

    private static ReportSheet Sheet(string name, IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<Cell>> cells, SheetChart chart)
    {
        var first = First + cells.Count + 1;
        var place = new CellRange(first, 0, first + Math.Clamp(7 + (cells.Count * 2), 12, 48), heads.Count - 1);
        return new ReportSheet
        {
            Name = name,
            Columns = [32, .. heads.Skip(1).Select(_ => Math.Max(8.0, 58.0 / (heads.Count - 1)))],
            HeaderRows = new RowRange(Header, Header),
            Rows =
            [
                new([new Cell.Text(chart.Figure.Title) { Style = CellStyle.Heading }]),
                new([.. heads.Select((head, column) => new Cell.Text(head) { Style = column == 0 ? CellStyle.Header : CellStyle.HeaderNumber })]),
                .. cells.Select(row => new SheetRow(row)),
                .. Enumerable.Repeat(new SheetRow([]), place.LastRow - first + 3),
            ],
            Charts = [chart with { Place = place }],
        };
    }
}
