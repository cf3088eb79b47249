using System.Xml.Linq;

namespace Benchmarking.Tests.House;

/// <summary>A project file.</summary>
/// <param name="File">The file.</param>
internal sealed record Project(SourceFile File)
{
    private readonly XDocument _xml = XDocument.Parse(File.Text, LoadOptions.SetLineInfo);

    /// <summary>Its name, such as <c>Benchmarking.Core</c>.</summary>
    public string Name => File.Name[..^".csproj".Length];

    /// <summary>The name of what it compiles to.</summary>
    public string AssemblyName => _xml.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Name;

    /// <summary>Whether it is part of the product, not of its tests.</summary>
    public bool IsProduct => File.Path.StartsWith("src/", StringComparison.Ordinal);

    /// <summary>The packages it asks for, with their places.</summary>
    public IEnumerable<(string Name, XElement Element)> Packages =>
        _xml.Descendants("PackageReference").Select(element => ((string?)element.Attribute("Include") ?? "", element));

    /// <summary>The projects it uses, by name, with their places.</summary>
    public IEnumerable<(string Name, XElement Element)> Projects =>
        _xml.Descendants("ProjectReference").Select(element => (ReferencedName((string?)element.Attribute("Include") ?? ""), element));

    /// <summary>The projects among files.</summary>
    /// <param name="files">Files of the repository.</param>
    public static IEnumerable<Project> In(IEnumerable<SourceFile> files) =>
        files.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => new Project(file));

    /// <summary>Where an element stands.</summary>
    /// <param name="element">An element of the file.</param>
    public string At(XElement element) => File.AtLine(((System.Xml.IXmlLineInfo)element).LineNumber);

    private static string ReferencedName(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
