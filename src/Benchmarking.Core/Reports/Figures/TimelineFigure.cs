namespace Benchmarking.Reports.Figures;

/// <summary>Values over time, with the gatherings marked.</summary>
public sealed record TimelineFigure : Figure
{
    /// <summary>The axis of the values, which stands upright.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>The times, in order.</summary>
    public required IReadOnlyList<TimelineMoment> Moments { get; init; }

    /// <summary>The lines; the reader's own stands before what it is held against.</summary>
    public required IReadOnlyList<TimelineSeries> Series { get; init; }
}

/// <summary>A time.</summary>
/// <param name="Date">The day; distances on the axis follow it.</param>
/// <param name="Label">What it is called, such as <c>Første samling</c> or <c>2017</c>.</param>
/// <param name="IsGathering">Whether the network met then.</param>
public sealed record TimelineMoment(DateOnly Date, string Label, bool IsGathering);

/// <summary>A line over time.</summary>
/// <param name="Label">Whose values they are.</param>
/// <param name="Points">One a moment; null where there is none, which is a gap and never a slope.</param>
/// <param name="IsEmphasised">Whether it is the reader's own.</param>
public sealed record TimelineSeries(string Label, IReadOnlyList<FigurePoint?> Points, bool IsEmphasised = false);
