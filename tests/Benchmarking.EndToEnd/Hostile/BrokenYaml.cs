using System.Globalization;
using System.Text;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Mapping files, network files and sets that are broken or hostile.</summary>
internal static class BrokenYaml
{
    public static IEnumerable<HostileFile> All =>
    [
        .. Kinds.SelectMany(kind => OfAny(kind)),
        .. Values("network", HostileFile.Network, Base.Network, NetworkChanges),
        .. Values("mapping", HostileFile.Mapping, Base.Mapping, MappingChanges),
        .. Values("set", HostileFile.Set, Base.Set, SetChanges),
    ];

    private static (string Kind, string Line, string Text)[] Kinds =>
        [("network", HostileFile.Network, Base.Network), ("mapping", HostileFile.Mapping, Base.Mapping), ("set", HostileFile.Set, Base.Set)];

    private static (string From, string To)[] NetworkChanges =>
    [
        ("seed: 20170101", "seed: 1e999"), ("seed: 20170101", "seed: 99999999999999999999"), ("level: 0.95", "level: NaN"), ("level: 0.95", "level: -0"), ("population: 41200", "population: -1"),
        ("population: 41200", "population: 4.5e99"), ("2017-11-15", "2018-02-31"), ("2017-11-15", "0000-00-00"), ("min_respondents: 5", "min_respondents: 2"), ("code: \"9902\"", "code: \"9901\""),
        ("code: \"9902\"", "code: \"\""), ("code: \"9902\"", "code: \"99|02\""), ("code: \"9902\"", $"code: \"{new string('9', 5000)}\""), ("country: NO", "country: []"), ("languages: [nb, nn, en]", "languages: []"),
        ("languages: [nb, nn, en]", "languages: {nb: nn}"), ("indicators: barn-unge-0-24", "indicators: ../../../../etc/passwd"), ("indicators: barn-unge-0-24", "indicators: [a, b]"),
        ("database: network.db", "database: \"\""), ("database: network.db", "database: /dev/full/x/y.db"), ("id: school", "id: \"../school\""), ("id: \"2017-11\"", "id: \"../2017-11\""),
    ];

    private static (string From, string To)[] MappingChanges =>
    [
        ("columns:\n", "columns: []\nx:\n"), ("columns:\n", "columns: null\nx:\n"), ("unit: \"Hvilken kommune arbeider du i?\"", "unit: {a: b}"), ("unit: \"Hvilken kommune arbeider du i?\"", "unit: Kommune\u202E"),
        ("  SK1a:", "  ../SK1a:"), ("  SK1a:", "  ? [SK1a]\n  :"),
    ];

    private static (string From, string To)[] SetChanges =>
    [
        ("min: 1", "min: -99999999999"), ("max: 5", "max: 1e999"), ("max: 5", "max: NaN"), ("evidence_from: 3", "evidence_from: 99"), ("kind: rubric", "kind: [rubric]"), ("version: 1.0.0", "version: {}"),
    ];

