using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>Holds the keys that the product asks for against those that its resource files have.</summary>
/// <remarks>A key is asked for by a literal that is the key, by an interpolated literal that has it (<c>$"status.{name}"</c>), or by a literal
/// that ends in '.' and is put before a name (<c>"status." + name</c>).</remarks>
internal static class SpokenKeys
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Regex Key = new("^[a-z]+(?:\\.[a-z0-9_]+)+$", RegexOptions.None, Patience);

    private static readonly Regex Composed = new($"^[a-z]+\\.(?:[a-z0-9_.]|{CSharpText.Hole})*$", RegexOptions.None, Patience);

    private static readonly Regex Asked = new(@"(?:\bnew\s+Sentence|\bSay|\b[Tt]exts\s*\[|\bthis\s*\[)\s*\(?\s*\$?$", RegexOptions.None, Patience);

    // A file name looks like a key.
    private static readonly Regex FileName = new(@"\.(?:csv|xlsx|xml|yaml|json|html|svg|png|db|key|log|md|txt|rels|exe|dll|sav|dta)$", RegexOptions.None, Patience);

    /// <summary>The rule that every key asked for is there, and every key there is asked for.</summary>
    /// <param name="files">Files of the repository; source outside <c>src</c> asks for nothing.</param>
    /// <param name="words">One resource file; the others have the same keys.</param>
    public static IEnumerable<string> Complaints(IEnumerable<SourceFile> files, WordFile words)
    {
        var keys = words.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var rooms = keys.Select(Room).ToHashSet(StringComparer.Ordinal);
        var literals = files.Where(file => file.IsCSharpUnder("src/")).SelectMany(file => file.CSharp.Literals, (file, literal) => (File: file, Literal: literal)).ToList();
        var missing = from one in literals
                      let text = one.Literal.Text
                      where !keys.Contains(text) && IsAskedFor(one.File, one.Literal, rooms)
                      select $"{one.File.At(one.Literal.Offset)}: no resource file has '{text}'. Write it in every language, or mend the key.";
        var composed = literals.Select(one => one.Literal.Text).Where(text => Composed.IsMatch(text) && IsPattern(text)).Distinct(StringComparer.Ordinal).Select(Pattern).ToList();
        var whole = literals.Select(one => one.Literal.Text).ToHashSet(StringComparer.Ordinal);
        var unused = from entry in words.Entries
                     where !whole.Contains(entry.Key) && !composed.Exists(pattern => pattern.IsMatch(entry.Key))
                     select $"{entry.At}: nothing says '{entry.Key}'. Delete it in every language.";
        return missing.Concat(unused);
    }

    private static bool IsAskedFor(SourceFile file, Literal literal, HashSet<string> rooms)
    {
        if (literal.Text.Contains(CSharpText.Hole, StringComparison.Ordinal) || literal.Text.EndsWith('.'))
        {
            return false;
        }

        var line = file.Text.LastIndexOf('\n', literal.Offset) + 1;
        return Asked.IsMatch(file.CSharp.Code[line..literal.Offset])
            || (Key.IsMatch(literal.Text) && rooms.Contains(Room(literal.Text)) && !FileName.IsMatch(literal.Text));
    }

    private static bool IsPattern(string text) => text.EndsWith('.') || text.Contains(CSharpText.Hole, StringComparison.Ordinal);

    private static Regex Pattern(string text) => new(
        "^" + string.Join(".+", (text.EndsWith('.') ? text + CSharpText.Hole : text).Split(CSharpText.Hole).Select(Regex.Escape)) + "$",
        RegexOptions.None,
        Patience);

    private static string Room(string key) => key.Split('.')[0];
}
