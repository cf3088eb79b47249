using System.IO.Compression;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>The parts of a workbook. Nothing outside the file is ever looked at: links to other workbooks, pages and programs stay unread.</summary>
internal sealed class WorkbookArchive : IDisposable
{
    private const string Relations = "_rels/.rels";
    private const string Archive = "import.text.archive";
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private readonly UnpackingAllowance _allowance;
    private readonly UnpackingAllowance _small = new(WorkbookLimits.SmallMegabytes);

    /// <summary>Opens a file that begins as an archive.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="megabytes">How much may be unpacked, in megabytes.</param>
    /// <exception cref="WorkbookFaultException">It is no workbook that can be read.</exception>
    public WorkbookArchive(byte[] bytes, int megabytes = WorkbookLimits.UnpackedMegabytes)
    {
        _allowance = new UnpackingAllowance(megabytes);
        if (bytes.Length > WorkbookLimits.PackedMegabytes * WorkbookLimits.Megabyte)
        {
            throw new WorkbookFaultException(new("import.workbook.too_large_file", WorkbookLimits.PackedMegabytes));
        }

        var names = ZipDirectory.Parts(bytes);
        if (!names.Contains(Relations, StringComparer.OrdinalIgnoreCase) || Kind(names).Key != Archive)
        {
            throw new WorkbookFaultException(Kind(names));
        }

        try
        {
            _zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            _parts = _zip.Entries.ToDictionary(entry => entry.FullName.Replace('\\', '/'), StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException)
        {
            throw new WorkbookFaultException(new("import.workbook.broken_archive"));
        }
    }

    /// <summary>Reads what the sheets have in common.</summary>
    /// <param name="lineBreak">What line breaks become, as of <see cref="CellText.Field"/>.</param>
    /// <returns>The sheets, texts and styles.</returns>
    public WorkbookContents Contents(char lineBreak = ' ')
    {
        var book = Targets("").FirstOrDefault(target => target.Kind == "officeDocument")?.Part
            ?? throw new WorkbookFaultException(Kind([.. _parts.Keys]));
        var targets = Targets(book);
        var (sheets, from1904) = Sheets(book, targets);
        return new WorkbookContents(
            sheets,
            from1904,
            Shared(targets, "sharedStrings", _allowance, part => SharedTexts.Read(part, lineBreak)) ?? SharedTexts.None,
            Shared(targets, "styles", _small, CellStyles.Read) ?? CellStyles.None,
            lineBreak);
    }

    /// <summary>Opens a part.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The part, at its start.</returns>
    public XmlPart Open(string name) => Open(name, _allowance);

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private XmlPart Open(string name, UnpackingAllowance allowance)
    {
        try
        {
            return new XmlPart(name, new UnpackedStream((Find(name) ?? throw WorkbookFaultException.Damaged(name)).Open(), allowance));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            throw WorkbookFaultException.Damaged(name);
        }
    }

    /// <summary>What an archive is that is no workbook.</summary>
    private static Sentence Kind(IReadOnlyList<string> names)
    {
        bool Has(string start) => names.Any(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return true switch
        {
            _ when Has("xl/workbook.bin") => new("import.text.xlsb"),
            _ when Has("word/") || Has("ppt/") || Has("visio/") => new("import.text.office_document"),
            _ when Has("content.xml") || Has("Index/") => new("import.text.other_spreadsheet"),
            _ => new(Archive, Shown.List([.. names.Take(5)])),
        };
    }

    private T? Shared<T>(IReadOnlyList<Target> targets, string kind, UnpackingAllowance allowance, Func<XmlPart, T> read)
        where T : class
    {
        if (targets.FirstOrDefault(target => target.Kind == kind) is not { } found || Find(found.Part) is null)
        {
            return null;
        }

        using var part = Open(found.Part, allowance);
        return read(part);
    }

    private (List<WorkbookSheet> Sheets, bool From1904) Sheets(string book, IReadOnlyList<Target> targets)
    {
        using var part = Open(book, _small);
        var (sheets, from1904) = (new List<WorkbookSheet>(), false);
        while (part.Read())
        {
            if (part.Begins("workbookPr"))
            {
                from1904 = part.Attribute("date1904") is "1" or "true" or "on";
            }
            else if (sheets.Count < WorkbookLimits.Parts && part.Begins("sheet") && part.Attribute("name") is { } name && part.Attribute("id") is { } id
                && targets.FirstOrDefault(target => target.Id == id && target.Kind == "worksheet") is { } sheet)
            {
                sheets.Add(new(name, sheet.Part, part.Attribute("state") is "hidden" or "veryHidden"));
            }
        }

        return (sheets, from1904);
    }

    /// <summary>What a part refers to inside the archive.</summary>
    private List<Target> Targets(string of)
    {
        var slash = of.LastIndexOf('/');
        var folder = slash < 0 ? "" : of[..(slash + 1)];
        var relations = $"{folder}_rels/{of[(slash + 1)..]}.rels";
        var targets = new List<Target>();
        if (Find(relations) is null)
        {
            return targets;
        }

        using var part = Open(relations, _small);
        while (part.Read())
        {
            if (targets.Count < WorkbookLimits.Parts && part.Begins("Relationship") && part.Attribute("TargetMode") != "External"
                && part.Attribute("Id") is { } id && part.Attribute("Type") is { } type && part.Attribute("Target") is { } target)
            {
                targets.Add(new(id, type[(type.LastIndexOf('/') + 1)..], Path(folder, target.Replace('\\', '/'))));
            }
        }

        return targets;
    }

    private static string Path(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var part in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not "." and not "..")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private ZipArchiveEntry? Find(string name) => _parts.GetValueOrDefault(name);

    private sealed record Target(string Id, string Kind, string Part);
}
