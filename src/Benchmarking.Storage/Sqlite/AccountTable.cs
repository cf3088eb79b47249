using Benchmarking.Findings;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>What is told of imported files: the report's lines and the findings, said in no language yet.</summary>
internal static class AccountTable
{
    private const string SelectFindings =
        "SELECT check_id, severity, coalesce(file, file_name), line, field, header, sentence FROM findings JOIN imports ON number = import WHERE import = $0 ORDER BY place";

    /// <summary>Writes an account.</summary>
    /// <param name="connection">The database, in a transaction; the import stands in it.</param>
    /// <param name="import">The import's number.</param>
    /// <param name="file">The file and its account.</param>
    public static void Write(SqliteConnection connection, int import, ImportedFile file)
    {
        for (var place = 0; place < file.Account.Report.Count; place++)
        {
            connection.Run("INSERT INTO report_lines (import, place, sentence) VALUES ($0, $1, $2)", import, place, SentenceJson.Write(file.Account.Report[place]));
        }

        for (var place = 0; place < file.Account.Findings.Count; place++)
        {
            var finding = file.Account.Findings[place];
            connection.Run(
                "INSERT INTO findings (import, place, check_id, severity, file, line, field, header, sentence) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)",
                import, place, finding.Check, Word(finding.Severity),
                finding.Place.File == file.FileName ? null : finding.Place.File, finding.Place.Row, finding.Place.Column, finding.Place.Header,
                SentenceJson.Write(finding.Message));
        }
    }

    /// <summary>Reads an account.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="import">The import's number.</param>
    /// <returns>The account; empty for an import of which nothing is told.</returns>
    public static FileAccount Read(SqliteConnection connection, int import)
    {
        using var lines = connection.Statement("SELECT sentence FROM report_lines WHERE import = $0 ORDER BY place", import);
        using var line = lines.ExecuteReader();
        var report = new List<Wording.Sentence>();
        while (line.Read())
        {
            report.Add(SentenceJson.Read(line.GetString(0)) ?? throw Faults.Damaged(connection));
        }

        using var statement = connection.Statement(SelectFindings, import);
        using var row = statement.ExecuteReader();
        var findings = new List<Finding>();
        while (row.Read())
        {
            findings.Add(Finding(row) ?? throw Faults.Damaged(connection));
        }

        return new FileAccount(report, findings);
    }

    private static Finding? Finding(SqliteDataReader row)
    {
        var place = new FilePlace(row.GetString(2), Number(row, 3), Number(row, 4), row.IsDBNull(5) ? null : row.GetString(5));
        return SentenceJson.Read(row.GetString(6)) is { } sentence ? new(row.GetString(0), Severity(row.GetString(1)), place, sentence) : null;
    }

    private static int? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static string Word(Severity severity) => severity switch
    {
        Findings.Severity.Error => "error",
        Findings.Severity.Warning => "warning",
        _ => "note",
    };

    private static Severity Severity(string word) => word switch
    {
        "error" => Findings.Severity.Error,
        "warning" => Findings.Severity.Warning,
        _ => Findings.Severity.Note,
    };
}
