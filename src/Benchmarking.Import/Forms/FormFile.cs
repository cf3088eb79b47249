using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Forms;

/// <summary>Reads one file that a municipality has filled in.</summary>
internal static class FormFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="file">Its path, and its bytes.</param>
    /// <param name="forms">Where its table is, and what it is recognised by.</param>
    /// <param name="read">Reads what stands below the header.</param>
    /// <returns>The rows and everything found.</returns>
    public static FormReading<TRow> Read<TRow>((string Path, byte[] Bytes) file, FormTable forms, Func<FormRows, FileFindings, IReadOnlyList<TRow>> read)
    {
        var name = SourceFile.NameOf(file.Path);
        var findings = new FileFindings(name, keepRows: false);
        var rows = Rows(file.Bytes, forms, findings, read);
        return new FormReading<TRow>
        {
            FileName = name,
            Sha256 = Sha256.Of(file.Bytes),
            Rows = findings.FileErrors + findings.RowErrors == 0 ? rows : null,
            Findings = findings.Close(),
        };
    }

    private static IReadOnlyList<TRow> Rows<TRow>(byte[] bytes, FormTable forms, FileFindings findings, Func<FormRows, FileFindings, IReadOnlyList<TRow>> read)
    {
        if (forms.Read(bytes, findings) is not { } table)
        {
            return [];
        }

        using var cursor = new TableCursor(table);
        if (FormHeader.Find(cursor, forms.Form, findings) is not { } header)
        {
            findings.Stopped(cursor, FileChecks.Empty, "import.table.empty");
            return [];
        }

        return findings.FileErrors > 0 ? [] : read(new FormRows(cursor, header, findings), findings);
    }
}
