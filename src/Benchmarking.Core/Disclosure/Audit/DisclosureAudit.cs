namespace Benchmarking.Disclosure.Audit;

/// <summary>Attacks published files from outside: with nothing but the figures that stand in them, and with knowing who answered.</summary>
public static class DisclosureAudit
{
    /// <summary>Attacks the figures of files that are published together.</summary>
    /// <param name="ground">What the files are held against; scores that the files say are withheld take no part in it.</param>
    /// <param name="figures">The figures.</param>
    /// <returns>What they give away; none for files that may be published.</returns>
    public static IReadOnlyList<Exposure> Of(AuditGround ground, IReadOnlyList<StatedFigure> figures) =>
    [
        .. StatedAudit.Of(ground, figures),
        .. MeanAudit.Of(ground, figures),
        .. DistributionAudit.Of(ground, figures),
    ];
}
