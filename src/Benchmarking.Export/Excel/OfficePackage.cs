using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Benchmarking.Export.Excel;

/// <summary>The parts of an Office file. Each is written once, straight into the archive: the library's own package would squeeze and unpack every part on its way.</summary>
internal sealed class OfficePackage
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };
    private readonly List<KeyValuePair<string, byte[]>> _entries = [];
    private readonly List<(string Path, string ContentType)> _parts = [];

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its path in the file, such as <c>xl/workbook.xml</c>.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="root">What stands in it.</param>
    /// <param name="links">The parts that it names.</param>
    public void Add(string path, string contentType, OpenXmlPartRootElement root, params IReadOnlyList<PartLink> links)
    {
        using var stream = new MemoryStream();
        root.Save(stream);
        Add(path, contentType, stream.ToArray(), links);
    }

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its path in the file.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="write">Writes what stands in it.</param>
    public void Add(string path, string contentType, Action<XmlWriter> write) => Add(path, contentType, Bytes(write), []);

    /// <summary>The digest of the parts that have been added.</summary>
    public string Seal() => WorkbookSeal.Of(_entries);

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to; needs no seeking.</param>
    /// <param name="links">The parts that it begins with.</param>
    public void Write(Stream stream, params IReadOnlyList<PartLink> links) => StoredZip.Write(
        [.. _entries, KeyValuePair.Create("_rels/.rels", Bytes(xml => Write(xml, links))), KeyValuePair.Create("[Content_Types].xml", Bytes(WriteTypes))], stream);

    private static byte[] Bytes(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, IReadOnlyList<PartLink> links)
    {
        xml.WriteStartElement("Relationships", Relationships);
        foreach (var link in links)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", link.Id);
            xml.WriteAttributeString("Type", link.Type);
            xml.WriteAttributeString("Target", "/" + link.Path);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Add(string path, string contentType, byte[] content, IReadOnlyList<PartLink> links)
    {
        _entries.Add(KeyValuePair.Create(path, content));
        _parts.Add((path, contentType));
        if (links.Count > 0)
        {
            var slash = path.LastIndexOf('/');
            _entries.Add(KeyValuePair.Create($"{path[..slash]}/_rels/{path[(slash + 1)..]}.rels", Bytes(xml => Write(xml, links))));
        }
    }

    private void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", ContentTypes);
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", "rels");
        xml.WriteAttributeString("ContentType", RelationshipsType);
        xml.WriteEndElement();
        foreach (var (path, contentType) in _parts)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", "/" + path);
            xml.WriteAttributeString("ContentType", contentType);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

/// <summary>How one part names another.</summary>
/// <param name="Id">The name that it uses.</param>
/// <param name="Kind">What the other is to it, such as <c>worksheet</c>.</param>
/// <param name="Path">The path of the other in the file.</param>
internal sealed record PartLink(string Id, string Kind, string Path)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    /// <summary>What a package calls the kind.</summary>
    public string Type => (Kind == "core-properties" ? Package : Office) + Kind;
}
