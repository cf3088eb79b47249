namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>How many rows of a sheet a chart needs.</summary>
internal static class ChartRows
{
    private const int Upright = 17;

    /// <summary>A chart whose categories stand side by side.</summary>
    /// <param name="categories">How many there are.</param>
    /// <returns>The rows.</returns>
    public static int Across(int categories) => categories > 8 ? Upright + 3 : Upright;

    /// <summary>A chart whose categories stand one below the other.</summary>
    /// <param name="categories">How many there are.</param>
    /// <param name="each">How many rows each takes.</param>
    /// <returns>The rows, as many as stay readable.</returns>
    public static int Down(int categories, double each) => Math.Clamp(6 + (int)Math.Ceiling(each * categories), 9, 60);
}
