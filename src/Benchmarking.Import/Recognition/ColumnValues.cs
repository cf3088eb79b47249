using System.Globalization;
using Benchmarking.Import.Answers;

namespace Benchmarking.Import.Recognition;

/// <summary>What the texts of one column of answers mean.</summary>
internal static class ColumnValues
{
    /// <summary>Guesses what each text means: those that stand in the column, and those that the export has labels for.</summary>
    /// <param name="column">The column.</param>
    /// <param name="answers">The scale's matcher.</param>
    /// <returns>A guess for each text, in the order of the file.</returns>
    public static IEnumerable<ValueGuess> Of(SeenColumn column, AnswerMatcher answers)
    {
        var labels = column.Described.Labels;
        return column.Values.Select(text => Labelled(text, labels)).Union(labels.Keys, StringComparer.OrdinalIgnoreCase)
            .Where(text => text.Length > 0)
            .Select(text => answers.Guess(text, labels.GetValueOrDefault(text), column.Described.HasOwnCodes));
    }

    /// <summary>The code that a number with decimals stands for: <c>4.0</c> is 4.</summary>
    private static string Labelled(string text, IReadOnlyDictionary<string, string> labels) =>
        !labels.ContainsKey(text) && WholeNumber.Read(text, out var number) == NumberKind.Whole
            && number.ToString(CultureInfo.InvariantCulture) is var code && labels.ContainsKey(code)
            ? code
            : text;
}
