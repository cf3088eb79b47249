using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Benchmarking.Storage.Sqlite.Schema;

/// <summary>Applies the migrations of this folder. Rows themselves move by prepared statements: a first touch of the model takes half a second, a wave of answers less.</summary>
internal sealed class StoreContext : DbContext
{
    private readonly SqliteConnection _connection;

    /// <summary>Works over a connection that stays its owner's.</summary>
    /// <param name="connection">An open connection.</param>
    public StoreContext(SqliteConnection connection) => _connection = connection;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder
        .UseSqlite(_connection)
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning, RelationalEventId.ModelSnapshotNotFound));
}
