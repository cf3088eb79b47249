using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Tables;

/// <summary>The codes that scripts match on.</summary>
public static class Codes
{
    /// <summary>The code of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Such as <c>suppressed_secondary</c>.</returns>
    public static string Of(RowStatus status) => status switch
    {
        RowStatus.Ok => "ok",
        RowStatus.Suppressed => "suppressed",
        RowStatus.SuppressedSecondary => "suppressed_secondary",
        RowStatus.NoAnswers => "no_data",
        _ => "not_estimable",
    };

    /// <summary>The code of a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Such as <c>not_distinguishable</c>.</returns>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Above => "above",
        Verdict.Below => "below",
        _ => "not_distinguishable",
    };

    /// <summary>The code of a verdict on reliability.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Such as <c>acceptable</c>.</returns>
    public static string Of(ReliabilityVerdict verdict) => verdict switch
    {
        ReliabilityVerdict.Good => "good",
        ReliabilityVerdict.Acceptable => "acceptable",
        _ => "weak",
    };

    /// <summary>The code of a verdict on agreement.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Such as <c>moderate</c>.</returns>
    public static string Of(AgreementVerdict verdict) => verdict switch
    {
        AgreementVerdict.High => "high",
        AgreementVerdict.Moderate => "moderate",
        _ => "low",
    };

    /// <summary>The code of a verdict on a change.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Such as <c>no_clear_change</c>.</returns>
    public static string Of(TrendVerdict verdict) => verdict switch
    {
        TrendVerdict.Improved => "improved",
        TrendVerdict.Declined => "declined",
        TrendVerdict.Rose => "rose",
        TrendVerdict.Fell => "fell",
        _ => "no_clear_change",
    };

    /// <summary>The code of a variance model.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Such as <c>additive</c>.</returns>
    public static string Of(VarianceModel model) => model switch
    {
        VarianceModel.Cells => "cells",
        VarianceModel.Additive => "additive",
        _ => "separate",
    };

    /// <summary>The code of a reference; of one unit, its code.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>Such as <c>others</c>.</returns>
    public static string Of(Reference reference) => reference switch
    {
        Reference.Others => "others",
        Reference.WholeNetwork => "network",
        Reference.Median => "median",
        Reference.Group => "group",
        Reference.One one => one.Code.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };

    /// <summary>The code of a weighting.</summary>
    /// <param name="weighting">The weighting.</param>
    /// <returns>Such as <c>services</c>.</returns>
    public static string Of(Weighting weighting) => weighting switch
    {
        Weighting.Services => "services",
        Weighting.Respondents => "respondents",
        _ => "standardised",
    };

    /// <summary>The code of whose variance is used.</summary>
    /// <param name="variance">Whose.</param>
    /// <returns><c>pooled</c> or <c>separate</c>.</returns>
    public static string Of(Variance variance) => variance == Variance.Separate ? "separate" : "pooled";

    /// <summary>The code of a population.</summary>
    /// <param name="population">The population.</param>
    /// <returns><c>infinite</c> or <c>finite</c>.</returns>
    public static string Of(Population population) => population == Population.Finite ? "finite" : "infinite";

    /// <summary>The code of an adjustment.</summary>
    /// <param name="adjustment">The adjustment.</param>
    /// <returns>Such as <c>holm</c>.</returns>
    public static string Of(Adjustment adjustment) => adjustment switch
    {
        Adjustment.Holm => "holm",
        Adjustment.BenjaminiHochberg => "bh",
        _ => "none",
    };

    /// <summary>The code of a method for the variance between units.</summary>
    /// <param name="method">The method.</param>
    /// <returns>Such as <c>reml</c>.</returns>
    public static string Of(HeterogeneityMethod method) => method switch
    {
        HeterogeneityMethod.Reml => "reml",
        HeterogeneityMethod.PauleMandel => "pm",
        _ => "dl",
    };
}
