using System.Text;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Register figures in JSON that are broken or hostile.</summary>
internal static class BrokenJson
{
    public static IEnumerable<HostileFile> All => [.. Cuts(), .. Shapes(), .. Changes(), .. Encodings()];

    private static HostileFile File(string name, Func<byte[]> make) => new($"JSON: {name}", HostileFile.Statistics, "bad.json", make);

    // Every place where a thing begins or ends.
    private static IEnumerable<HostileFile> Cuts() => "{}[]:,\"".SelectMany(sign => new[] { 1, 3 }, (sign, number) => (sign, number))
        .Select(cut => (cut, At: Nth(Base.JsonStat, cut.sign, cut.number)))
        .Where(one => one.At > 0 && one.At + 1 < Base.JsonStat.Length)
        .Select(one => File($"cut behind the {one.cut.sign} number {one.cut.number}", () => Base.Utf8(Base.JsonStat[..(one.At + 1)])));

    private static IEnumerable<HostileFile> Shapes()
    {
        (string Name, string Text)[] texts =
        [
            ("nothing", "{}"), ("a list", "[]"), ("a list of lists", "[[1, 2], [3]]"), ("a text", "\"dataset\""), ("a number", "1e999"), ("null", "null"), ("an open brace", "{"), ("two files in one", Base.JsonStat + Base.JsonStat),
            ("words behind the end", Base.JsonStat + "end"), ("a remark", "/* figures */" + Base.JsonStat), ("a comma too many", Base.JsonStat.Replace("11.5]", "11.5,]", StringComparison.Ordinal)),
            ("apostrophes", Base.JsonStat.Replace('"', '\'')), ("a collection", "{\"version\": \"2.0\", \"class\": \"collection\", \"link\": {\"item\": []}}"), ("a fault from the source", "{\"error\": {\"code\": 404}}"),
            ("a thousand lists within each other", new string('[', 1000)), ("a hundred thousand lists within each other", new string('[', 100_000)),
            ("a hundred thousand objects within each other", string.Concat(Enumerable.Repeat("{\"a\":", 100_000))), ("a closed nest of lists", new string('[', 5000) + new string(']', 5000)),
            ("a text that never ends", "{\"version\": \"" + new string('x', 100_000)), ("NUL in a text", Base.JsonStat.Replace("08764", "08\0764", StringComparison.Ordinal)),
            ("an escape that is none", Base.JsonStat.Replace("08764", "\\q", StringComparison.Ordinal)), ("half a pair of letters as an escape", Base.JsonStat.Replace("9901\"", "\\uD800\"", StringComparison.Ordinal)),
        ];
        return texts.Select(text => File(text.Name, () => Base.Utf8(text.Text)));
    }

