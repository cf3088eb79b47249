namespace Benchmarking.Import.Recognition;

/// <summary>One of the texts that a column goes by.</summary>
/// <param name="Numbered">The text with its numbering, as <see cref="PlainText.Numbered"/> leaves it.</param>
/// <param name="Pairs">The text without numbering.</param>
/// <param name="IsWhole">Whether it is all that the column is called; false for the end of a longer text.</param>
internal sealed record ColumnFace(string Numbered, LetterPairs Pairs, bool IsWhole)
{
    /// <summary>The shortest text that may be what a survey tool left of a longer one.</summary>
    public const int ShortestCut = 40;

    private static readonly string[] Breaks = [" - ", " – ", " — ", ": ", "? ", " | ", "\n", " / ", " > "];

    /// <summary>The texts of a column: its question, its header, a row of a matrix in brackets, and what follows an introduction.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The texts, none of them empty, each once.</returns>
    public static IReadOnlyList<ColumnFace> Of(SeenColumn column)
    {
        var faces = new List<ColumnFace>();
        foreach (var text in new[] { column.Described.Question, column.Header }.OfType<string>())
        {
            Take(text, isWhole: true);
            if (InBrackets(text) is { } inside)
            {
                Take(inside, isWhole: true);
            }

            foreach (var at in Breaks.Select(mark => (Mark: mark, At: text.LastIndexOf(mark, StringComparison.Ordinal))).Where(found => found.At > 0))
            {
                Take(text[(at.At + at.Mark.Length)..], isWhole: false);
            }
        }

        return faces;

        void Take(string text, bool isWhole)
        {
            var face = new ColumnFace(PlainText.Numbered(text), new LetterPairs(PlainText.Of(text)), isWhole);
            if (face.Numbered.Length > 0 && !faces.Exists(known => known.Numbered == face.Numbered))
            {
                faces.Add(face);
            }
        }
    }

    /// <summary>What stands in square brackets at the end, as in <c>How far do you agree? [The services trust each other]</c>.</summary>
    private static string? InBrackets(string text)
    {
        var trimmed = text.TrimEnd();
        var open = trimmed.LastIndexOf('[');
        return open >= 0 && trimmed.EndsWith(']') ? trimmed[(open + 1)..^1] : null;
    }
}
