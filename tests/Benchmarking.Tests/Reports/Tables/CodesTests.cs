using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

/// <summary>The codes that scripts match on, as the contract lists them.</summary>
public sealed class CodesTests
{
    [Fact]
    public void Every_status_has_its_code() => Assert.Equal(
        ["ok", "suppressed", "suppressed_secondary", "no_data", "not_estimable"], Enum.GetValues<RowStatus>().Select(Codes.Of));

    [Fact]
    public void Every_verdict_has_its_code() => Assert.Equal(["not_distinguishable", "above", "below"], Enum.GetValues<Verdict>().Select(Codes.Of));

    [Fact]
    public void Every_verdict_on_soundness_has_its_code()
    {
        Assert.Equal(["weak", "acceptable", "good"], Enum.GetValues<ReliabilityVerdict>().Select(Codes.Of));
        Assert.Equal(["low", "moderate", "high"], Enum.GetValues<AgreementVerdict>().Select(Codes.Of));
    }

    [Fact]
    public void Every_variance_model_has_its_code() => Assert.Equal(["cells", "additive", "separate"], Enum.GetValues<VarianceModel>().Select(Codes.Of));

    [Fact]
    public void Every_weighting_has_its_code() => Assert.Equal(["services", "respondents", "standardised"], Enum.GetValues<Weighting>().Select(Codes.Of));

    [Fact]
    public void Every_adjustment_has_its_code() => Assert.Equal(["holm", "bh", "none"], Enum.GetValues<Adjustment>().Select(Codes.Of));

    [Fact]
    public void Every_reference_has_its_code()
    {
        Reference[] references = [new Reference.Others(), new Reference.WholeNetwork(), new Reference.Median(), new Reference.Group(), new Reference.One(UnitCode.Parse("0301"))];

        Assert.Equal(["others", "network", "median", "group", "0301"], references.Select(Codes.Of));
    }

    [Fact]
    public void Every_method_for_heterogeneity_has_its_code() => Assert.Equal(["reml", "pm", "dl"], Enum.GetValues<HeterogeneityMethod>().Select(Codes.Of));
}
