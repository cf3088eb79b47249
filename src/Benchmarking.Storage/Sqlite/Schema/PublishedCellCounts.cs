using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmarking.Storage.Sqlite.Schema;

/// <summary>Version 5: a line of <c>publication_figures.figures</c> ends with how many answers each cell had. No table changes, and lines of before stay as they are; a program of before could not read the new ones.</summary>
[DbContext(typeof(StoreContext))]
[Migration("0005_PublishedCellCounts")]
internal sealed class PublishedCellCounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SchemaVersion.Stamp(5));
}
