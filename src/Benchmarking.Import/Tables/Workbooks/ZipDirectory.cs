using System.Buffers.Binary;
using System.Text;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Looks through an archive's directory before anything is unpacked.</summary>
/// <remarks>The layout is that of PKWARE's APPNOTE, sections 4.3.12 and 4.3.16.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = 65_535;
    private const int EntryLength = 46;
    private const int EndMark = 0x06054B50;
    private const int EntryMark = 0x02014B50;
    private const int EncryptedFlag = 1;

    /// <summary>Lists an archive's parts.</summary>
    /// <param name="archive">The file.</param>
    /// <returns>Names with <c>/</c> between folders, in the order of the directory; each once.</returns>
    /// <exception cref="WorkbookFaultException">The directory is damaged, lists a part twice, lists too many, or parts are encrypted.</exception>
    public static IReadOnlyList<string> Parts(ReadOnlySpan<byte> archive)
    {
        var at = Start(archive);
        var (names, seen) = (new List<string>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        while (at <= archive.Length - EntryLength && Number(archive, at) == EntryMark)
        {
            var length = Short(archive, at + 28);
            if (at + EntryLength + length > archive.Length)
            {
                throw Damaged();
            }

            var name = Encoding.UTF8.GetString(archive.Slice(at + EntryLength, length)).Replace('\\', '/');
            names.Add(names.Count < WorkbookLimits.Parts ? name : throw new WorkbookFaultException(new("import.workbook.too_many_parts", WorkbookLimits.Parts)));
            if (!seen.Add(name))
            {
                throw new WorkbookFaultException(new("import.workbook.part_twice", Shown.Short(name)));
            }

            if ((Short(archive, at + 8) & EncryptedFlag) != 0)
            {
                throw new WorkbookFaultException(new("import.workbook.password"));
            }

            at += EntryLength + length + Short(archive, at + 30) + Short(archive, at + 32);
        }

        return names.Count > 0 ? names : throw Damaged();
    }

    private static int Start(ReadOnlySpan<byte> archive)
    {
        var first = Math.Max(0, archive.Length - EndLength - LongestComment);
        for (var at = archive.Length - EndLength; at >= first; at--)
        {
            if (Number(archive, at) == EndMark)
            {
                return Number(archive, at + 16) is >= 0 and var start && start < archive.Length ? start : throw Damaged();
            }
        }

        throw Damaged();
    }

    private static int Number(ReadOnlySpan<byte> archive, int at) => BinaryPrimitives.ReadInt32LittleEndian(archive[at..]);

    private static int Short(ReadOnlySpan<byte> archive, int at) => BinaryPrimitives.ReadUInt16LittleEndian(archive[at..]);

    private static WorkbookFaultException Damaged() => new(new("import.workbook.broken_archive"));
}
