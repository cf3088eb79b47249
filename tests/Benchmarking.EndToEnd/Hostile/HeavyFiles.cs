using System.Globalization;
using System.Text;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Files that would take all of a machine if they were believed.</summary>
internal static class HeavyFiles
{
    private const int Megabyte = 1024 * 1024;

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Text("a million rows with a fault each", HostileFile.Responses, () => Head(Base.Responses) + Repeated("9999,x,y\n", 8)),
        Text("a million rows of an unknown municipality", HostileFile.Invited, () => Head(Base.Invited) + Repeated("9999,school,1\n", 8)),
        Text("a million rows of an unknown rubric", HostileFile.Evaluations, () => Head(Base.Evaluations) + Repeated("9901,evaluation.nothing,1,,,,\n", 8)),
        Text("the same row over and over", HostileFile.Evaluations, () => Head(Base.Evaluations) + Repeated("9901,evaluation.use,1,,,,\n", 8)),
        Text("forty megabytes of quotation marks", HostileFile.Responses, () => Head(Base.Responses) + new string('"', (40 * Megabyte) + 1)),
        Text("forty megabytes of delimiters", HostileFile.Responses, () => new string(';', 40 * Megabyte)),
        Text("forty megabytes of line ends", HostileFile.Invited, () => new string('\r', 40 * Megabyte)),
        Text("forty megabytes without a line end", HostileFile.Evaluations, () => new string('a', 40 * Megabyte)),
        Text("forty megabytes of NULs", HostileFile.Responses, () => new string('\0', 40 * Megabyte)),
        Text("half a megabyte of unlike headers", HostileFile.Responses, () => string.Join(',', Enumerable.Range(0, 16_000).Select(place => $"Spørsmål {place} om samarbeid mellom tjenestene")) + "\n9901\n"),
        Text("half a megabyte of unlike headers to map", HostileFile.Map, () => string.Join(',', Enumerable.Range(0, 16_000).Select(place => $"Spørsmål {place} om samarbeid mellom tjenestene")) + "\n9901\n"),
        Book("a bomb of spaces", HostileFile.Responses, () => $"<worksheet><sheetData>{new string(' ', 400 * Megabyte)}</sheetData></worksheet>"),
        Book("a bomb of rows", HostileFile.Responses, () => $"<worksheet><sheetData>{Repeated("<row/>", 200)}</sheetData></worksheet>"),
        Book("a bomb of cells", HostileFile.Evaluations, () => $"<worksheet><sheetData><row>{Repeated("<c><v>1</v></c>", 200)}</row></sheetData></worksheet>"),
        Book("a cell in the last column of every row", HostileFile.Responses, () => $"<worksheet><sheetData>{string.Concat(Enumerable.Range(1, 200_000).Select(row => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>")))}</sheetData></worksheet>"),
        Book("a last row far below the first", HostileFile.Evaluations, () => "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c><c><v>2</v></c></row><row r=\"1048576\"><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>"),
        Book("a text of forty megabytes", HostileFile.Evaluations, () => $"<worksheet><sheetData><row><c t=\"str\"><v>{new string('x', 40 * Megabyte)}</v></c></row></sheetData></worksheet>"),
        Book("a remark of a hundred megabytes", HostileFile.Evaluations, () => $"<worksheet><!--{new string('x', 100 * Megabyte)}--></worksheet>"),
        Book("a tag of a hundred megabytes", HostileFile.Responses, () => $"<worksheet {new string('x', 100 * Megabyte)}/>"),
        Book("a million elements within each other", HostileFile.Responses, () => Repeated("<a>", 20)),
        new("mapping: a hundred thousand maps within each other", HostileFile.Mapping, "bad.yaml", () => Base.Utf8("columns: " + Repeated("{a: ", 1))),
        new("network: a megabyte of list marks", HostileFile.Network, "bad.yaml", () => Base.Utf8("network:\n  " + Repeated("- ", 1))),
        new("network: a megabyte of open brackets", HostileFile.Network, "bad.yaml", () => Base.Utf8("network: " + new string('[', Megabyte))),
        new("set: a megabyte and a half of keys", HostileFile.Set, "bad.yaml", () => Base.Utf8(string.Concat(Enumerable.Range(0, 150_000).Select(place => $"k{place}: v\n")))),
        new("mapping: a megabyte of one escape after another", HostileFile.Mapping, "bad.yaml", () => Base.Utf8("columns: \"" + Repeated("\\u0041", 1) + "\"")),
    ];

    private static HostileFile Text(string name, string line, Func<string> make) => new(name, line, "bad.csv", () => Base.Utf8(make()));

    private static HostileFile Book(string name, string line, Func<string> sheet) => new(
        name, line, "bad.xlsx", () => ZipBytes.Of(SoundBook.Parts("a,b").Select((part, place) => place == 4 ? (part.Name, sheet()) : part)));

    private static string Head(string text) => text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];

    /// <summary>A text over and over, up to some megabytes.</summary>
    private static string Repeated(string text, int megabytes) => new StringBuilder().Insert(0, text, megabytes * Megabyte / text.Length).ToString();
}
