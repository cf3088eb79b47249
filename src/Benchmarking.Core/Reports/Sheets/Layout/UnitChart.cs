using Benchmarking.Reports.Figures;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The charts of one unit's scores, bound to the <see cref="UnitTable"/> that holds them.</summary>
/// <param name="table">The table.</param>
internal sealed class UnitChart(UnitTable table)
{
    /// <summary>Binds a figure to the rows of the table.</summary>
    /// <param name="figure">The figure: a profile stands on the range, which the table then shows.</param>
    /// <param name="header">The header's row in the table.</param>
    /// <param name="rows">How many rows follow it.</param>
    /// <param name="form">Dots or bars.</param>
    /// <returns>The chart at a place.</returns>
    public Func<CellRange, SheetChart> Of(Figure figure, int header, int rows, ChartForm form = ChartForm.Dots)
    {
        SheetSeries Series(UnitFigure values, SeriesRole role) => new(Heading(values), Column(values), role == SeriesRole.Own ? Column(UnitFigure.Margin) : null, role);
        CellRange Heading(UnitFigure one) => new(header, table.Place(one), header, table.Place(one));
        CellRange Column(UnitFigure one) => new(header + 1, table.Place(one), header + rows, table.Place(one));
        SheetSeries[] series = [Series(UnitFigure.Score, SeriesRole.Own), Series(UnitFigure.Others, SeriesRole.Reference)];
        SheetSeries[] range = figure is ProfileFigure ? [Series(UnitFigure.Lowest, SeriesRole.RangeStart), Series(UnitFigure.Spread, SeriesRole.Range)] : [];
        return place => new SheetChart
        {
            Figure = figure,
            Form = form,
            Place = place,
            Categories = new CellRange(header + 1, 0, header + rows, 0),
            Series = [.. series, .. range],
        };
    }
}
