using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Benchmarking.Tests.House;

/// <summary>A resource file: the words of the product in one language.</summary>
/// <param name="File">The file.</param>
internal sealed record WordFile(SourceFile File)
{
    private static readonly Regex Hole = new(@"(?<!\{)\{(?<place>[^{}]*)\}", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The code of its language, such as <c>nb</c>.</summary>
    public string Language => File.Name.Split('.')[^2];

    /// <summary>Its entries, in the order written.</summary>
    public IReadOnlyList<Entry> Entries { get; } =
    [
        .. XDocument.Parse(File.Text, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Descendants("data")
            .Select(entry => new Entry((string?)entry.Attribute("name") ?? "", entry.Element("value")?.Value ?? "", File.AtLine(((IXmlLineInfo)entry).LineNumber))),
    ];

    /// <summary>The resource files among files.</summary>
    /// <param name="files">Files of the repository.</param>
    public static IReadOnlyList<WordFile> In(IEnumerable<SourceFile> files) =>
        [.. files.Where(file => file.Name.StartsWith("Texts.", StringComparison.Ordinal) && file.Name.EndsWith(".resx", StringComparison.Ordinal)).Select(file => new WordFile(file))];

    /// <summary>One text.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="Value">What is said.</param>
    /// <param name="At">Where it stands.</param>
    internal sealed record Entry(string Key, string Value, string At)
    {
        /// <summary>What stands between braces, each once, in ordinal order.</summary>
        public IReadOnlyList<string> Places =>
            [.. Hole.Matches(Value).Select(match => match.Groups["place"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