    private static IEnumerable<HostileFile> Changes()
    {
        (string From, string To)[] changes =
        [
            ("[2, 1, 2]", "[2, 1, 3]"), ("[2, 1, 2]", "[2, 1, 1]"), ("[2, 1, 2]", "[2, 1]"), ("[2, 1, 2]", "[2, 1, 2, 1]"), ("[2, 1, 2]", "[-2, 1, 2]"), ("[2, 1, 2]", "[0, 1, 2]"), ("[2, 1, 2]", "[2.5, 1, 2]"),
            ("[2, 1, 2]", "[\"2\", 1, 2]"), ("[2, 1, 2]", "[2147483647, 2147483647, 2147483647]"), ("[2, 1, 2]", "[65536, 65536, 1]"), ("[2, 1, 2]", "[1e999, 1, 2]"), ("[2, 1, 2]", "{}"), ("[2, 1, 2]", "null"),
            ("[\"Region\", \"ContentsCode\", \"Tid\"]", "[\"Region\", \"Region\", \"Tid\"]"), ("[\"Region\", \"ContentsCode\", \"Tid\"]", "[\"Region\", \"ContentsCode\", \"Time\"]"), ("[\"Region\", \"ContentsCode\", \"Tid\"]", "[1, 2, 3]"),
            ("[\"Region\", \"ContentsCode\", \"Tid\"]", "[]"), ("\"9902\": 1", "\"9902\": 0"), ("\"9902\": 1", "\"9902\": 7"), ("\"9902\": 1", "\"9902\": -1"), ("\"9902\": 1", "\"9902\": 1.5"), ("\"9902\": 1", "\"9902\": \"1\""),
            ("\"9902\": 1", "\"9902\": 99999999999"), ("{\"9901\": 0, \"9902\": 1}", "{}"), ("{\"9901\": 0, \"9902\": 1}", "[]"), ("{\"9901\": 0, \"9902\": 1}", "[\"9901\", \"9901\"]"), ("{\"9901\": 0, \"9902\": 1}", "3"),
            ("[12.5, 13, null, 11.5]", "[12.5, 13, null]"), ("[12.5, 13, null, 11.5]", "[12.5, 13, null, 11.5, 1]"), ("[12.5, 13, null, 11.5]", "[]"), ("[12.5, 13, null, 11.5]", "\"12.5\""),
            ("[12.5, 13, null, 11.5]", "[12.5, 13, null, 1e999]"), ("[12.5, 13, null, 11.5]", "[12.5, 13, null, NaN]"), ("[12.5, 13, null, 11.5]", "[12.5, 13, null, \"eleven\"]"), ("[12.5, 13, null, 11.5]", "[12.5, 13, null, [11.5]]"),
            ("[12.5, 13, null, 11.5]", "[12.5, 13, null, true]"), ("[12.5, 13, null, 11.5]", "{\"0\": 12.5, \"9\": 1}"), ("[12.5, 13, null, 11.5]", "{\"-1\": 12.5}"), ("[12.5, 13, null, 11.5]", "{\"x\": 12.5}"),
            ("[12.5, 13, null, 11.5]", "{\"99999999999\": 12.5}"), ("{\"2\": \".\"}", "{\"9\": \".\"}"), ("{\"2\": \".\"}", "[\".\", \".\", \".\"]"), ("{\"2\": \".\"}", "7"),
            ("\"dimension\"", "\"dimensions\""), ("\"category\": {\"index\": [\"2022\", \"2023\"]}", "\"category\": []"), ("\"category\": {\"index\": [\"2022\", \"2023\"]}", "\"label\": \"tid\""), ("EUskala60", "EUskala61"),
            ("\"2022\", \"2023\"", "\"31.02.2022\", \"2023\""), ("\"value\"", "\"values\""), ("\"class\": \"dataset\"", "\"class\": \"dimension\""),
        ];
        return changes.Select(change => File(
            $"{change.To} for {change.From}",
            () => Base.Utf8(Base.JsonStat.Contains(change.From, StringComparison.Ordinal) ? Base.JsonStat.Replace(change.From, change.To, StringComparison.Ordinal) : throw new InvalidOperationException(change.From))));
    }

    private static IEnumerable<HostileFile> Encodings()
    {
        yield return File("UTF-16 cut in two", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Base.JsonStat)[..^1]]);
        yield return File("the mark of UTF-16 before UTF-8", () => [0xFF, 0xFE, .. Base.Utf8(Base.JsonStat)]);
        yield return File("a letter cut in two", () => [.. Base.Utf8(Base.JsonStat[..Base.JsonStat.IndexOf('å', StringComparison.Ordinal)]), 0xC3]);
        yield return File("empty", () => []);
        yield return File("spaces only", () => Base.Utf8(new string(' ', 1000)));
        foreach (var seed in Enumerable.Range(1, 4))
        {
            yield return File($"shuffled bytes {seed}", () => BrokenText.Shuffled(Base.Utf8(Base.JsonStat), seed));
        }
    }

    private static int Nth(string text, char sign, int number)
    {
        var at = -1;
        for (var count = 0; count < number && (at = text.IndexOf(sign, at + 1)) >= 0; count++)
        {
        }

        return at;
    }
}
