using System.Buffers;
using System.Globalization;
using System.Text;

namespace Benchmarking.Wording;

/// <summary>Keeps spreadsheets from taking a text for a formula.</summary>
/// <remarks>
/// <para>A cell that begins with =, +, - or @ is a formula to a spreadsheet unless it is a number; blanks, quotation marks and what nobody sees may stand before the sign.
/// An apostrophe before it makes it a text; where a file is read, such an apostrophe is read over, so that what was written comes back as it was.</para>
/// <para>A file of commas that is opened where semicolons are usual, or the other way about, is taken apart in the middle of its texts: what would begin a cell then is
/// taken for one, but for a plus or minus that calls and refers to nothing, such as the stroke before a point of a list.</para>
/// </remarks>
public static class FormulaSigns
{
    private const char Apostrophe = '\'';
    private const string Equal = "=@\uFF1D\uFF20";
    private const string Plus = "+-\uFF0B\uFF0D";
    private static readonly SearchValues<char> Signs = SearchValues.Create(Equal + Plus);
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(";,\t\r\n");
    private static readonly SearchValues<char> OfCalls = SearchValues.Create("|(!");

    /// <summary>Whether a text begins as a formula does; a number with a sign does, too.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True where a spreadsheet could make a formula of it once somebody edits it.</returns>
    public static bool Begin(string text) => Sign(text) >= 0;

    /// <summary>A text as it may be written where a spreadsheet opens it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with an apostrophe before whatever would be a formula.</returns>
    public static string Defused(string text) => text.AsSpan().ContainsAny(Signs) ? Changed(text, isDefused: false) : text;

    /// <summary>A text as it was before it was defused.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, without the apostrophes that were put.</returns>
    public static string Restored(string text) => text.Contains(Apostrophe, StringComparison.Ordinal) && text.AsSpan().ContainsAny(Signs) ? Changed(text, isDefused: true) : text;

    private static string Changed(string text, bool isDefused)
    {
        var changed = new StringBuilder(text.Length + 1);
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Delimiters);
            var cell = text.AsSpan(start, length < 0 ? text.Length - start : length);
            if (!IsFormula(cell, start == 0 ? text : null))
            {
                changed.Append(cell);
            }
            else if (!isDefused)
            {
                changed.Append(Apostrophe).Append(cell);
            }
            else
            {
                changed.Append(cell[0] == Apostrophe ? cell[1..] : cell);
            }

            start += cell.Length;
            if (start < text.Length)
            {
                changed.Append(text[start]);
            }

            start++;
        }

        return changed.ToString();
    }

    // Apostrophes count as nothing, so that a text that has its own keeps them. What the text begins with is a number only where all of it is.
    private static bool IsFormula(ReadOnlySpan<char> cell, string? whole)
    {
        var sign = Sign(cell);
        return sign >= 0 && (Equal.Contains(cell[sign], StringComparison.Ordinal)
            || (whole is null ? cell[sign..].ContainsAny(OfCalls) : !IsNumber(whole.AsSpan(sign + 1))));
    }

    // Where the sign stands that a text begins with; -1 where it begins with none.
    private static int Sign(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (text[at] is Apostrophe or '"' || char.IsWhiteSpace(text[at])
            || char.GetUnicodeCategory(text[at]) is UnicodeCategory.Format or UnicodeCategory.Control))
        {
            at++;
        }

        return at < text.Length && Signs.Contains(text[at]) ? at : -1;
    }

    /// <summary>Digits, and at most one sign between; a phone number with spaces is none.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExcept(OfNumbers) && text.Count('.') + text.Count(',') <= 1;
}
