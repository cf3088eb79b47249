using System.Text;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables;

/// <summary>Knows the files that are neither text nor workbook by how they begin, so that each can be told what to do with.</summary>
internal static class OtherKinds
{
    private const int Beginning = 512;
    private static readonly byte[] Protected = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] OldWorkbook = Encoding.Unicode.GetBytes("Workbook");
    private static readonly byte[] OlderWorkbook = Encoding.Unicode.GetBytes("Book");

    /// <summary>What a file is, by its bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>What it is and what to do; null where it may be text or a workbook.</returns>
    public static Sentence? OfBytes(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Compound(bytes),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => new("import.text.pdf"),
        [(byte)'$', (byte)'F', (byte)'L', (byte)'2' or (byte)'3', ..] => new("import.text.spss"),
        [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => new("import.text.packed"),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => new("import.text.office_document"),
        _ => null,
    };

    /// <summary>What a text is that is no table, by its first letters.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>What it is and what to do; null where it may be a table.</returns>
    public static Sentence? OfText(ReadOnlySpan<byte> utf8)
    {
        var start = Encoding.UTF8.GetString(utf8[..Math.Min(Beginning, utf8.Length)]).TrimStart();
        return start switch
        {
            ['<', ..] when IsMarkup(start) => new("import.text.markup"),
            ['{', ..] => new("import.text.json"),
            ['[', ..] when start[1..].TrimStart() is ['{', ..] or ['[', ..] => new("import.text.json"),
            _ => null,
        };
    }

    private static bool IsMarkup(string start) => new[] { "<!doctype", "<html", "<?xml", "<table", "<head", "<body", "<meta", "<!--" }
        .Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase));

    private static Sentence Compound(ReadOnlySpan<byte> bytes) => true switch
    {
        _ when bytes.IndexOf(Protected) >= 0 => new("import.workbook.password"),
        _ when bytes.IndexOf(OldWorkbook) >= 0 || bytes.IndexOf(OlderWorkbook) >= 0 => new("import.text.old_workbook"),
        _ => new("import.text.office_document"),
    };
}
