namespace Benchmarking.Import.Answers;

/// <summary>Recognises dates, which a spreadsheet makes of codes such as <c>5-1</c> or <c>1.2</c> when a file is opened in it.</summary>
/// <remarks>Which code it was cannot be told for certain: 5 January comes of <c>5-1</c>, <c>5.1</c>, <c>5/1</c> and, in another country, of <c>1/5</c>.</remarks>
internal static class SpreadsheetDate
{
    private const int LongestDate = 20;

    private static readonly string[] Months =
    [
        "jan", "feb", "mar", "apr", "mai", "may", "maj", "maí", "jun", "jún", "jul", "júl", "aug", "ágú", "sep", "okt", "oct", "nov", "nóv", "des", "dec", "tammi", "helmi", "maalis", "huhti",
        "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu",
    ];

    /// <summary>Whether a text is a date: <c>2018-01-05</c>, <c>05.01.2018</c>, <c>05.jan</c>, <c>5-Jan</c>, <c>jan.05</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(string text)
    {
        var parts = text.Length <= LongestDate ? text.Split(['.', '-', '/', ' ', 'T', ':'], StringSplitOptions.RemoveEmptyEntries) : [];
        return parts.Length switch
        {
            2 => (IsNumber(parts[0]) && IsMonth(parts[1])) || (IsMonth(parts[0]) && IsNumber(parts[1])),
            >= 3 => IsNumber(parts[0]) && (IsNumber(parts[1]) || IsMonth(parts[1])) && IsNumber(parts[2]) && parts.Skip(3).All(IsNumber)
                && (parts[0].Length == 4 || parts[2].Length is 2 or 4),
            _ => false,
        };
    }

    private static bool IsNumber(string part) => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit);

    private static bool IsMonth(string part) => Months.Any(month => part.StartsWith(month, StringComparison.OrdinalIgnoreCase)) && part.All(char.IsLetter);
}
