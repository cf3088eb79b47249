using System.Buffers;

namespace Benchmarking.Import.Tables;

/// <summary>Keeps spreadsheets from taking a text for a formula.</summary>
/// <remarks>A cell that begins with =, +, - or @, or with a tab before one, is a formula to a spreadsheet unless it is a number. An apostrophe before it makes it
/// a text; where a file is read, such an apostrophe is read over, so that what was written comes back as it was.</remarks>
public static class FormulaSigns
{
    private const char Apostrophe = '\'';
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    /// <summary>A text as it may be written where a spreadsheet opens it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with an apostrophe before it where it would be a formula.</returns>
    public static string Defused(string text) => IsFormula(text) ? Apostrophe + text : text;

    /// <summary>A text as it was before it was defused.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, without the apostrophe where one was put.</returns>
    public static string Restored(string text) => text is [Apostrophe, ..] && IsFormula(text.AsSpan(1)) ? text[1..] : text;

    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart("\t\r\n ");
        return trimmed is ['=' or '@', ..] || (trimmed is ['+' or '-', ..] && !IsNumber(trimmed[1..]));
    }

    /// <summary>Digits, and at most one sign between; a phone number with spaces is none.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExcept(OfNumbers) && text.Count('.') + text.Count(',') <= 1;
}
