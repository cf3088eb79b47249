using System.Text.RegularExpressions;
using Benchmarking.Wording;

namespace Benchmarking.Export.Excel;

/// <summary>Makes any text fit to stand in a workbook.</summary>
internal static class CellText
{
    // A workbook reads _x0041_ as the letter A; its own underscore is written as an escape to keep the words as they are.
    private static readonly Regex Escape = new("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>How many characters a cell holds.</summary>
    public const int Longest = 32_767;

    /// <summary>Leaves out what XML forbids and what acts unseen, keeps what a workbook would read as an escape, and cuts what is too long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters are kept at most.</param>
    /// <returns>The text as a workbook's XML holds it.</returns>
    public static string Of(string text, int longest = Longest) => Escape.Replace(Cut(Allowed(text), longest), "_x005F_");

    /// <summary>Cuts a text, never through the middle of a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many UTF-16 units are kept at most.</param>
    /// <returns>Its beginning.</returns>
    public static string Cut(string text, int longest) => text.Length <= longest
        ? text
        : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    /// <summary>Leaves out what XML forbids and what acts unseen; line ends become line feeds.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What may stand in XML.</returns>
    public static string Allowed(string text) => VisibleText.Of(text);
}
