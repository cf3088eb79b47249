using Benchmarking.Disclosure.Audit;

namespace Benchmarking.Tests.Disclosure.Audit;

public sealed class ArtefactPlaceTests
{
    [Theory]
    [InlineData(0, 0, "A1")]
    [InlineData(6, 1, "B7")]
    [InlineData(9, 25, "Z10")]
    [InlineData(0, 26, "AA1")]
    [InlineData(0, 701, "ZZ1")]
    [InlineData(0, 702, "AAA1")]
    [InlineData(1048575, 16383, "XFD1048576")] // the last cell of a sheet in Excel
    public void A_cell_is_named_as_spreadsheets_name_it(int row, int column, string expected) =>
        Assert.Equal($"report.xlsx, Scores {expected}", new ArtefactPlace("report.xlsx", "Scores", row, column).ToString());
}
