using System.Text;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Files that are merely odd come in with every answer as it was given.</summary>
public sealed class OddTests : IDisposable
{
    private static readonly string Plain = File.ReadAllText(Path.Combine(Tests.House.RepositoryRoot.Folder, "sample-data", "2018-05.csv"));
    private readonly Tool _tool = Tool.OnSample();

    public static TheoryData<string> Names => [.. Odd.Keys];

    private static Dictionary<string, Func<byte[]>> Odd { get; } = new(StringComparer.Ordinal)
    {
        ["carriage returns alone"] = () => Base.Utf8(Plain.ReplaceLineEndings("\r")),
        ["line ends of all kinds"] = () => Base.Utf8(string.Concat(Plain.ReplaceLineEndings("\n").Split('\n').Select((line, place) => line + (place % 3) switch { 0 => "\n", 1 => "\r\n", _ => "\r" }))),
        ["no last line end"] = () => Base.Utf8(Plain.TrimEnd()),
        ["a hundred empty lines at the end"] = () => Base.Utf8(Plain + new string('\n', 100)),
        ["empty rows of delimiters at the end"] = () => Base.Utf8(Plain + string.Concat(Enumerable.Repeat(new string(',', 49) + "\n", 100))),
        ["a mark of order"] = () => [0xEF, 0xBB, 0xBF, .. Base.Utf8(Plain)],
        ["little-endian UTF-16"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plain)],
        ["big-endian UTF-16"] = () => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Plain)],
        ["UTF-16 without a mark"] = () => Encoding.Unicode.GetBytes(Plain),
        ["a line sep="] = () => Base.Utf8("sep=,\r\n" + Plain),
        ["semicolons"] = () => Base.Utf8(Plain.Replace(',', ';')),
        ["tabs"] = () => Base.Utf8(Plain.Replace(',', '\t')),
        ["quotation marks around everything"] = () => Base.Utf8(string.Concat(Plain.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(line => $"\"{line.Replace(",", "\",\"", StringComparison.Ordinal)}\"\n"))),
        ["spaces around everything"] = () => Base.Utf8(Plain.Replace(",", " , ", StringComparison.Ordinal)),
        ["headers in capitals"] = () => Base.Utf8(string.Concat(Plain.Split('\n').Select((line, place) => (place == 0 ? line.ToUpperInvariant() : line) + "\n"))),
        ["a letter without width in a header"] = () => Base.Utf8(Plain.Replace("SK1a", "SK\u200B1a", StringComparison.Ordinal)),
        ["spaces that do not break around a code"] = () => Base.Utf8(Plain.Replace("\n9904,", "\n\u00A09904\u00A0,", StringComparison.Ordinal)),
        ["a formula in a column that nobody reads"] = () => With("=HYPERLINK(\"\"http://example.org\"\")"),
        ["a command in a column that nobody reads"] = () => With("=cmd|' /C calc'!A0"),
        ["marks of direction in a column that nobody reads"] = () => With("\u202Etxt.exe\u202C"),
        ["letters of all planes in a column that nobody reads"] = () => With("𝟚😀\u0301\uFFFD"),
        ["lines and delimiters in a column that nobody reads"] = () => With("a\r\nb;c,d\te\n\n"),
        ["a hundred thousand letters in a column that nobody reads"] = () => With(new string('å', 100_000)),
        ["a number beyond numbers in a column that nobody reads"] = () => With("1e999"),
        ["four as 4.0"] = () => Base.Utf8(Plain.Replace(",4,", ",4.0,", StringComparison.Ordinal).Replace(",4,", ",4.0,", StringComparison.Ordinal)),
        ["three as \"3,00\""] = () => Base.Utf8(Plain.Replace(",3,", ",\"3,00\",", StringComparison.Ordinal).Replace(",3,", ",\"3,00\",", StringComparison.Ordinal)),
    };

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_imported_with_its_answers_intact(string name)
    {
        _tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        var expected = Fingerprint();
        _tool.Do("imports", "undo", "1");
        File.WriteAllBytes(_tool.PathOf("odd.csv"), Odd[name]());

        _tool.Do("import", "responses", "odd.csv", "--wave", "2018-05");

        Assert.Equal(expected, Fingerprint());
    }

    private static byte[] With(string words) => Base.Utf8(
        string.Concat(Plain.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select((line, place) => $"{line},{(place == 0 ? "Merknad" : $"\"{words}\"")}\n")));

    private string Fingerprint()
    {
        using var scores = System.Text.Json.JsonDocument.Parse(_tool.Do("scores", "--wave", "2018-05", "--to", "json"));
        return scores.RootElement.GetProperty("data").ToString();
    }
}
