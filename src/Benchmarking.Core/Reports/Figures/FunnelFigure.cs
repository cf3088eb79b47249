using Benchmarking.Scoring;

namespace Benchmarking.Reports.Figures;

/// <summary>A funnel: scores over the number of answers behind them, within the limits that chance alone would keep them in.</summary>
public sealed record FunnelFigure : Figure
{
    /// <summary>The axis of the scores, which stands upright.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>The axis of the numbers of answers.</summary>
    public required FigureAxis Answers { get; init; }

    /// <summary>The units.</summary>
    public required IReadOnlyList<FunnelPoint> Points { get; init; }

    /// <summary>The score that all are held against.</summary>
    public required double Centre { get; init; }

    /// <summary>What it is called.</summary>
    public required string CentreLabel { get; init; }

    /// <summary>The limits, by ascending number of answers.</summary>
    public required IReadOnlyList<FunnelLimit> Limits { get; init; }

    /// <summary>What they are called, such as <c>95 % av kommunene ligger innenfor hvis bare tilfeldigheter skiller dem</c>.</summary>
    public required string LimitLabel { get; init; }
}

/// <summary>A unit in a funnel.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Answers">How many answers it has.</param>
/// <param name="Value">Its score.</param>
/// <param name="IsEmphasised">Whether it is the reader's own.</param>
public sealed record FunnelPoint(string Label, int Answers, double Value, bool IsEmphasised = false)
{
    /// <summary>What may be said of it.</summary>
    public FigureTone Tone { get; init; }
}

/// <summary>The limits at a number of answers.</summary>
/// <param name="Answers">The number, above 0.</param>
/// <param name="Limits">The limits.</param>
public readonly record struct FunnelLimit(double Answers, Interval Limits);
