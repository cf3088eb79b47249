using Benchmarking.Scoring;

namespace Benchmarking.Reports.Figures;

/// <summary>A value in a figure.</summary>
/// <param name="Value">The value, on the figure's axis.</param>
/// <param name="Interval">Its interval; null where none can be estimated. It may reach beyond the axis, where it is cut with a mark.</param>
public sealed record FigurePoint(double Value, Interval? Interval = null);
