using System.Globalization;
using System.Text;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Workbooks that are broken or hostile, from the archive down to the cell.</summary>
internal static class BrokenWorkbooks
{
    private const string Sheet = SoundBook.Sheet;
    private const string Book = SoundBook.Book;
    private const string Links = SoundBook.Links;

    public static IEnumerable<HostileFile> All => Kinds.SelectMany(kind => Archives(kind).Concat(Parts(kind)).Concat(Cells(kind)));

    private static (string Kind, string Line, string Text)[] Kinds =>
        [("responses", HostileFile.Responses, Base.Responses), ("evaluations", HostileFile.Evaluations, Base.Evaluations.Replace("\nhver", " hver", StringComparison.Ordinal))];

    private static IEnumerable<HostileFile> Archives((string Kind, string Line, string Text) kind)
    {
        HostileFile File(string name, Func<byte[], byte[]> change) =>
            new($"{kind.Kind}, workbook: {name}", kind.Line, "bad.xlsx", () => change(ZipBytes.Of(SoundBook.Parts(kind.Text))));
        (string Name, Func<byte[], int> At)[] cuts =
        [
            ("after its first mark", _ => 4), ("within the first local header", _ => 20), ("within the first name", _ => 33), ("within the first part", _ => 60),
            ("before the last part", zip => ZipBytes.Find(zip, ZipBytes.Local, 4)), ("within the last part", zip => ZipBytes.Find(zip, ZipBytes.Central) - 50),
            ("before its directory", zip => ZipBytes.Find(zip, ZipBytes.Central)), ("within its directory", zip => ZipBytes.Find(zip, ZipBytes.Central) + 30),
            ("before the last entry of its directory", zip => ZipBytes.Find(zip, ZipBytes.Central, 4)), ("before its end", zip => ZipBytes.Find(zip, ZipBytes.End)),
            ("within its end", zip => ZipBytes.Find(zip, ZipBytes.End) + 10), ("one byte before its end", zip => zip.Length - 1),
        ];
        foreach (var (name, at) in cuts)
        {
            yield return File("cut " + name, zip => zip[..at(zip)]);
        }

        int Last(byte[] zip) => ZipBytes.Find(zip, ZipBytes.Central, 4);
        yield return File("an end and nothing else", zip => zip[ZipBytes.Find(zip, ZipBytes.End)..]);
        yield return File("an empty archive", _ => [(byte)'P', (byte)'K', 5, 6, .. new byte[18]]);
        yield return File("a directory far away", zip => ZipBytes.Patched(zip, ZipBytes.Find(zip, ZipBytes.End) + 16, 0xFF, 0xFF, 0xFF, 0x7F));
        yield return File("a directory before the start", zip => ZipBytes.Patched(zip, ZipBytes.Find(zip, ZipBytes.End) + 16, 0xFF, 0xFF, 0xFF, 0xFF));
        yield return File("a directory in the middle of a part", zip => ZipBytes.Patched(zip, ZipBytes.Find(zip, ZipBytes.End) + 16, 70, 0, 0, 0));
        yield return File("a thousand parts too many in the count", zip => ZipBytes.Patched(zip, ZipBytes.Find(zip, ZipBytes.End) + 8, 0xE8, 3, 0xE8, 3));
        yield return File("a part longer than the file", zip => ZipBytes.Patched(zip, Last(zip) + 20, 0, 0, 0, 0x70));
        yield return File("a part that begins behind the file", zip => ZipBytes.Patched(zip, Last(zip) + 42, 0xFF, 0xFF, 0xFF, 0x70));
        yield return File("a part that begins in another", zip => ZipBytes.Patched(zip, Last(zip) + 42, 9, 0, 0, 0));
        yield return File("a way of packing that there is not", zip => ZipBytes.Patched(zip, Last(zip) + 10, 99, 0));
        yield return File("an encrypted part", zip => ZipBytes.Patched(zip, Last(zip) + 8, 1, 0));
        yield return File("a packed part that is none", zip => ZipBytes.Patched(zip, ZipBytes.Find(zip, ZipBytes.Local, 4) + 55, [.. Enumerable.Repeat((byte)0xFF, 40)]));
        yield return File("a name of 65 535 letters", zip => ZipBytes.Patched(zip, Last(zip) + 28, 0xFF, 0xFF));
        foreach (var seed in Enumerable.Range(1, 6))
        {
            yield return File($"shuffled bytes {seed}", zip => [.. zip[..4], .. BrokenText.Shuffled(zip[4..], seed)]);
        }
    }

