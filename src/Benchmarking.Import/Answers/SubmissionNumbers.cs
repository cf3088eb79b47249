namespace Benchmarking.Import.Answers;

/// <summary>Tells numbers that a survey tool gives to submissions from keys that follow persons.</summary>
/// <remarks>A number such as 17 comes again in every survey; to follow it from wave to wave would be to compare one leader with another.</remarks>
internal static class SubmissionNumbers
{
    private const int Fewest = 2;

    /// <summary>Whether keys are submission numbers: two or more, all of them whole numbers, each above the one before.</summary>
    /// <param name="keys">One key a respondent, in the order of the file; null where a row has none.</param>
    /// <returns>True where they are.</returns>
    public static bool Are(IEnumerable<string?> keys)
    {
        var (count, last) = (0, long.MinValue);
        foreach (var key in keys.OfType<string>())
        {
            if (WholeNumber.Large(key) is not { } number || number <= last)
            {
                return false;
            }

            (count, last) = (count + 1, number);
        }

        return count >= Fewest;
    }
}
