using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmarking.Storage.Sqlite.Schema;

/// <summary>The tables of version 2: what was found in files, register figures, evaluations, and facts about units.</summary>
[DbContext(typeof(StoreContext))]
[Migration("0002_FileTables")]
internal sealed class FileTables : Migration
{
    // SQLite cannot change a CHECK: the table is made anew, as https://sqlite.org/lang_altertable.html#otheralter says. Numbers given once are not given
    // again, since every import keeps its row.
    private const string Imports =
        """
        CREATE TABLE imports_next (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('responses', 'invited', 'statistics', 'evaluations', 'units')),
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

    // sentence: key and arguments as JSON, so that it can be said in another language later. file: NULL for the imported one.
    private const string Findings =
        """
        CREATE TABLE findings (
            import INTEGER NOT NULL REFERENCES imports (number),
            place INTEGER NOT NULL,
            check_id TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
            file TEXT,
            line INTEGER,
            field INTEGER,
            header TEXT,
            sentence TEXT NOT NULL,
            PRIMARY KEY (import, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE report_lines (
            import INTEGER NOT NULL REFERENCES imports (number),
            place INTEGER NOT NULL,
            sentence TEXT NOT NULL,
            PRIMARY KEY (import, place)
        ) STRICT, WITHOUT ROWID;
        """;

    // Figures as their sources give them, under the sources' own codes: which unit they are of, the register of reforms tells when they are read.
    // value is NULL where absence says why. marks: 1 preliminary, 2 break, 4 printed as a dash.
    private const string Outcomes =
        """
        CREATE TABLE outcomes (
            import INTEGER NOT NULL REFERENCES imports (number),
            place INTEGER NOT NULL,
            indicator TEXT NOT NULL,
            region TEXT NOT NULL,
            region_name TEXT NOT NULL,
            region_kind TEXT NOT NULL CHECK (region_kind IN ('unit', 'county', 'group', 'country')),
            division TEXT NOT NULL CHECK (division IN ('period', 'current')),
            period TEXT NOT NULL,
            value REAL,
            absence TEXT CHECK (absence IN ('not_possible', 'missing', 'confidential')),
            marks INTEGER NOT NULL CHECK (marks BETWEEN 0 AND 7),
            PRIMARY KEY (import, place),
            UNIQUE (import, indicator, region, period),
            CHECK ((value IS NULL) = (absence IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        """;

    // level is NULL where a rubric was looked at and not assessed.
    private const string Evaluations =
        """
        CREATE TABLE evaluations (
            import INTEGER NOT NULL REFERENCES imports (number),
            unit INTEGER NOT NULL REFERENCES units (number),
            indicator TEXT NOT NULL,
            level INTEGER CHECK (level >= 1),
            narrative TEXT,
            source_type TEXT,
            source_date TEXT,
            assessor_role TEXT,
            PRIMARY KEY (import, unit, indicator)
        ) STRICT, WITHOUT ROWID;
        """;

    private const string UnitFacts =
        """
        CREATE TABLE unit_facts (
            import INTEGER NOT NULL REFERENCES imports (number),
            unit INTEGER NOT NULL REFERENCES units (number),
            valid_from TEXT NOT NULL,
            valid_to TEXT,
            peer_group TEXT,
            population INTEGER CHECK (population >= 0),
            PRIMARY KEY (import, unit, valid_from)
        ) STRICT, WITHOUT ROWID;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var script in (string[])[Imports, Findings, Outcomes, Evaluations, UnitFacts, SchemaVersion.Stamp(2)])
        {
            migrationBuilder.Sql(script);
        }
    }
}
