using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmarking.Storage.Sqlite.Schema;

/// <summary>The tables of version 4: what was published, and an audit log whose lines are chained.</summary>
[DbContext(typeof(StoreContext))]
[Migration("0004_PublicationTables")]
internal sealed class PublicationTables : Migration
{
    // The lines of before are chained in their order; audit_hash is the program's own. The triggers of version 1 go with the table that they guarded.
    private const string Audit =
        """
        CREATE TABLE audit_next (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            time TEXT NOT NULL,
            user TEXT NOT NULL,
            command TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;

        WITH RECURSIVE chained (number, time, user, command, hash) AS (
            SELECT 0, '', '', '', zeroblob(32)
            UNION ALL
            SELECT audit.number, audit.time, audit.user, audit.command, audit_hash(chained.hash, audit.number, audit.time, audit.user, audit.command)
            FROM chained JOIN audit ON audit.number = (SELECT min(later.number) FROM audit AS later WHERE later.number > chained.number)
        )
        INSERT INTO audit_next (number, time, user, command, hash) SELECT number, time, user, command, hash FROM chained WHERE number > 0 ORDER BY number;

        DROP TABLE audit;
        ALTER TABLE audit_next RENAME TO audit;

        CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

        CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

        CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
        """;

    // figures: one line a figure, UTF-8, deflated. A publication stays; all that can be said of it later is that nobody received it.
    private const string Publications =
        """
        CREATE TABLE publications (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            time TEXT NOT NULL,
            user TEXT NOT NULL,
            command TEXT NOT NULL,
            wave TEXT NOT NULL,
            withdrawn TEXT
        ) STRICT;

        CREATE TABLE publication_figures (
            publication INTEGER NOT NULL REFERENCES publications (number),
            place INTEGER NOT NULL,
            wave TEXT NOT NULL,
            figure_count INTEGER NOT NULL CHECK (figure_count > 0),
            figures BLOB NOT NULL,
            PRIMARY KEY (publication, place),
            UNIQUE (publication, wave)
        ) STRICT;

        CREATE TRIGGER publications_only_withdrawn BEFORE UPDATE ON publications
        WHEN OLD.withdrawn IS NOT NULL OR NEW.withdrawn IS NULL
            OR (NEW.number, NEW.time, NEW.user, NEW.command, NEW.wave) IS NOT (OLD.number, OLD.time, OLD.user, OLD.command, OLD.wave)
        BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;

        CREATE TRIGGER publications_no_delete BEFORE DELETE ON publications
        BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;

        CREATE TRIGGER publications_no_replace BEFORE INSERT ON publications
        WHEN EXISTS (SELECT 1 FROM publications WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;

        CREATE TRIGGER publication_figures_no_update BEFORE UPDATE ON publication_figures
        BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;

        CREATE TRIGGER publication_figures_no_delete BEFORE DELETE ON publication_figures
        BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;

        CREATE TRIGGER publication_figures_no_replace BEFORE INSERT ON publication_figures
        WHEN EXISTS (SELECT 1 FROM publication_figures WHERE publication = NEW.publication AND (place = NEW.place OR wave = NEW.wave))
        BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var script in (string[])[Audit, Publications, SchemaVersion.Stamp(4)])
        {
            migrationBuilder.Sql(script);
        }
    }
}
