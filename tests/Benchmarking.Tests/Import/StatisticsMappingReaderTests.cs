using System.Text;
using Benchmarking.Import;
using Benchmarking.Outcomes;

namespace Benchmarking.Tests.Import;

public sealed class StatisticsMappingReaderTests
{
    [Fact]
    public void A_mapping_says_what_columns_contents_and_signs_mean()
    {
        var mapping = Read("""
            columns: {unit: region, period: År}
            figures: {Utgifter: outcomes.cost}
            period: 2015
            decimal: comma
            regions: current
            select: {Kjonn: "0"}
            absent: {NA: missing, x: confidential}
            ignore: [Note]
            """).Value;

        Assert.NotNull(mapping);
        Assert.Equal(("region", "År"), (mapping.Columns["unit"], mapping.Columns["period"]));
        Assert.Equal(("outcomes.cost", "2015", ','), (mapping.Figures["utgifter"], mapping.Period, mapping.Decimal));
        Assert.Equal((RegionDivision.Current, "0"), (mapping.Regions, mapping.Select["Kjonn"]));
        Assert.Equal((FigureAbsence.Missing, FigureAbsence.Confidential), (mapping.Absent["na"], mapping.Absent["X"]));
        Assert.Equal(["Note"], mapping.Ignore);
    }

    [Theory]
    [InlineData("colums: {unit: a}", "M003")]
    [InlineData("columns: {units: a}", "M003")]
    [InlineData("columns: {unit: a, period: A}", "M011")]
    [InlineData("columns: {unit: a}\nfigures: {a: b}", "M011")]
    [InlineData("decimal: semicolon", "M007")]
    [InlineData("regions: today", "M007")]
    [InlineData("absent: {NA: none}", "M007")]
    [InlineData("period: a text that is far too long to be any period", "M080")]
    [InlineData("select: [a]", "M005")]
    public void A_fault_is_told_of_at_its_place(string yaml, string check)
    {
        var reading = Read(yaml);

        Assert.Null(reading.Value);
        Assert.Contains(reading.Findings, finding => finding.Check == check && finding.Place.Row is not null);
        ImportExamples.AssertSayable(reading.Findings);
    }

    private static Reading<StatisticsMapping> Read(string yaml) => StatisticsMappingReader.Read(Encoding.UTF8.GetBytes(yaml), "a.mapping.yaml");
}
