namespace Benchmarking.Indicators;

/// <summary>How answers are kept: 16-bit whole numbers, a few of them reserved.</summary>
public static class AnswerCode
{
    /// <summary>The lowest code that a scale or a numeric missing code may use; everything below is reserved.</summary>
    public const short Lowest = -30_000;

    /// <summary>The question was asked and not answered.</summary>
    public const short Blank = short.MinValue;

    /// <summary>The file has no column for the question.</summary>
    public const short Absent = short.MinValue + 1;

    private const short FirstNamed = short.MinValue + 16;

    /// <summary>The code of a missing code that has a name and no number.</summary>
    /// <param name="position">Its place among the scale's bare names, from 0 to 2 000.</param>
    /// <returns>The reserved code.</returns>
    public static short Named(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, 2_000);
        return (short)(FirstNamed + position);
    }
}
