using Benchmarking.Findings;

namespace Benchmarking.Tests.Findings;

public sealed class FilePlaceTests
{
    [Fact]
    public void A_whole_file_is_its_name() => Assert.Equal("halden.csv", new FilePlace("halden.csv").ToString());

    [Fact]
    public void A_row_stands_after_the_name() => Assert.Equal("halden.csv(1234)", new FilePlace("halden.csv", 1234).ToString());

    [Fact]
    public void A_cell_is_row_and_column() => Assert.Equal("halden.csv(9,4)", new FilePlace("halden.csv", 9, 4, "q12").ToString());

    [Fact]
    public void A_column_without_a_row_is_the_whole_file() => Assert.Equal("halden.csv", new FilePlace("halden.csv", null, 4).ToString());
}
