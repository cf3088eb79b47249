namespace Benchmarking.Reports.Figures;

/// <summary>Practice against outcome, one point a unit. It shows what goes together and says nothing of causes.</summary>
public sealed record ScatterFigure : Figure
{
    /// <summary>The axis of practice, which lies.</summary>
    public required FigureAxis Across { get; init; }

    /// <summary>The axis of the outcome, which stands.</summary>
    public required FigureAxis Up { get; init; }

    /// <summary>The units.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }
}

/// <summary>A unit.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Across">Its practice, with its interval.</param>
/// <param name="Up">Its outcome.</param>
/// <param name="IsEmphasised">Whether it is the reader's own.</param>
public sealed record ScatterPoint(string Label, FigurePoint Across, double Up, bool IsEmphasised = false);
