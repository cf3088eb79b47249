using Benchmarking.Reports.Sheets;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Reports.Sheets;

/// <summary>Every sheet in every language, read line by line before it is accepted.</summary>
public sealed class ReportGoldenTests
{
    private static readonly MadeReports Made = MadeNetwork.Everything;

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_report_of_a_unit_reads_as_accepted(string language) =>
        GoldenText.Verify(SheetText.Write(Made.Municipal(MadeReports.Nordvik, language)), $"{nameof(MunicipalReport)}.{language}");

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_report_of_the_network_reads_as_accepted(string language) =>
        GoldenText.Verify(SheetText.Write(Made.ForNetwork(language)), $"{nameof(NetworkReport)}.{language}");
}
