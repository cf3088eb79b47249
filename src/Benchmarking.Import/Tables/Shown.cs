using System.Globalization;
using Benchmarking.Import.Personal;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables;

/// <summary>Texts of a file as messages repeat them: what tells who somebody is is masked.</summary>
internal static class Shown
{
    private const int Longest = 60;
    private const int LongestMasked = 2_000;
    private const int MostNames = 30;
    private const int MostRows = 20;

    /// <summary>A text, cut where it is long, on one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>At most 60 characters and an ellipsis.</returns>
    public static string Short(string text)
    {
        var line = Masked(text).ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    /// <summary>A text such as a header, whole unless it is very long.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text itself where nothing in it tells who somebody is.</returns>
    public static string Masked(string text) => PersonalDetails.Redact(text.Length > LongestMasked ? text[..LongestMasked] : text);

    /// <summary>Names in a row, cut where there are many.</summary>
    /// <param name="names">The names.</param>
    /// <returns>At most 30 names and an ellipsis.</returns>
    public static string List(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(Short)) + (names.Count > MostNames ? ", …" : "");

    /// <summary>Texts of others in a row, each in quotation marks, so that their full stops and commas stay their own; cut where there are many.</summary>
    /// <param name="texts">The texts, such as headers.</param>
    /// <returns>At most 30 texts and an ellipsis, in the quotation marks of each language.</returns>
    public static LocalizedText Quoted(IReadOnlyList<string> texts) => new(Texts.Languages.Select(language => KeyValuePair.Create(
        language.Code,
        string.Join(", ", texts.Take(MostNames).Select(text => Texts.Of(language).Say("import.quoted", Short(text)))) + (texts.Count > MostNames ? ", …" : ""))));

    /// <summary>Lines of a file in a row, cut where there are many.</summary>
    /// <param name="rows">The lines.</param>
    /// <returns>At most 20 numbers and an ellipsis.</returns>
    public static string Rows(IReadOnlyList<int> rows) =>
        string.Join(", ", rows.Take(MostRows).Select(row => row.ToString(CultureInfo.InvariantCulture))) + (rows.Count > MostRows ? ", …" : "");
}
