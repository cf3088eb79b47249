using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Export.Excel;

/// <summary>An invented summary for one municipality, with everything that a sheet can hold.</summary>
internal static class SampleReport
{
    public static readonly IReadOnlyList<double> Columns = [32, 8, 12, 10, 11, 25];

    private static readonly (string Title, double? Score, double Margin, double Others, CellStyle Style, string Verdict)[] Dimensions =
    [
        ("Samhandlingskultur", 71.25, 5.5, 58.125, CellStyle.Favourable, "▲ høyere enn de andre"),
        ("Felles mål og retning", 63.9, 6.25, 61.4, CellStyle.Undecided, "○ kan ikke skilles fra de andre"),
        ("Ledelse og forankring på tvers av tjenestene", 44.75, 5.125, 59.3, CellStyle.Unfavourable, "▼ lavere enn de andre"),
        ("Barns og unges medvirkning", null, 0, 55.2, CellStyle.Undecided, ""),
        ("Overganger", 57.04, 7.1, 57.0, CellStyle.Undecided, "○ kan ikke skilles fra de andre"),
    ];

    public static Report Of(params IReadOnlyList<ReportSheet> sheets) => new(DisclosureGate.Pass(new Publication([]), new DisclosureRules()))
    {
        FileName = "2017-11-3001-nb",
        Title = "Halden i KS-nettverk 0–24",
        Author = "KS-nettverk 0–24",
        Language = Language.Parse("nb"),
        Date = new DateOnly(2017, 11, 15),
        Sheets = sheets.Count > 0 ? sheets : [Summary()],
    };

    public static ReportSheet Sheet(params IReadOnlyList<Cell> cells) =>
        new() { Name = "Ark", Columns = Columns, Rows = [.. cells.Select(cell => new SheetRow([cell]))] };

    public static ReportSheet Summary(string name = "Sammendrag") => new()
    {
        Name = name,
        Columns = Columns,
        HeaderRows = new RowRange(7, 7),
        Rows =
        [
            new([new Cell.Text("Slik samarbeider tjenestene i Halden") { Style = CellStyle.Title }]),
            new([new Cell.Text("Første fellessamling, 15.11.2017. Skår fra 0 til 100.") { Style = CellStyle.Subtitle }]),
            Lead("Halden skårer 71 på samhandlingskultur. Det er høyere enn i de andre kommunene (58), og forskjellen er større enn det tilfeldigheter vanligvis gir."),
            Lead("Halden skårer 45 på ledelse og forankring. Det er lavere enn i de andre kommunene (59)."),
            Lead("På de andre dimensjonene kan Halden ikke skilles fra de andre kommunene: 41 svar gir for vide usikkerhetsintervaller til det."),
            Lead("Medvirkning er skjermet, fordi færre enn fem har svart."),
            new([new Cell.Text("Dimensjonene") { Style = CellStyle.Heading }]),
            new(
            [
                Header("Dimensjon", CellStyle.Header), Header("Skår", CellStyle.HeaderNumber), Header("Usikkerhet", CellStyle.HeaderNumber),
                Header("De andre", CellStyle.HeaderNumber), Header("Forskjell", CellStyle.HeaderNumber), Header("Sammenlignet", CellStyle.Header),
            ]),
            .. Dimensions.Select(Row),
            new([]),
            .. Enumerable.Range(0, 17).Select(_ => new SheetRow([])),
            new([new Cell.Text("Merknader") { Style = CellStyle.Heading }]),
            new([new Cell.Text("Usikkerheten er et 95 % intervall. Forskjellen er kommunens skår minus gjennomsnittet av de andre kommunenes skår. Sammenligningen er justert for at det gjøres mange på én gang.") { Style = CellStyle.Paragraph, Span = 6 }]),
            new([new Cell.Text("Datafingeravtrykk 3f9a1c. Tall for færre enn fem svarere vises ikke.") { Style = CellStyle.Muted, Span = 6 }]),
        ],
        Charts =
        [
            new SheetChart
            {
                Figure = new DotIntervalFigure
                {
                    Title = "Halden og de andre kommunene",
                    Description = "Stolpediagram: skår på fem dimensjoner for Halden og de andre kommunene.",
                    Language = Language.Parse("nb"),
                    Axis = new FigureAxis("Skår (0–100)", 0, 100),
                    Key = new IntervalKey("Halden", "De andre"),
                    Rows = [.. Dimensions.Select(dimension => new IntervalRow(dimension.Title)
                    {
                        Point = dimension.Score is { } score
                            ? new FigurePoint(score, new Interval(score - dimension.Margin, score + dimension.Margin))
                            : null,
                        Absence = dimension.Score is null ? dimension.Verdict : null,
                        Reference = dimension.Others,
                    })],
                },
                Form = ChartForm.Bars,
                Place = new CellRange(14, 0, 30, 5),
                Categories = new CellRange(8, 0, 12, 0),
                Series =
                [
                    new SheetSeries(new CellRange(7, 1, 7, 1), new CellRange(8, 1, 12, 1), new CellRange(8, 2, 12, 2), SeriesRole.Own),
                    new SheetSeries(new CellRange(7, 3, 7, 3), new CellRange(8, 3, 12, 3), null, SeriesRole.Reference),
                ],
            },
        ],
    };

    private static SheetRow Lead(string words) => new([new Cell.Text(words) { Style = CellStyle.Lead, Span = 6 }]);

    private static Cell.Text Header(string words, CellStyle style) => new(words) { Style = style };

    private static SheetRow Row((string Title, double? Score, double Margin, double Others, CellStyle Style, string Verdict) dimension) =>
        dimension.Score is { } score
            ? new(
            [
                new Cell.Text(dimension.Title), new Cell.Number(score, 1), new Cell.Number(dimension.Margin, 1, NumberKind.Margin),
                new Cell.Number(dimension.Others, 1), new Cell.Number(score - dimension.Others, 1, NumberKind.Signed),
                new Cell.Text(dimension.Verdict) { Style = dimension.Style },
            ])
            : new(
            [
                new Cell.Text(dimension.Title), new Cell.Absent("skjermet (for få svar)") { Span = 2 },
                new Cell.Number(dimension.Others, 1), new Cell.Text(""), new Cell.Text(""),
            ]);
}
