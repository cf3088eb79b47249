using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Benchmarking.EndToEnd.Hostile.Injection;

/// <summary>Finds in an artefact what is more than words. It shares no code with the product.</summary>
internal static class Live
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@＝＋－＠");
    private static readonly Regex Number = new(@"^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    private static readonly Regex Reference = new(@"^('([^']|'')*'|[^'!]*)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    // What our own charts, pages and tables are made of.
    private static readonly HashSet<string> SvgElements = new(StringComparer.Ordinal)
        { "svg", "title", "desc", "g", "path", "rect", "line", "circle", "text", "tspan", "style", "polygon", "polyline", "ellipse", "defs", "clipPath" };

    /// <summary>What is live in a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>What was found, in words.</returns>
    public static IEnumerable<string> InFile(string path) => Path.GetExtension(path) switch
    {
        ".xlsx" => InWorkbook(path),
        ".csv" => InCsv(File.ReadAllText(path)),
        ".html" => InPage(File.ReadAllText(path)),
        ".svg" => InPicture(File.ReadAllText(path)),
        ".json" => InJson(File.ReadAllText(path)),
        ".png" => File.ReadAllBytes(path) is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] ? [] : ["is no picture"],
        _ => InText(File.ReadAllText(path)),
    };

    /// <summary>Control characters, marks that turn the writing direction, and halves of characters.</summary>
    public static IEnumerable<string> InText(string text) =>
        from rune in text.EnumerateRunes().Distinct()
        where (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t'))
            || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF or 0x2028 or 0x2029
        select string.Create(CultureInfo.InvariantCulture, $"has U+{rune.Value:X4}");

    /// <summary>What a spreadsheet would calculate, whichever sign it takes for a delimiter.</summary>
    public static IEnumerable<string> InCsv(string text) =>
    [
        .. InText(text.TrimStart('\uFEFF')),
        .. from delimiter in new[] { ',', ';', '\t' }
           from cell in Cells(text.TrimStart('\uFEFF'), delimiter)
           where IsFormula(cell, delimiter)
           select $"is a formula where '{delimiter}' stands between cells: {cell[..Math.Min(40, cell.Length)]}",
    ];

    public static IEnumerable<string> InJson(string text)
    {
        using var read = JsonDocument.Parse(text);
        return [.. InText(text), .. new[] { "<", ">", "\u2028" }.Where(sign => text.Contains(sign, StringComparison.Ordinal)).Select(sign => $"has '{sign}'")];
    }

    public static IEnumerable<string> InPicture(string text)
    {
        var root = XDocument.Parse(text).Root;
        return [.. InText(text), .. root is null ? ["is empty"] : root.DescendantsAndSelf().SelectMany(InPictureElement)];
    }

    public static IEnumerable<string> InPage(string text)
    {
        var root = XDocument.Parse(text).Root ?? throw new ArgumentException("The page is empty.", nameof(text));
        var head = root.Elements().First(element => element.Name.LocalName == "head");
        if (head.Elements().First() is not { Name.LocalName: "meta" } first || first.Attribute("charset") is null)
        {
            yield return "does not begin with its encoding";
        }

        if (root.Descendants().Count(element => element.Name.LocalName == "script") != 1 || root.Descendants().Count(element => element.Name.LocalName == "style") != 2)
        {
            yield return "has other scripts or styles than its own";
        }

        var places = root.Descendants().Attributes("id").Select(id => "#" + id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var found in InText(text).Concat(root.DescendantsAndSelf().SelectMany(element => InPageElement(element, places))))
        {
            yield return found;
        }
    }

    public static IEnumerable<string> InWorkbook(string path)
    {
        using var book = ZipFile.OpenRead(path);
        var parts = book.Entries.Select(entry => (entry.FullName, Xml: Read(entry))).ToList();
        var styles = parts.Single(part => part.FullName == "xl/styles.xml").Xml.Root?.Element(Sheet + "cellXfs")?.Elements().ToList() ?? [];
        var texts = parts.Where(part => part.FullName.EndsWith("sharedStrings.xml", StringComparison.Ordinal))
            .SelectMany(part => part.Xml.Descendants(Sheet + "si")).Select(text => text.Value).ToList();
        return [.. parts.SelectMany(part => InPart(part.FullName, part.Xml, texts, styles))];
    }

    /// <summary>What of a line of R is code after an injection was put into one of its texts.</summary>
    public static IEnumerable<string> InR(string line)
    {
        var (isOpen, code) = ('\0', new StringBuilder());
        for (var at = 0; at < line.Length; at++)
        {
            if (isOpen != '\0')
            {
                (isOpen, at) = line[at] == '\\' ? (isOpen, at + 1) : (line[at] == isOpen ? '\0' : isOpen, at);
            }
            else if (line[at] is '"' or '\'' or '`')
            {
                isOpen = line[at];
            }
            else if (line[at] == '#')
            {
                break;
            }
            else
            {
                code.Append(line[at]);
            }
        }

        return [.. isOpen == '\0' ? [] : new[] { $"leaves a text open: {line}" }, .. new[] { "system", "evil", "calc", "id" }
            .Where(word => Regex.IsMatch(code.ToString(), $@"\b{word}\b", RegexOptions.None, TimeSpan.FromSeconds(1))).Select(word => $"runs '{word}': {line}")];
    }

    private static XDocument Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static IEnumerable<string> InPart(string name, XDocument xml, IReadOnlyList<string> texts, IReadOnlyList<XElement> styles)
    {
        IEnumerable<string> found =
        [
            .. InText(xml.ToString()),
            .. xml.Descendants().Where(element => element.Name.LocalName is "oleObject" or "ddeLink" or "externalLink" or "webPublishItem" or "vbaProject").Select(element => $"has {element.Name.LocalName}"),
            .. xml.Descendants(Sheet + "f").Select(formula => $"has the formula {formula.Value}"),
            .. xml.Descendants().Attributes("TargetMode").Where(mode => mode.Value == "External").Select(_ => "refers to elsewhere"),
            .. xml.Descendants(Sheet + "formula1").Concat(xml.Descendants(Sheet + "formula2")).Concat(xml.Descendants().Where(element => element.Name.LocalName == "f" && element.Name.Namespace != Sheet))
                .Select(formula => formula.Value).Where(formula => !Reference.IsMatch(formula) && !Number.IsMatch(formula) && !IsRule(formula)).Select(formula => $"calculates {formula}"),
            .. from header in xml.Descendants().Where(element => element.Name.LocalName is "oddHeader" or "oddFooter")
               where Regex.IsMatch(header.Value.Replace("&&", "", StringComparison.Ordinal), "&[GZF\"]", RegexOptions.None, TimeSpan.FromSeconds(1)) select $"has a code in its header: {header.Value}",
            .. from cell in xml.Descendants(Sheet + "c")
               where cell.Attribute("t")?.Value == "s" && Signs.Contains(texts[int.Parse(cell.Value, CultureInfo.InvariantCulture)].FirstOrDefault())
                   && !Number.IsMatch(texts[int.Parse(cell.Value, CultureInfo.InvariantCulture)])
               where styles[int.Parse(cell.Attribute("s")?.Value ?? "0", CultureInfo.InvariantCulture)].Attribute("quotePrefix")?.Value != "1"
               select $"would be a formula once somebody edits it: {cell.Attribute("r")?.Value} {texts[int.Parse(cell.Value, CultureInfo.InvariantCulture)]}",
            .. xml.Descendants(Sheet + "c").Where(cell => cell.Attribute("t") is { } type && type.Value is not ("s" or "n" or "b")).Select(cell => $"has a cell of the kind {cell.Attribute("t")?.Value}"),
        ];
        return found.Select(what => $"{name} {what}");
    }

    // The rules of our own forms: how long a text may be, and when a cell is coloured.
    private static bool IsRule(string formula) => Regex.IsMatch(formula, @"^[A-Z0-9$():,.<>=""&+*/ -]*$", RegexOptions.None, TimeSpan.FromSeconds(1)) && !formula.Contains('|', StringComparison.Ordinal);

    private static IEnumerable<string> InPictureElement(XElement element) =>
    [
        .. SvgElements.Contains(element.Name.LocalName) ? [] : new[] { $"has the element {element.Name.LocalName}" },
        .. Attributes(element),
        .. element.Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src").Select(attribute => $"refers to {attribute.Value}"),
    ];

    private static IEnumerable<string> InPageElement(XElement element, HashSet<string> places) =>
    [
        .. element.Name.LocalName is "iframe" or "object" or "embed" or "base" or "link" or "form" or "img" or "image" or "use" or "foreignObject" or "animate" or "input" or "video" or "math"
            ? [$"has the element {element.Name.LocalName}"]
            : Array.Empty<string>(),
        .. Attributes(element),
        .. element.Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" && !places.Contains(attribute.Value)).Select(attribute => $"refers to {attribute.Value}"),
        .. element.Name.LocalName == "meta" && element.Attribute("http-equiv") is { Value: not "Content-Security-Policy" } ? ["has a meta element that acts"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Attributes(XElement element) =>
        from attribute in element.Attributes()
        where attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "srcdoc" or "formaction" or "autofocus"
            || (attribute.Name.LocalName == "style" && attribute.Value.Contains("url", StringComparison.OrdinalIgnoreCase))
        select $"has the attribute {attribute.Name.LocalName}";

    // A stroke before a point of a list is none: a plus or minus in the middle of a text has to call or refer to something.
    private static bool IsFormula(string cell, char delimiter)
    {
        var begun = cell.TrimStart('"', ' ', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\u00AD');
        return begun.Length > 0 && Signs.Contains(begun[0]) && !Number.IsMatch(cell.Trim('"', ' '))
            && (delimiter == ',' || begun[0] is not ('+' or '-') || begun.Split(',', ';', '\t', '\n')[0].AsSpan().ContainsAny("|(!"));
    }

    // As a spreadsheet takes a line apart: quotation marks count where a cell begins with them.
    private static IEnumerable<string> Cells(string text, char delimiter)
    {
        var (cell, isQuoted, isAtStart) = (new StringBuilder(), false, true);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (isQuoted && letter == '"')
            {
                isQuoted = at + 1 < text.Length && text[at + 1] == '"';
                _ = isQuoted ? cell.Append(text[++at]) : cell;
            }
            else if (isAtStart && letter == '"')
            {
                (isQuoted, isAtStart) = (true, false);
            }
            else if (!isQuoted && (letter == delimiter || letter is '\n' or '\r'))
            {
                yield return cell.ToString();
                cell.Clear();
                isAtStart = true;
            }
            else
            {
                cell.Append(letter);
                isAtStart = false;
            }
        }

        yield return cell.ToString();
    }
}
