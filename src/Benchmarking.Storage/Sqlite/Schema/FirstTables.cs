using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmarking.Storage.Sqlite.Schema;

/// <summary>The tables of version 1.</summary>
[DbContext(typeof(StoreContext))]
[Migration("0001_FirstTables")]
internal sealed class FirstTables : Migration
{
    // Units and services stand under their own codes, never by their place in the network file, which is edited.
    private const string Codes =
        """
        CREATE TABLE units (
            number INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE services (
            number INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE
        ) STRICT;
        """;

    // AUTOINCREMENT never gives a number twice. items: the ids in the order in which answers are packed, a space between.
    private const string Imports =
        """
        CREATE TABLE sets (
            file_hash TEXT NOT NULL PRIMARY KEY,
            id TEXT NOT NULL,
            version TEXT NOT NULL,
            scoring_hash TEXT NOT NULL,
            yaml BLOB NOT NULL
        ) STRICT;

        CREATE TABLE imports (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('responses', 'invited')),
            wave TEXT NOT NULL,
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            time TEXT NOT NULL,
            row_count INTEGER NOT NULL,
            set_hash TEXT REFERENCES sets (file_hash),
            items TEXT,
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
            CHECK ((kind = 'responses') = (set_hash IS NOT NULL AND items IS NOT NULL))
        ) STRICT;
        """;

    // answers: 16-bit little-endian codes in the import's order of items. respondent_key: HMAC-SHA256, its first 16 bytes.
    private const string Answers =
        """
        CREATE TABLE respondents (
            import INTEGER NOT NULL REFERENCES imports (number),
            line INTEGER NOT NULL,
            service INTEGER REFERENCES services (number),
            respondent_key BLOB,
            answers BLOB NOT NULL,
            PRIMARY KEY (import, line)
        ) STRICT, WITHOUT ROWID;

        CREATE UNIQUE INDEX respondents_key ON respondents (import, respondent_key) WHERE respondent_key IS NOT NULL;

        CREATE TABLE respondent_units (
            import INTEGER NOT NULL,
            line INTEGER NOT NULL,
            unit INTEGER NOT NULL REFERENCES units (number),
            PRIMARY KEY (import, line, unit),
            FOREIGN KEY (import, line) REFERENCES respondents (import, line)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE invited (
            import INTEGER NOT NULL REFERENCES imports (number),
            unit INTEGER NOT NULL REFERENCES units (number),
            service INTEGER REFERENCES services (number),
            invited INTEGER NOT NULL CHECK (invited >= 0),
            UNIQUE (import, unit, service)
        ) STRICT;

        CREATE TABLE secret_check (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            digest BLOB NOT NULL
        ) STRICT;
        """;

    // An insert that replaces would remove a line without the trigger on DELETE noticing; hence the third trigger.
    private const string Audit =
        """
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            time TEXT NOT NULL,
            user TEXT NOT NULL,
            command TEXT NOT NULL
        ) STRICT;

        CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

        CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

        CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var script in (string[])[Codes, Imports, Answers, Audit, SchemaVersion.Stamp(1)])
        {
            migrationBuilder.Sql(script);
        }
    }
}
