using System.Globalization;
using System.Text;
using System.Xml;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Goes through one part of a workbook from its first tag to its last. Names are looked at without their namespaces, which differ between the two kinds of workbooks.</summary>
internal sealed class XmlPart : IDisposable
{
    private readonly string _name;
    private readonly XmlReader _reader;
    private readonly StringBuilder _text = new();

    /// <summary>Begins at a part's start.</summary>
    /// <param name="name">Its name in the archive.</param>
    /// <param name="stream">Its bytes, closed with this.</param>
    public XmlPart(string name, Stream stream)
    {
        _name = name;
        _reader = XmlReader.Create(new MarkupGuard(stream), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = new BoundedNames(name),
        });
    }

    /// <summary>Whether the element has no end tag of its own.</summary>
    public bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>Moves on.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="WorkbookFaultException">The part is damaged.</exception>
    public bool Read()
    {
        try
        {
            return _reader.Read() && (_reader.Depth <= WorkbookLimits.Depth ? true : throw WorkbookFaultException.Damaged(_name));
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw WorkbookFaultException.Damaged(_name);
        }
    }

    /// <summary>Whether an element of a name begins here.</summary>
    /// <param name="name">The name, without namespace.</param>
    /// <returns>True where it does.</returns>
    public bool Begins(string name) => _reader.NodeType == XmlNodeType.Element && _reader.LocalName == name;

    /// <summary>Whether an element of a name ends here.</summary>
    /// <param name="name">The name, without namespace.</param>
    /// <returns>True where it does.</returns>
    public bool Ends(string name) => _reader.NodeType == XmlNodeType.EndElement && _reader.LocalName == name;

    /// <summary>An attribute of the element, in whichever namespace.</summary>
    /// <param name="name">Its name, without namespace.</param>
    /// <returns>Its value; null where the element has none such.</returns>
    public string? Attribute(string name)
    {
        string? value = null;
        for (var more = _reader.MoveToFirstAttribute(); more && value is null; more = _reader.MoveToNextAttribute())
        {
            value = _reader.LocalName == name ? _reader.Value : null;
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>An attribute that is a whole number.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The number; null where there is none.</returns>
    public int? Number(string name) =>
        Attribute(name) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The text of the element that begins here, with the runs of a rich text joined and the reading aids of East Asian texts left out; ends at its end tag.</summary>
    /// <returns>The text.</returns>
    public string Text()
    {
        var (name, depth) = (_reader.LocalName, _reader.Depth);
        _text.Clear();
        if (_reader.IsEmptyElement)
        {
            return "";
        }

        var aid = int.MaxValue;
        while (Read() && !(_reader.Depth == depth && Ends(name)))
        {
            aid = Begins("rPh") && !_reader.IsEmptyElement ? Math.Min(aid, _reader.Depth) : Ends("rPh") && _reader.Depth == aid ? int.MaxValue : aid;
            if (aid == int.MaxValue && _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                _text.Append(_text.Length < WorkbookLimits.Run ? _reader.Value : throw WorkbookFaultException.Damaged(_name));
            }
        }

        return _text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
