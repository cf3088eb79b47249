namespace Benchmarking.Reports.Figures;

/// <summary>Changes from one time to another, one line each.</summary>
public sealed record SlopeFigure : Figure
{
    /// <summary>The axis of the values, which stands upright.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>What the earlier time is called.</summary>
    public required string From { get; init; }

    /// <summary>What the later time is called.</summary>
    public required string To { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<SlopeLine> Lines { get; init; }
}

/// <summary>One change.</summary>
/// <param name="Label">What changed.</param>
/// <param name="From">The earlier value.</param>
/// <param name="To">The later value.</param>
public sealed record SlopeLine(string Label, double From, double To)
{
    /// <summary>What may be said of the change.</summary>
    public FigureTone Tone { get; init; }

    /// <summary>Whether it is to be found at first sight.</summary>
    public bool IsEmphasised { get; init; }
}
