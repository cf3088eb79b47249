namespace Benchmarking.Outcomes;

/// <summary>A number, or the reason why there is none; and what the agency says about it.</summary>
public sealed record FigureValue
{
    private FigureValue(double? number, FigureAbsence? absence, FigureMarks marks) => (Number, Absence, Marks) = (number, absence, marks);

    /// <summary>The number, finite, in the indicator's unit of measure; null where <see cref="Absence"/> says why.</summary>
    public double? Number { get; }

    /// <summary>Why there is no number; null where there is one.</summary>
    public FigureAbsence? Absence { get; }

    /// <summary>What the agency says about it.</summary>
    public FigureMarks Marks { get; }

    /// <summary>A number.</summary>
    /// <param name="number">The number, finite, in the indicator's unit of measure.</param>
    /// <param name="marks">What the agency says about it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not finite.</exception>
    public static FigureValue Of(double number, FigureMarks marks = FigureMarks.None) => double.IsFinite(number)
        ? new(number, absence: null, marks)
        : throw new ArgumentOutOfRangeException(nameof(number), "A figure is finite; what is absent says why.");

    /// <summary>No number.</summary>
    /// <param name="absence">Why.</param>
    /// <param name="marks">What the agency says about it all the same.</param>
    /// <returns>The value.</returns>
    public static FigureValue Absent(FigureAbsence absence, FigureMarks marks = FigureMarks.None) => new(number: null, absence, marks);
}
