using System.Globalization;
using System.Xml;
using Benchmarking.Reports;

namespace Benchmarking.Export.Excel;

/// <summary>What the file says about itself: title, author, language, and the wave's date as its time stamp.</summary>
internal static class CoreProperties
{
    /// <summary>The namespace of title, author, language and identifier.</summary>
    public const string Dublin = "http://purl.org/dc/elements/1.1/";

    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes them.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="seal">The digest of what stands in the file.</param>
    public static void Write(XmlWriter xml, Report report, string seal)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, CellText.Allowed(report.Title));
        xml.WriteElementString("dc", "creator", Dublin, CellText.Allowed(report.Author));
        xml.WriteElementString("dc", "identifier", Dublin, seal);
        xml.WriteElementString("dc", "language", Dublin, report.Language.Code);
        xml.WriteElementString("cp", "lastModifiedBy", Core, CellText.Allowed(report.Author));
        WriteTime(xml, "created", report.Date);
        WriteTime(xml, "modified", report.Date);
        xml.WriteEndElement();
    }

    private static void WriteTime(XmlWriter xml, string name, DateOnly date)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
        xml.WriteString(date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