    private static IEnumerable<HostileFile> Parts((string Kind, string Line, string Text) kind)
    {
        HostileFile File(string name, Func<List<(string Name, string Content)>, IEnumerable<(string, string)>> change) =>
            new($"{kind.Kind}, parts: {name}", kind.Line, "bad.xlsx", () => ZipBytes.Of(change(SoundBook.Parts(kind.Text))));
        HostileFile Without(string part) => File("without " + part, parts => parts.Where(one => one.Name != part));
        HostileFile With(string name, string part, string content) => File(name, parts => parts.Select(one => one.Name == part ? (part, content) : one));
        yield return Without("_rels/.rels");
        yield return Without(Book);
        yield return Without(Links);
        yield return Without(Sheet);
        yield return File("a part twice", parts => parts.Append(parts[^1]));
        yield return File("a part twice, once in capitals", parts => parts.Append((Sheet.ToUpperInvariant(), parts[^1].Content)));
        yield return File("three thousand parts", parts => parts.Concat(Enumerable.Range(0, 3000).Select(place => ($"x/{place}.xml", "<x/>"))));
        yield return With("a sheet outside the archive", Links, SoundBook.Relations("worksheet", "../../../../../../etc/passwd"));
        yield return With("a sheet on the machine", Links, SoundBook.Relations("worksheet", "file:///etc/passwd"));
        yield return With("a sheet on the net", Links, SoundBook.Relations("worksheet", "http://127.0.0.1/sheet.xml").Replace("Target=", "TargetMode=\"External\" Target=", StringComparison.Ordinal));
        yield return With("a sheet that is the list of sheets", Links, SoundBook.Relations("worksheet", "_rels/workbook.xml.rels"));
        yield return With("a book that is no book", Book, "<x/>");
        yield return With("a book without sheets", Book, "<workbook><sheets/></workbook>");
        yield return With("a hidden sheet alone", Book, SoundBook.Parts(kind.Text)[2].Content.Replace("<sheet ", "<sheet state=\"hidden\" ", StringComparison.Ordinal));
        yield return With("an empty part", Sheet, "");
        yield return With("words instead of XML", Sheet, "unit;level\n9901;3\n");
        yield return With("a wrong declaration", Sheet, "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + SoundBook.Parts(kind.Text)[4].Content[..500]);
        yield return With("a version that there is not", Sheet, "<?xml version=\"9.9\"?><worksheet/>");
        yield return With("entities within entities", Sheet, Laughs());
        yield return With("an entity from the machine", Sheet, "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
        yield return With("an entity of parameters from the net", Sheet, "<!DOCTYPE w [<!ENTITY % e SYSTEM \"http://127.0.0.1/e.dtd\"> %e;]><worksheet/>");
        yield return With("an entity in the list of relations", "_rels/.rels", Laughs());
        yield return With("ten thousand elements within each other", Sheet, string.Concat(Enumerable.Repeat("<row>", 10_000)));
        yield return With("an attribute of a megabyte", Sheet, $"<worksheet><sheetData><row r=\"{new string('1', 1_000_000)}\"/></sheetData></worksheet>");
        yield return With("a hundred thousand attributes", Sheet, $"<worksheet {string.Concat(Enumerable.Range(0, 100_000).Select(place => $"a{place}=\"\" "))}/>");
        yield return With("a character that XML forbids", Sheet, "<worksheet><sheetData><row><c t=\"str\"><v>&#0;&#x1F;</v></c></row></sheetData></worksheet>");
        yield return With("no prefix declared", Sheet, "<a:worksheet><a:sheetData/></a:worksheet>");
        var sheet = SoundBook.Parts(kind.Text)[4].Content;
        foreach (var (name, at) in ((string, int)[])
            [
                ("after its first sign", 1), ("within a tag", 15), ("before its rows", 22), ("within an attribute", sheet.IndexOf("r=\"", StringComparison.Ordinal) + 3),
                ("within a cell", sheet.IndexOf("<is>", StringComparison.Ordinal) + 4), ("within a text", sheet.IndexOf("<t>", StringComparison.Ordinal) + 5),
                ("before its last tag", sheet.LastIndexOf('<')), ("one sign before its end", sheet.Length - 1),
            ])
        {
            yield return With("a sheet cut " + name, Sheet, sheet[..at]);
        }
    }

