using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Writes rows that were not imported, each with its reasons, so that they can be mended and imported after all.</summary>
internal static class RejectsFile
{
    /// <summary>Refuses a place where something lies already: rows that nobody else has must never be written over.</summary>
    /// <param name="path">Where the rows are to be written.</param>
    /// <param name="files">How many files are imported; the rows of several have different columns.</param>
    /// <exception cref="RefusedException">There are several files, or something lies there.</exception>
    public static void RefuseUnsafe(string path, int files)
    {
        if (files > 1)
        {
            throw new RefusedException(new Sentence("cli.import.rejects_one"));
        }

        if (Path.Exists(path))
        {
            throw new RefusedException(new Sentence("cli.import.rejects_exists", path));
        }

        if (Above(path).Any(File.Exists))
        {
            throw new RefusedException(new Sentence("cli.file.unwritable", path));
        }
    }

    /// <summary>Writes the rows while the others are imported: both happen, or neither.</summary>
    /// <param name="path">Where the rows are written; nothing lies there.</param>
    /// <param name="rejects">The rows.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <param name="import">Imports the others; what it throws takes the file away again.</param>
    public static void While(string path, RejectedRows rejects, Texts texts, Action import)
    {
        WholeFile.Write(path, stream => Write(rejects, texts, stream), ownerOnly: true);
        try
        {
            import();
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Semicolons and a byte order mark, so that Excel opens the file with its letters whole; the original columns first, the reason last.
    /// A cell that Excel would take for a formula has an apostrophe before it, which import reads over.</summary>
    public static void Write(RejectedRows rejects, Texts texts, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(Line(rejects.Header.Append(texts[RejectedRows.ReasonHeader])));
        foreach (var row in rejects.Rows)
        {
            writer.WriteLine(Line(row.Cells.Append(string.Join(' ', row.Reasons.Select(texts.Say)))));
        }
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private static string Line(IEnumerable<string> fields) =>
        string.Join(';', fields.Select(field => "\"" + FormulaSigns.Defused(field).Replace("\"", "\"\"", StringComparison.Ordinal) + "\""));
}
