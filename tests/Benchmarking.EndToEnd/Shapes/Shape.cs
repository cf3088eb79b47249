using System.Text;

namespace Benchmarking.EndToEnd.Shapes;

/// <summary>One way of writing the same answers to files.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Files">The files; those with the answers, and those named on the command line, come first.</param>
internal sealed record Shape(string Name, params IReadOnlyList<(string Name, byte[] Bytes)> Files)
{
    /// <summary>How many of the files are named on the command line. Default 1.</summary>
    public int Named { get; init; } = 1;

    /// <summary>The id of the format that the file has to be recognised as. Default <c>generic</c>.</summary>
    public string Format { get; init; } = "generic";

    /// <summary>A table as text.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="delimiter">What stands between fields.</param>
    /// <param name="encoding">The encoding; its mark is written where it has one.</param>
    /// <param name="before">What stands before the header.</param>
    /// <param name="end">What ends a line.</param>
    public static byte[] Text(IEnumerable<IReadOnlyList<string>> rows, char delimiter, Encoding encoding, string before = "", string end = "\r\n") =>
        [.. encoding.Preamble, .. encoding.GetBytes(before + string.Concat(rows.Select(row => string.Join(delimiter, row.Select(cell => Field(cell, delimiter))) + end)))];

    /// <summary>A table as text in which every field is quoted.</summary>
    public static byte[] Quoted(IEnumerable<IReadOnlyList<string>> rows, char delimiter, Encoding encoding) =>
        encoding.GetBytes(string.Concat(rows.Select(row => string.Join(delimiter, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n")));

    private static string Field(string cell, char delimiter) =>
        cell.AsSpan().IndexOfAny([delimiter, '"', '\n', '\r']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
