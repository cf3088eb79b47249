using Benchmarking.Disclosure;
using Benchmarking.Goals;
using Benchmarking.Storage;
using Benchmarking.Storage.Sqlite;
using Benchmarking.Storage.Sqlite.Schema;
using Benchmarking.Surveys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Benchmarking.Tests.Storage;

public sealed class MigrationTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_database_of_version_1_keeps_its_imports_answers_and_numbers()
    {
        MakeFirstVersion(
            """
            INSERT INTO sets VALUES ('f', 'invented', '1.0.0', 's', x'00');
            INSERT INTO imports (kind, wave, file_name, sha256, time, row_count, set_hash, items) VALUES
                ('responses', '2017-11', 'a.csv', 'aa', '2017-11-20T09:30:00.0000000+01:00', 1, 'f', 'q1 q2'),
                ('invited', '2017-11', 'b.csv', 'bb', '2017-11-20T09:31:00.0000000+01:00', 1, NULL, NULL);
            INSERT INTO units (code) VALUES ('3001');
            INSERT INTO respondents VALUES (1, 2, NULL, NULL, x'0100');
            INSERT INTO respondent_units VALUES (1, 2, 1);
            INSERT INTO invited VALUES (2, 1, NULL, 7);
            UPDATE imports SET undone = 1 WHERE number = 2;
            """);

        using (var store = _workspace.Open())
        {
            var standing = Assert.Single(store.Imports());
            Assert.Equal((1, ImportKind.Responses, Invented.Wave), (standing.Number, standing.Kind, standing.Wave));
            Assert.Equal(3, Assert.Single(store.Commit([Invented.Invited("c.csv", (0, 0, 5))])).Number);
        }

        Assert.Equal(1L, _workspace.Run("SELECT count(*) FROM respondents JOIN respondent_units USING (import, line) JOIN imports ON number = import"));
        Assert.Equal("imports", _workspace.Run("SELECT \"table\" FROM pragma_foreign_key_list('respondents') WHERE \"from\" = 'import'"));
        Assert.Null(_workspace.Run("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void A_database_of_version_2_keeps_its_imports_and_takes_goals()
    {
        Make(
            2,
            """
            INSERT INTO sets VALUES ('f', 'invented', '1.0.0', 's', x'00');
            INSERT INTO imports (kind, wave, file_name, sha256, time, row_count, set_hash) VALUES
                ('evaluations', '2017-11', 'a.csv', 'aa', '2017-11-20T09:30:00.0000000+01:00', 1, 'f');
            INSERT INTO units (code) VALUES ('3001');
            INSERT INTO evaluations VALUES (1, 1, 'evaluation.cases', 2, NULL, NULL, NULL, NULL);
            INSERT INTO findings VALUES (1, 0, 'F152', 'note', NULL, NULL, NULL, NULL, '{}');
            """);

        using (var store = _workspace.Open())
        {
            Assert.Equal((1, ImportKind.Evaluations), (Assert.Single(store.Imports()).Number, store.Imports()[0].Kind));
            var goal = new PlannedGoal(0, Invented.Wave, GoalTopic.Other) { Goal = "Møtes" };
            Assert.Equal(2, Assert.Single(store.Commit([new StoreChange.AddGoals(Invented.File("c.csv"), [goal], Invented.Network, Invented.Set, Invented.Yaml)])).Number);
            Assert.Equal([goal], store.Goals(Invented.Set, Invented.Network));
        }

        Assert.Equal(2L, _workspace.Run("SELECT (SELECT count(*) FROM evaluations) + (SELECT count(*) FROM findings)"));
        Assert.Null(_workspace.Run("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void A_database_of_version_3_keeps_its_audit_log_and_chains_it()
    {
        Make(
            3,
            """
            INSERT INTO audit (time, user, command) VALUES
                ('2017-11-20T09:30:00.0000000+01:00', 'kari', 'scores --unsuppressed'),
                ('2017-11-21T09:30:00.0000000+01:00', 'ola', 'items --unsuppressed');
            """);

        using var store = _workspace.Open();
        store.Audit(new AuditEntry(DateTimeOffset.UnixEpoch, "per", "report"));

        var log = store.AuditLog();
        Assert.Null(log.FirstBroken);
        Assert.Equal(["1 kari", "2 ola", "3 per"], log.Lines.Select(line => $"{line.Number} {line.Entry.User}"));
        Assert.Throws<SqliteException>(() => _workspace.Run("DELETE FROM audit"));
    }

    [Fact]
    public void A_database_of_version_4_keeps_its_publications_of_which_nobody_knows_the_cells()
    {
        // Two lines of eight fields, deflated by Python's zlib.
        Make(
            4,
            """
            INSERT INTO publications (time, user, command, wave) VALUES ('2017-11-20T09:30:00.0000000+01:00', 'kari', 'report', '2017-11');
            INSERT INTO publication_figures VALUES (1, 0, '2017-11', 2, x'2b4ece2f4a2de634363030e48cf1e34c2ecd29292d4ad52b292a2d2e010958709a1a7026267115c3d519615567c9696aa867ca999cc20500');
            """);

        using var store = _workspace.Open();
        var figures = store.Published(Invented.Wave);
        store.Publish(store.Publications()[0], [figures[0] with { Cells = "8::3001" }], weighed: 1);

        Assert.Equal(
            [new PublishedFigure(Invented.Wave, "scores", "3001", null, "culture.trust", null, 8, 50, "ab"), new PublishedFigure(Invented.Wave, "scores", "3002", null, "culture.trust", null, 9, 51.5, "cd")],
            figures);
        Assert.Equal([null, null, "8::3001"], store.Published(Invented.Wave).Select(figure => figure.Cells));
        Assert.True(File.Exists(Path.Combine(_workspace.Folder, "network.v4.backup.db")));
        Assert.Equal(5L, _workspace.Run("PRAGMA user_version"));
    }

    [Fact]
    public void A_database_whose_rows_hang_in_the_air_is_refused_and_stays_as_it_was()
    {
        MakeFirstVersion("INSERT INTO respondents VALUES (9, 2, NULL, NULL, x'0100');");

        Refusal.Of("storage.damaged", () => _workspace.Open());

        Assert.Equal(1L, _workspace.Run("PRAGMA user_version"));
    }

    [Fact]
    public void What_stood_before_a_migration_is_kept_and_nothing_beside_a_new_database()
    {
        MakeFirstVersion("INSERT INTO units (code) VALUES ('3001');");
        var before = File.ReadAllBytes(_workspace.Database);

        _workspace.Open().Dispose();
        _workspace.Open().Dispose();

        var kept = Assert.Single(Directory.GetFiles(_workspace.Folder, "*.backup.db"));
        Assert.Equal("network.v1.backup.db", Path.GetFileName(kept));
        Assert.Equal(before.Length, new FileInfo(kept).Length);
        using var connection = new SqliteConnection($"Data Source={kept};Pooling=False");
        connection.Open();
        Assert.Equal("3001", connection.Value("SELECT code FROM units"));
        Assert.Equal(1, connection.Number("PRAGMA user_version"));
    }

    private void MakeFirstVersion(string rows) => Make(1, rows);

    private void Make(int version, string rows)
    {
        (string Id, Migration Migration)[] migrations = [("0001_FirstTables", new FirstTables()), ("0002_FileTables", new FileTables()), ("0003_GoalTables", new GoalTables()), ("0004_PublicationTables", new PublicationTables())];
        using var connection = new SqliteConnection($"Data Source={_workspace.Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        AuditTable.Teach(connection);
        using var context = new StoreContext(connection);
        var history = context.GetService<IHistoryRepository>();
        connection.Run(history.GetCreateIfNotExistsScript());
        foreach (var (id, migration) in migrations.Take(version))
        {
            connection.Run(history.GetInsertScript(new HistoryRow(id, "10.0.0")));
            foreach (var script in migration.UpOperations.OfType<SqlOperation>())
            {
                connection.Run(script.Sql);
            }
        }

        connection.Run(rows);
    }
}
