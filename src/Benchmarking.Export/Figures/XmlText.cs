using System.Buffers;
using Benchmarking.Wording;

namespace Benchmarking.Export.Figures;

/// <summary>Words as XML writes them.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Marked = SearchValues.Create("&<>\"'");

    /// <summary>Writes words so that nothing in them is markup.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The words, on one line, safe between tags and in quotes.</returns>
    public static string Escaped(string text)
    {
        var line = VisibleText.Line(text);
        return line.AsSpan().ContainsAny(Marked)
            ? line.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal)
            : line;
    }
}
