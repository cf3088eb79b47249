using System.IO.Compression;
using System.Net;
using System.Xml;
using Benchmarking.Findings;
using Benchmarking.Reports.Sheets.Audit;
using Benchmarking.Wording;

namespace Benchmarking.Import.Artefacts;

/// <summary>Reads published files as somebody outside would.</summary>
public static class ArtefactFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">A workbook, a page or a picture (SVG) of this house.</param>
    /// <param name="withText">Whether all its text is wanted too.</param>
    /// <returns>What stands in it; of a picture, its text alone.</returns>
    /// <exception cref="RefusedException">It cannot be read.</exception>
    public static Artefact Read(string path, bool withText)
    {
        var name = Path.GetFileName(path);
        try
        {
            switch (Path.GetExtension(path))
            {
                case ".xlsx":
                    using (var archive = ZipFile.OpenRead(path))
                    {
                        return WorkbookArtefact.Read(name, archive, withText);
                    }

                case ".html":
                    return PageArtefact.Read(name, File.ReadAllText(path), withText);
                default:
                    return new Artefact(name, []) { AllText = withText ? WebUtility.HtmlDecode(File.ReadAllText(path)) : "" };
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or FormatException or ArgumentOutOfRangeException)
        {
            throw new RefusedException(new Sentence("audit.unreadable", path));
        }
    }
}
