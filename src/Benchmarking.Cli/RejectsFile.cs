using System.Text;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Writes rows that were not imported, each with its reasons, so that they can be mended and imported after all.</summary>
internal static class RejectsFile
{
    /// <summary>Semicolons and a byte order mark, so that Excel opens the file with its letters whole; the original columns first, the reason last.</summary>
    public static void Write(RejectedRows rejects, Texts texts, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(Line(rejects.Header.Append(texts["cli.import.reason"])));
        foreach (var row in rejects.Rows)
        {
            writer.WriteLine(Line(row.Cells.Append(string.Join(' ', row.Reasons.Select(texts.Say)))));
        }
    }

    private static string Line(IEnumerable<string> fields) =>
        string.Join(';', fields.Select(field => "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""));
}
