namespace Benchmarking.Import.Tables;

/// <summary>Texts of a file as messages repeat them.</summary>
internal static class Shown
{
    private const int Longest = 60;
    private const int MostNames = 30;

    /// <summary>A text, cut where it is long, on one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>At most 60 characters and an ellipsis.</returns>
    public static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    /// <summary>Names in a row, cut where there are many.</summary>
    /// <param name="names">The names.</param>
    /// <returns>At most 30 names and an ellipsis.</returns>
    public static string List(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(Short)) + (names.Count > MostNames ? ", …" : "");
}
