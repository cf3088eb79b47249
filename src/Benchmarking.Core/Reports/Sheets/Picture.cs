using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Pictures;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>One figure by itself.</summary>
public static class Picture
{
    private static readonly IReadOnlyList<KeyValuePair<string, Func<ReportView, PictureRequest, Figure?>>> Makers =
    [
        new("dots", (view, request) => request.Unit is { } unit
            ? new UnitPictures(view, unit).Scores(view.Say("sheet.chart.title", view.Level), Shown(view, request.Measure))
            : new MeasurePictures(view, Needed(request.Measure)).Scores()),
        new("profile", (view, request) => new UnitPictures(view, Needed(request.Unit)).Profile(view.Say("sheet.profile.chart"), Shown(view, null), [])),
        new("radar", (view, request) => new UnitPictures(view, Needed(request.Unit)).Radar(view.Say("sheet.profile.chart"), Shown(view, null))),
        new("caterpillar", (view, request) => new MeasurePictures(view, Needed(request.Measure)).Caterpillar()),
        new("funnel", (view, request) => new MeasurePictures(view, Needed(request.Measure)).Funnel()),
        new("heatmap", (view, _) => HeatMapPicture.Of(view)),
        new("distribution", (view, request) => new ItemPictures(view, Needed(request.Unit)).Of(Needed(request.Measure)) is [var first, ..] ? first : null),
        new("trend", (view, request) => new TimelineTable(view, Needed(request.Unit)).Picture(Needed(request.Measure))),
        new("slope", (view, request) => request.Unit is { } unit
            ? new UnitPictures(view, unit).Changes(view.Say("sheet.picture.changes"), Shown(view, request.Measure))
            : new MeasurePictures(view, Needed(request.Measure)).Changes()),
        new("scatter", (view, request) => new MeasurePictures(view, Needed(request.Measure)).Against(
            request.Outcome ?? throw new RefusedException(new Sentence("sheet.picture.needs_outcome")))),
    ];

    /// <summary>The kinds that can be made, in the order shown.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Makers.Select(maker => maker.Key)];

    /// <summary>Makes a figure.</summary>
    /// <param name="context">What it is made of.</param>
    /// <param name="request">What it is to show.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="RefusedException">The request lacks what the kind needs, or there is nothing that may be shown.</exception>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static Figure Of(ReportContext context, PictureRequest request)
    {
        var maker = Makers.FirstOrDefault(one => one.Key == request.Kind).Value ?? throw new ArgumentException("There is no such kind of figure.", nameof(request));
        return maker(new ReportView(context, request.Unit), request) ?? throw new RefusedException(new Sentence("sheet.picture.nothing", request.Kind));
    }

    /// <summary>The figures of a network that stand on no sheet: the heat map, and units beside each other on every dimension.</summary>
    /// <param name="view">The coordinator's view.</param>
    /// <returns>The figures, in the order of the set.</returns>
    internal static IEnumerable<Figure> OfNetwork(ReportView view)
    {
        yield return HeatMapPicture.Of(view);
        foreach (var dimension in view.Measures.Where(measure => measure.IsDimension))
        {
            var pictures = new MeasurePictures(view, dimension);
            foreach (var figure in new Figure?[] { pictures.Scores(), pictures.Caterpillar(), pictures.Funnel(), pictures.Changes() }.OfType<Figure>())
            {
                yield return figure;
            }
        }
    }

    // The dimensions; of a dimension that is named, its indicators too; an indicator by itself.
    private static List<Measure> Shown(ReportView view, Measure? named) => named switch
    {
        null => [.. view.Measures.Where(measure => measure.IsDimension)],
        { IsDimension: true } => [.. view.Measures.Where(measure => measure.Dimension == named.Dimension)],
        _ => [named],
    };

    private static int Needed(int? unit) => unit ?? throw new RefusedException(new Sentence("sheet.picture.needs_unit"));

    private static Measure Needed(Measure? measure) => measure ?? throw new RefusedException(new Sentence("sheet.picture.needs_indicator"));
}

/// <summary>What a figure is to show.</summary>
/// <param name="Kind">One of <see cref="Picture.Kinds"/>.</param>
public sealed record PictureRequest(string Kind)
{
    /// <summary>The place of the unit that it is about, and that reads it; null for all units beside each other.</summary>
    public int? Unit { get; init; }

    /// <summary>The dimension or indicator; null for all dimensions.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The outcome, in a scatter.</summary>
    public StatisticIndicator? Outcome { get; init; }
}
