namespace Benchmarking.Comparison;

/// <summary>How far the members of a unit agree, or how far units differ; on respondents who answered every item.</summary>
public sealed record AgreementFigures
{
    /// <summary>Above this rwg(j) the verdict is high. LeBreton and Senter (2008), Organizational Research Methods 11(4), 815–852, table 3.</summary>
    public const double HighAbove = 0.70;

    /// <summary>Above this rwg(j) the verdict is moderate. LeBreton and Senter (2008), as before.</summary>
    public const double ModerateAbove = 0.50;

    /// <summary>How many respondents it rests on.</summary>
    public required int N { get; init; }

    /// <summary>rwg(j) against answers spread evenly, from 0 to 1; null in a row that joins units.</summary>
    public double? Rwg { get; init; }

    /// <summary>rwg(j) against answers that lean slightly to one end; null where none is published for the scale, and in a row that joins units.</summary>
    public double? RwgSkewed { get; init; }

    /// <summary>AD_M(J), the average deviation from the items' means, in steps of the scale; null in a row that joins units.</summary>
    public double? AverageDeviation { get; init; }

    /// <summary>How units differ; null in the row of a unit.</summary>
    public UnitDifferences? Differences { get; init; }

    /// <summary>What may be said of <see cref="Rwg"/>; null without it.</summary>
    public AgreementVerdict? Verdict => Rwg switch
    {
        null => null,
        > HighAbove => AgreementVerdict.High,
        > ModerateAbove => AgreementVerdict.Moderate,
        _ => AgreementVerdict.Low,
    };
}

/// <summary>How much of the differences between respondents are differences between their units.</summary>
/// <param name="Icc1">ICC(1) with k0, at most 1; below 0 where units differ less than chance would have it.</param>
/// <param name="Icc2">ICC(2), at most 1; null where all units have one mean.</param>
/// <param name="F">The F statistic that all units have one mean; null, as is <paramref name="P"/>, where no unit varies within.</param>
/// <param name="Df1">Units less one.</param>
/// <param name="Df2">Respondents less units.</param>
/// <param name="P">The probability of so large an F where units do not differ.</param>
public sealed record UnitDifferences(double Icc1, double? Icc2, double? F, int Df1, int Df2, double? P);

/// <summary>What may be said of the agreement in a unit, by rwg(j).</summary>
public enum AgreementVerdict
{
    /// <summary>Up to .50: the unit's score stands for no common view.</summary>
    Low,

    /// <summary>Above .50: to be used with care.</summary>
    Moderate,

    /// <summary>Above .70: trustworthy.</summary>
    High,
}
