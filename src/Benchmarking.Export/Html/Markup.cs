using System.Text;
using Benchmarking.Export.Excel;

namespace Benchmarking.Export.Html;

/// <summary>Markup while it is written: HTML that is well-formed XML too, in which everything that somebody wrote is escaped.</summary>
internal sealed class Markup
{
    private static readonly HashSet<string> Childless = new(StringComparer.Ordinal) { "br", "meta" };

    // Within these, white space would be seen.
    private static readonly HashSet<string> Running = new(StringComparer.Ordinal) { "a", "span", "strong", "br" };

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="attributes">Its attributes; those without a value are left out.</param>
    public void Open(string element, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        BreakLine(element);
        _text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(name).Append("=\"").Append(Escaped(value)).Append('"');
            }
        }

        if (Childless.Contains(element))
        {
            _text.Append(" />");
        }
        else
        {
            _text.Append('>');
            _open.Push(element);
        }
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close() => _text.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>Writes words; a line end in them becomes a break.</summary>
    /// <param name="words">The words, as somebody wrote them.</param>
    public void Words(string words)
    {
        var lines = CellText.Allowed(words).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                Open("br");
            }

            _text.Append(Escaped(lines[line]));
        }
    }

    /// <summary>Writes an element that holds words.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="words">The words, as somebody wrote them.</param>
    /// <param name="attributes">Its attributes; those without a value are left out.</param>
    public void Element(string element, string words, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Words(words);
        Close();
    }

    /// <summary>Writes markup as it is.</summary>
    /// <param name="markup">The markup, well-formed and of our own making.</param>
    public void Raw(string markup) => _text.Append(markup);

    /// <summary>What was written.</summary>
    /// <returns>The markup.</returns>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() => _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"The element '{_open.Peek()}' is still open.");

    private static string Escaped(string words) => CellText.Allowed(words)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private void BreakLine(string element)
    {
        if (!Running.Contains(element) && _text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
