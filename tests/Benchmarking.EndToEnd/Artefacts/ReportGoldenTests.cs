using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd.Artefacts;

/// <summary>What readers of the sample network receive, as somebody has read and accepted it.</summary>
public sealed class ReportGoldenTests(CompleteSample sample) : IClassFixture<CompleteSample>
{
    private readonly Tool _tool = sample.Tool;

    [Theory]
    [InlineData("9902", "nb")]
    [InlineData("9903", "nn")]
    [InlineData("9904", "en")]
    public void The_workbook_of_a_municipality_reads_as_accepted(string code, string language)
    {
        _tool.Do("report", "--wave", "2018-11", "--unit", code, "--lang", language, "--output", "golden");

        GoldenText.Verify(WorkbookText.Of(_tool.PathOf($"golden/2018-11-{code}-{language}.xlsx")), $"Report.{code}.{language}");
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_workbook_of_the_network_reads_as_accepted(string language)
    {
        _tool.Do("report", "--wave", "2018-11", "--lang", language, "--ranks", "--output", "network");

        GoldenText.Verify(WorkbookText.Of(_tool.PathOf($"network/2018-11-network-{language}.xlsx")), $"Report.network.{language}");
    }

    [Theory]
    [InlineData("dots", "--indicator", "early")]
    [InlineData("profile", "--unit", "9902")]
    [InlineData("radar", "--unit", "9902")]
    [InlineData("caterpillar", "--indicator", "culture")]
    [InlineData("funnel", "--indicator", "early")]
    [InlineData("heatmap")]
    [InlineData("distribution", "--unit", "9902", "--indicator", "culture.trust")]
    [InlineData("trend", "--unit", "9902", "--indicator", "goals")]
    [InlineData("slope", "--indicator", "goals")]
    [InlineData("scatter", "--indicator", "early", "--outcome", "outcomes.low_income")]
    public void Each_figure_is_drawn_as_accepted(string kind, params string[] options)
    {
        _tool.Do(["chart", kind, .. options, "--output", $"{kind}.svg"]);

        GoldenText.Verify(_tool.Text($"{kind}.svg"), $"Figure.{kind}");
    }
}

/// <summary>The sample network with everything that there is of it.</summary>
public sealed class CompleteSample : IDisposable
{
    /// <summary>Imports answers, evaluations and outcomes.</summary>
    public CompleteSample()
    {
        Tool.Do("import", "evaluations", "2018-11-evaluations.csv", "--wave", "2018-11");
        Tool.Do("import", "statistics", "outcomes.csv");
    }

    internal Tool Tool { get; } = Tool.After(Tool.Waves);

    public void Dispose() => Tool.Dispose();
}
