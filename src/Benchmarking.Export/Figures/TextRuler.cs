namespace Benchmarking.Export.Figures;

/// <summary>Says how much room words take, and breaks them into lines.</summary>
internal abstract class TextRuler
{
    private const string BreakAfter = "-–—/|_";
    private const char Hyphen = '-';

    /// <summary>The width of a line of words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="type">Size and weight of the letters.</param>
    /// <returns>CSS pixels; never less than what is drawn.</returns>
    public double Width(string text, Letters type) => Ems(text, type.IsBold) * type.Size;

    /// <summary>Breaks words into lines: between words where possible, after hyphens and strokes where needed, and inside a word, with a hyphen, where nothing else helps.</summary>
    /// <param name="text">The words.</param>
    /// <param name="type">Size and weight of the letters.</param>
    /// <param name="width">The width of a line, in CSS pixels.</param>
    /// <returns>At least one line; none is wider, unless a single letter is.</returns>
    public IReadOnlyList<string> Wrap(string text, Letters type, double width)
    {
        var rest = Plain(text);
        if (Width(rest, type) <= width)
        {
            return [rest];
        }

        var lines = new List<string>();
        while (rest.Length > 0)
        {
            var length = Fitting(rest, type, width);
            var isCut = length > 2 && length < rest.Length && char.IsLetter(rest[length - 1]) && char.IsLetter(rest[length]);
            while (isCut && length > 2 && Width(rest[..length] + Hyphen, type) > width)
            {
                length--;
            }

            isCut = isCut && Width(rest[..length] + Hyphen, type) <= width && char.IsLetter(rest[length - 1]);
            lines.Add(isCut ? rest[..length] + Hyphen : rest[..length].TrimEnd());
            rest = rest[length..].TrimStart();
        }

        return lines;
    }

    /// <summary>The width of the widest line that words would have.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="type">Size and weight of the letters.</param>
    /// <returns>CSS pixels; 0 for no lines.</returns>
    public double Widest(IEnumerable<string> lines, Letters type) => lines.Select(line => Width(line, type)).DefaultIfEmpty(0).Max();

    /// <summary>The area that a line of words covers.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The area.</returns>
    public Area AreaOf(Shape.Words words)
    {
        var width = Width(words.Text, words.Type);
        var before = words.Anchor switch { Anchor.Start => 0, Anchor.Middle => width / 2, _ => width };
        var (size, at) = (words.Type, words.At);
        return words.IsUpright
            ? new Area(at.X - size.Ascent, at.Y - width + before, size.Ascent + size.Descent, width)
            : new Area(at.X - before, at.Y - size.Ascent, width, size.Ascent + size.Descent);
    }

    /// <summary>The width of a line of words in letters of size 1.</summary>
    /// <param name="text">The words.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>Its width.</returns>
    protected abstract double Ems(string text, bool bold);

    private static string Plain(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private int Fitting(string text, Letters type, double width)
    {
        var (length, space, stroke) = (1, 0, 0);
        while (length <= text.Length && Width(text[..length].TrimEnd(), type) <= width)
        {
            if (length == text.Length)
            {
                return length;
            }

            (space, stroke) = text[length] == ' ' ? (length, stroke) : (space, BreakAfter.Contains(text[length - 1], StringComparison.Ordinal) ? length : stroke);
            length++;
        }

        var hard = Math.Max(1, length - 1);
        hard += hard < text.Length && char.IsLowSurrogate(text[hard]) ? (hard > 1 ? -1 : 1) : 0;
        var best = space > 0 && (stroke < space || Width(text[..space], type) > 0.5 * width) ? space : Math.Max(space, stroke);
        return best > 0 ? best : hard;
    }
}
