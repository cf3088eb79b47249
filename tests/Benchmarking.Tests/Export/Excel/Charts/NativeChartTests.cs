using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Benchmarking.Tests.Export.Excel.Charts;

public sealed class NativeChartTests
{
    private static readonly string[] Forty = [.. Enumerable.Range(1, 40).Select(place => $"Indikator {place}")];
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("En lang tittel om samarbeid", 8))[..200];

    public static TheoryData<string> Kinds => [.. Sheets().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_follows_the_schema_of_the_file_format(string kind)
    {
        using var written = Written.Open(SampleReport.Of(Sheets()[kind]));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(written.Document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_carries_what_its_cells_hold_and_nothing_more(string kind)
    {
        using var written = Written.Open(SampleReport.Of(Sheets()[kind]));

        Assert.Empty(ChartCopies.Complaints(written));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Same_chart_gives_the_same_bytes(string kind) =>
        Assert.Equal(Written.Bytes(SampleReport.Of(Sheets()[kind])), Written.Bytes(SampleReport.Of(Sheets()[kind])));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Chart_has_a_title_a_language_and_words_for_those_who_cannot_see_it(string kind)
    {
        var sheet = Sheets()[kind];
        using var written = Written.Open(SampleReport.Of(sheet));
        var drawings = Assert.Single(written.Book.WorksheetParts.Select(part => part.DrawingsPart).OfType<DrawingsPart>());
        var space = Assert.Single(drawings.ChartParts).ChartSpace;

        Assert.Equal(sheet.Charts[0].Figure.Description, drawings.WorksheetDrawing.Descendants<NonVisualDrawingProperties>().Single().Description?.Value);
        Assert.Equal("nb-NO", space.EditingLanguage?.Val?.Value);
        Assert.Equal(Letters(sheet.Charts[0].Figure.Title), Letters(space.Descendants<Title>().First().InnerText));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Axes_end_where_the_figure_says(string kind)
    {
        var sheet = Sheets()[kind];
        using var written = Written.Open(SampleReport.Of(sheet));
        var ends = Space(written).Descendants<ValueAxis>().Select(axis => (axis.Scaling?.MinAxisValue?.Val?.Value ?? -1, axis.Scaling?.MaxAxisValue?.Val?.Value ?? -1));

        var expected = sheet.Charts[0].Figure switch
        {
            ScatterFigure scatter => [(scatter.Across.Minimum, scatter.Across.Maximum), (scatter.Up.Minimum, scatter.Up.Maximum)],
            DistributionFigure => [(0.0, 1.0)],
            _ => new[] { (0.0, 100.0) },
        };
        Assert.Equal(expected.Distinct(), ends.Distinct());
    }

    [Fact]
    public void Figure_without_a_native_chart_is_refused()
    {
        var sheet = SampleCharts.Bars();
        var heat = new HeatMapFigure { Title = "Kart", Description = "Kart", Language = sheet.Charts[0].Figure.Language, Axis = new FigureAxis("Skår", 0, 100), Columns = [], Rows = [] };

        Assert.Throws<ArgumentException>(() => Written.Bytes(SampleReport.Of(sheet with { Charts = [sheet.Charts[0] with { Figure = heat }] })));
    }

    [Fact]
    public void Long_title_breaks_between_words() => Assert.All(
        Space(Written.Open(SampleReport.Of(Sheets()["title of 200 characters"]))).Descendants<Title>().First().Descendants<DocumentFormat.OpenXml.Drawing.Paragraph>(),
        line => Assert.InRange(line.InnerText.Length, 1, 80));

    private static Dictionary<string, ReportSheet> Sheets() => new(StringComparer.Ordinal)
    {
        ["bars"] = SampleCharts.Bars(),
        ["dots"] = SampleCharts.Intervals(SampleCharts.Dots),
        ["profile"] = SampleCharts.Intervals(SampleCharts.Profile),
        ["standing profile"] = SampleCharts.Intervals(SampleCharts.Profile, names: ["Kultur", "Mål", "Ledelse", "Tillit"]),
        ["distribution"] = SampleCharts.Distribution(),
        ["timeline"] = SampleCharts.Timeline(),
        ["scatter"] = SampleCharts.Scatter(),
        ["one category"] = SampleCharts.Intervals(SampleCharts.Dots, names: ["Én"]),
        ["forty categories"] = SampleCharts.Intervals(SampleCharts.Dots, names: Forty),
        ["names of 200 characters"] = SampleCharts.Intervals(SampleCharts.Profile, names: [Long, Long + "."]),
        ["title of 200 characters"] = SampleCharts.Intervals(rows => SampleCharts.Dots(rows, Long)),
        ["nothing but withheld figures"] = SampleCharts.Intervals(SampleCharts.Dots, isWithheld: true),
        ["profile of withheld figures"] = SampleCharts.Intervals(SampleCharts.Profile, names: ["Kultur", "Mål"], isWithheld: true),
        ["markup and formula signs"] = SampleCharts.Intervals(rows => SampleCharts.Dots(rows, "<b>=1+1 & \"mer\"</b>"), names: ["=1+1", "<c:pt/>", "@navn", "O'Neill & co\u0001"]),
        ["two points"] = SampleCharts.Distribution(points: 2, questions: 1),
        ["eleven points"] = SampleCharts.Distribution(points: 11, questions: 12),
        ["sixty units"] = SampleCharts.Scatter(60),
    };

    private static ChartSpace Space(Written written) =>
        Assert.Single(written.Book.WorksheetParts.SelectMany(part => part.DrawingsPart?.ChartParts ?? [])).ChartSpace;

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
