using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>What a chart is drawn from and on.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Values">The cells that it is bound to.</param>
/// <param name="Texts">The words of the report's language.</param>
/// <param name="Size">How large it is drawn.</param>
internal sealed record ChartGround(SheetChart Chart, SheetValues Values, Texts Texts, ChartSize Size)
{
    /// <summary>Its references to cells.</summary>
    public ChartCells Cells { get; } = new(Values, Texts);

    /// <summary>Its letters.</summary>
    public ChartWords Words { get; } = new(Texts.Language);

    /// <summary>The names of its categories.</summary>
    public IReadOnlyList<string> Categories { get; } = Values.Texts(Chart.Categories);

    /// <summary>Its series of one role, in their order.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The series.</returns>
    public IReadOnlyList<SheetSeries> Of(SeriesRole role) => [.. Chart.Series.Where(series => series.Role == role)];
}

/// <summary>How large a chart is drawn.</summary>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
internal readonly record struct ChartSize(double Width, double Height);
