namespace Benchmarking.Tests.House;

/// <summary>A text file of the repository, or one made up to see a guard complain.</summary>
/// <param name="Path">Its path from the root, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Its text as C#, comments and literals told apart from code.</summary>
    public CSharpText CSharp => field ??= new CSharpText(Text);

    /// <summary>Its name without folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Its folder, without the last <c>/</c>.</summary>
    public string Folder => Path.LastIndexOf('/') is > 0 and var end ? Path[..end] : "";

    /// <summary>Its lines, the first at 0.</summary>
    public string[] Lines => field ??= Text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Whether it is C# under a folder such as <c>src/</c>.</summary>
    /// <param name="folder">The folder, with its last <c>/</c>.</param>
    public bool IsCSharpUnder(string folder) =>
        Path.StartsWith(folder, StringComparison.Ordinal) && Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>A place in it as compilers write it, from the offset of a character.</summary>
    /// <param name="offset">The character, from 0.</param>
    public string At(int offset) => AtLine(Text.AsSpan(0, offset).Count('\n') + 1);

    /// <summary>A place in it as compilers write it.</summary>
    /// <param name="line">The line, from 1.</param>
    public string AtLine(int line) => $"{Path}({line.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
}
