using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Benchmarking.Export.Html;
using Benchmarking.Reports;

namespace Benchmarking.Tests.Export.Html;

/// <summary>A page that was drawn and is read back as XML, which it is as well as HTML.</summary>
internal sealed class DrawnPage
{
    private DrawnPage(string text)
    {
        Text = text;
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root ?? throw new InvalidOperationException("The page is empty.");
    }

    public string Text { get; }

    public XElement Root { get; }

    public static byte[] Bytes(Report report)
    {
        using var stream = new MemoryStream();
        PageExporter.Write(report, stream);
        return stream.ToArray();
    }

    public static DrawnPage Of(Report report) => new(Encoding.UTF8.GetString(Bytes(report)));

    /// <summary>The elements of a name, in or out of a drawing.</summary>
    public IEnumerable<XElement> All(string name) => Root.Descendants().Where(element => element.Name.LocalName == name);

    public XElement Single(string name) => All(name).Single();

    public XElement ById(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);

    /// <summary>The page as it is read: without style, script, and what drawings hold.</summary>
    public string Readable()
    {
        var plain = Regex.Replace(Text, @"(?<=<style>|<script>).*?(?=</style>|</script>)", "", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        plain = Regex.Replace(plain, @"sha256-[\w+/=]+", "sha256", RegexOptions.None, TimeSpan.FromSeconds(5));
        return Regex.Replace(plain, @"<svg[^>]*>.*?</svg>\s*", "<svg />", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
    }
}
