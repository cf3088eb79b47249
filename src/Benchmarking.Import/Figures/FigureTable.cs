using System.Text.RegularExpressions;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Figures;

/// <summary>A table of figures, and the title that may stand above it.</summary>
/// <param name="Text">The table, from its header on.</param>
/// <param name="Title">The line above the header, such as <c>07459: Befolkning, etter region, statistikkvariabel og år</c>; empty for none.</param>
internal sealed record FigureTable(DelimitedText Text, string Title)
{
    private static readonly Regex Table = new(@"^""?\s*(?<table>\d{5}):", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Lays a file out: Statistics Norway writes a title, an empty line and then the header.</summary>
    /// <param name="decoded">The file's text.</param>
    /// <returns>The table.</returns>
    public static FigureTable Of(DecodedText decoded)
    {
        var utf8 = decoded.Utf8;
        var first = FirstLine(utf8.Span);
        var blank = first.End < utf8.Length ? FirstLine(utf8.Span[first.End..]) : default;
        if (first.Length == 0 || blank.Length > 0 || blank.End == 0)
        {
            return new(DelimitedText.Recognise(utf8, decoded.Encoding), "");
        }

        var title = System.Text.Encoding.UTF8.GetString(utf8.Span[..Math.Min(first.Length, 500)]).Trim('"', ' ');
        return new(DelimitedText.Recognise(utf8[(first.End + blank.End)..], decoded.Encoding) with { LinesBefore = 2 }, title);
    }

    /// <summary>The table's id as a title or a header gives it.</summary>
    /// <param name="texts">The title and headers.</param>
    /// <returns>The id, such as <c>07459</c>; empty where none does.</returns>
    public static string IdIn(IEnumerable<string> texts) => texts.Select(text => Table.Match(text)).FirstOrDefault(match => match.Success)?.Groups["table"].Value ?? "";

    /// <summary>Whether a header names the figures by the table that they were taken from.</summary>
    /// <param name="header">The header.</param>
    /// <returns>True for <c>07459: Befolkning, etter region</c>.</returns>
    public static bool IsTitle(string header) => Table.IsMatch(header);

    private static (int Length, int End) FirstLine(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? (text.Length, text.Length)
            : (length, length + (text[length..].StartsWith("\r\n"u8) ? 2 : 1));
    }
}