    private static IEnumerable<HostileFile> OfAny((string Kind, string Line, string Text) kind)
    {
        HostileFile File(string name, Func<byte[]> make) => new($"{kind.Kind}: {name}", kind.Line, "bad.yaml", make);
        var key = kind.Text.Split('\n').First(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Split(':')[0];
        (string Name, string Text)[] texts =
        [
            ("empty", ""), ("spaces only", new string(' ', 1000)), ("a remark only", "# nothing\n"), ("a start and nothing else", "---\n"), ("an end and nothing else", "...\n"),
            ("a word", "hello"), ("a list", "- a\n- b\n"), ("a number", "1e999"), ("two documents", kind.Text + "\n---\na: b\n"), ("a directive that there is not", "%YAML 9.9\n---\na: b\n"),
            ("tabs for spaces", $"{key}:\n\tx: y\n"), ("an open bracket", $"{key}: [a, b\n"), ("an open brace", $"{key}: {{a: b\n"), ("an open quotation mark", $"{key}: \"a\n\nb"), ("a closing bracket alone", $"{key}: ]\n"),
            ("an escape that is none", $"{key}: \"\\q\"\n"), ("an escape beyond letters", $"{key}: \"\\U00110000\"\n"), ("half a pair of letters as escapes", $"{key}: \"\\uD800\"\n"), ("a bad escape of two digits", $"{key}: \"\\xZZ\"\n"),
            ("an anchor and its alias", $"{key}: &a b\nx: *a\n"), ("an alias of nothing", $"{key}: *nowhere\n"), ("an alias of itself", $"{key}: &a [*a]\n"), ("a merge", $"x: &a {{b: c}}\n{key}:\n  <<: *a\n"), ("a bomb of anchors", Bomb(key)),
            ("a tag of a program", $"{key}: !!python/object/apply:os.system ['true']\n"), ("a tag of the framework", $"{key}: !System.Diagnostics.Process {{}}\n"), ("a tag of binary", $"{key}: !!binary AAAA\n"),
            ("a key that is a list", "? [a, b]\n: c\n"), ("a key that is nothing", ": c\n"), ("the same key twice", $"{key}: a\n{key}: b\n"), ("a key that nothing knows", kind.Text + "\ncolour: red\n"),
            ("a hundred thousand keys", string.Concat(Enumerable.Range(0, 100_000).Select(place => $"k{place}: v\n"))), ("a key of a hundred thousand letters", new string('k', 100_000) + ": v\n"),
            ("a thousand lists within each other", $"{key}: " + new string('[', 1000)), ("a hundred thousand lists within each other", $"{key}: " + new string('[', 100_000)),
            ("a hundred thousand maps within each other", $"{key}: " + string.Concat(Enumerable.Repeat("{a: ", 100_000))), ("fifty thousand list marks in a row", $"{key}:\n  " + string.Concat(Enumerable.Repeat("- ", 50_000)) + "a\n"),
            ("a hundred indents", string.Concat(Enumerable.Range(0, 100).Select(depth => new string(' ', depth) + "a:\n"))), ("a text without its indent", $"{key}: |9\n x\n"), ("a text of six megabytes", $"{key}: " + new string('x', 6_000_000)),
            ("a mark of direction in a key", $"\u202E{key}\u202C: a\n"), ("a letter without width in a key", $"{key[..1]}\u200B{key[1..]}: a\n"),
        ];
        foreach (var (name, text) in texts)
        {
            yield return File(name, () => Base.Utf8(text));
        }

        yield return File("NULs only", () => new byte[1000]);
        yield return File("a NUL in a value", () => Base.Utf8($"{key}: a\0b\n"));
        yield return File("a mark of order in the middle", () => [.. Base.Utf8($"{key}: a\n"), 0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("x: y\n")]);
        yield return File("UTF-16 cut in two", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(kind.Text)[..^1]]);
        yield return File("a photograph", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0]);
        foreach (var seed in Enumerable.Range(1, 4))
        {
            yield return File($"shuffled bytes {seed}", () => BrokenText.Shuffled(Base.Utf8(kind.Text), seed));
        }
    }

    private static IEnumerable<HostileFile> Values(string kind, string line, string text, IEnumerable<(string From, string To)> changes) =>
        from change in changes
        let name = $"{kind}: {change.To[..Math.Min(40, change.To.Length)].ReplaceLineEndings(" ")} for {change.From.ReplaceLineEndings(" ")}"
        select new HostileFile(name, line, "bad.yaml", () => Base.Utf8(Replaced(text, change.From, change.To)));

    private static string Replaced(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"'{from}' is not there to be replaced.", nameof(from)) : text.Remove(at, from.Length).Insert(at, to);
    }

    private static string Bomb(string key)
    {
        var lines = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        }

        return $"{lines}{key}: *a11\n";
    }
}