    private static IEnumerable<HostileFile> Cells((string Kind, string Line, string Text) kind)
    {
        HostileFile File(string name, string from, string to) => new(
            $"{kind.Kind}, cells: {name}", kind.Line, "bad.xlsx",
            () => ZipBytes.Of(SoundBook.Parts(kind.Text).Select(part => part.Name == Sheet ? (Sheet, Replaced(part.Content, from, to)) : part)));
        const string Second = "<row r=\"2\"><c t=\"inlineStr\"><is><t>990";
        yield return File("row 0", "<row r=\"2\"", "<row r=\"0\"");
        yield return File("a row below the last one", "<row r=\"2\"", "<row r=\"1048577\"");
        yield return File("a row beyond numbers", "<row r=\"2\"", "<row r=\"99999999999999999999\"");
        yield return File("a row twice", "<row r=\"3\"", "<row r=\"2\"");
        yield return File("a column behind the last one", Second, Second.Replace("<c ", "<c r=\"XFE2\" ", StringComparison.Ordinal));
        yield return File("a column that is no name", Second, Second.Replace("<c ", "<c r=\"2\" ", StringComparison.Ordinal));
        yield return File("a cell twice", Second, Second.Replace("<c ", "<c r=\"A2\"><v>1</v></c><c r=\"A2\" ", StringComparison.Ordinal));
        yield return File("a text that is not there", Second, "<row r=\"2\"><c t=\"s\"><v>7</v></c><c t=\"inlineStr\"><is><t>990");
        yield return File("a text with the number -1", Second, "<row r=\"2\"><c t=\"s\"><v>-1</v></c><c t=\"inlineStr\"><is><t>990");
        yield return File("a formula without a result", Second, "<row r=\"2\"><c><f>1+1</f></c><c t=\"inlineStr\"><is><t>990");
        yield return File("a fault for a municipality", Second, "<row r=\"2\"><c t=\"e\"><v>#REF!</v></c><c t=\"inlineStr\"><is><t>990");
        yield return File("a number beyond numbers for a municipality", Second, "<row r=\"2\"><c><v>1e999</v></c><c t=\"inlineStr\"><is><t>990");
        yield return File("no number for a municipality", Second, "<row r=\"2\"><c><v>NaN</v></c><c t=\"inlineStr\"><is><t>990");
    }

    private static string Replaced(string text, string from, string to) => text.Contains(from, StringComparison.Ordinal)
        ? text.Replace(from, to, StringComparison.Ordinal)
        : throw new ArgumentException($"'{from}' is not there to be replaced.", nameof(from));

    private static string Laughs()
    {
        var entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 30; level++)
        {
            entities.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{level} \"&a{level - 1};&a{level - 1};&a{level - 1};&a{level - 1};\">");
        }

        return entities + "]><worksheet><sheetData><row><c t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>";
    }
}
