namespace Benchmarking.Import.Recognition;

/// <summary>What the texts of one column of answers mean.</summary>
internal static class ColumnValues
{
    /// <summary>Guesses what each text means: those that stand in the column, and those that the export has labels for.</summary>
    /// <param name="column">The column.</param>
    /// <param name="answers">The scale's matcher.</param>
    /// <returns>A guess for each text, in the order of the file.</returns>
    public static IEnumerable<ValueGuess> Of(SeenColumn column, AnswerMatcher answers) =>
        column.Values.Union(column.Described.Labels.Keys, StringComparer.OrdinalIgnoreCase)
            .Where(text => text.Length > 0)
            .Select(text => answers.Guess(text, column.Described.Labels.GetValueOrDefault(text), column.Described.HasOwnCodes));
}
