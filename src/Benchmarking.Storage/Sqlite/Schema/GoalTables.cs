using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmarking.Storage.Sqlite.Schema;

/// <summary>The tables of version 3: the goals that units set themselves.</summary>
[DbContext(typeof(StoreContext))]
[Migration("0003_GoalTables")]
internal sealed class GoalTables : Migration
{
    // SQLite cannot change a CHECK: the table is made anew, as version 2 did.
    private const string Imports =
        """
        CREATE TABLE imports_next (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('responses', 'invited', 'statistics', 'evaluations', 'units', 'goals')),
            wave TEXT,
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            time TEXT NOT NULL,
            row_count INTEGER NOT NULL,
            set_hash TEXT REFERENCES sets (file_hash),
            items TEXT,
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
            CHECK ((kind = 'responses') = (set_hash IS NOT NULL AND items IS NOT NULL)),
            CHECK ((kind IN ('statistics', 'units')) = (wave IS NULL))
        ) STRICT;

        INSERT INTO imports_next SELECT number, kind, wave, file_name, sha256, time, row_count, set_hash, items, undone FROM imports;
        DROP TABLE imports;
        ALTER TABLE imports_next RENAME TO imports;
        """;

    // goal is NULL where a unit has looked at a topic and set no goal. Who is responsible is a service or a role, never both and never a name.
    private const string Goals =
        """
        CREATE TABLE goals (
            import INTEGER NOT NULL REFERENCES imports (number),
            place INTEGER NOT NULL,
            unit INTEGER NOT NULL REFERENCES units (number),
            topic TEXT NOT NULL,
            situation TEXT,
            strengths TEXT,
            to_improve TEXT,
            goal TEXT,
            action TEXT,
            service INTEGER REFERENCES services (number),
            role TEXT,
            deadline TEXT,
            sign TEXT,
            progress TEXT NOT NULL CHECK (progress IN ('not_started', 'under_way', 'done', 'dropped')),
            PRIMARY KEY (import, place),
            CHECK (service IS NULL OR role IS NULL)
        ) STRICT, WITHOUT ROWID;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var script in (string[])[Imports, Goals, SchemaVersion.Stamp(3)])
        {
            migrationBuilder.Sql(script);
        }
    }
}
