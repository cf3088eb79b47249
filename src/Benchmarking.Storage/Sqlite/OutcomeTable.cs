using Benchmarking.Indicators;
using Benchmarking.Outcomes;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>The figures of registers, as their sources give them.</summary>
internal static class OutcomeTable
{
    private const string Insert =
        """
        INSERT INTO outcomes (import, place, indicator, region, region_name, region_kind, division, period, value, absence, marks)
        VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    private const string Select =
        """
        SELECT import, indicator, region, region_name, region_kind, division, period, value, absence, marks
        FROM outcomes ORDER BY import, place
        """;

    private static readonly (RegionKind Kind, string Word)[] Kinds =
        [(RegionKind.Unit, "unit"), (RegionKind.County, "county"), (RegionKind.Group, "group"), (RegionKind.Country, "country")];

    private static readonly (FigureAbsence Absence, string Word)[] Absences =
        [(FigureAbsence.NotPossible, "not_possible"), (FigureAbsence.Missing, "missing"), (FigureAbsence.Confidential, "confidential")];

    private static readonly (RegionDivision Division, string Word)[] Divisions =
        [(RegionDivision.OfPeriod, "period"), (RegionDivision.Current, "current")];

    /// <summary>Writes the figures of an import.</summary>
    /// <param name="connection">The database, in a transaction; the import stands in it.</param>
    /// <param name="import">Its number.</param>
    /// <param name="figures">The figures.</param>
    public static void Write(SqliteConnection connection, int import, IReadOnlyList<SourceFigure> figures)
    {
        using var statement = connection.Statement(Insert, [import, null, null, null, null, null, null, null, null, null, null]);
        for (var place = 0; place < figures.Count; place++)
        {
            var figure = figures[place];
            object?[] values =
            [
                import, place, figure.Indicator.Value, figure.Region.Code, figure.Region.Name, Word(Kinds, figure.Region.Kind),
                Word(Divisions, figure.Division), figure.Period.Text, figure.Value.Number,
                figure.Value.Absence is { } absence ? Word(Absences, absence) : null, (int)figure.Value.Marks,
            ];
            for (var value = 0; value < values.Length; value++)
            {
                statement.Parameters[value].Value = values[value] ?? DBNull.Value;
            }

            statement.ExecuteNonQuery();
        }
    }

    /// <summary>Reads all figures that stand.</summary>
    /// <param name="connection">The database.</param>
    /// <returns>The figures, the last import of each.</returns>
    public static SourceFigures Read(SqliteConnection connection)
    {
        using var statement = connection.Statement(Select);
        using var rows = statement.ExecuteReader();
        var figures = new List<SourceFigure>();
        var regions = new Dictionary<(string, string, string), SourceRegion>();
        var periods = new Dictionary<string, OutcomePeriod?>(StringComparer.Ordinal);
        while (rows.Read())
        {
            var named = (rows.GetString(2), rows.GetString(3), rows.GetString(4));
            var region = regions.TryGetValue(named, out var known) ? known
                : regions[named] = new SourceRegion(named.Item1, named.Item2, Array.Find(Kinds, kind => kind.Word == named.Item3).Kind);
            var text = rows.GetString(6);
            var period = periods.TryGetValue(text, out var read) ? read : periods[text] = OutcomePeriod.TryParse(text);
            if (IndicatorId.TryParse(rows.GetString(1)) is not { } indicator || period is null)
            {
                throw Faults.Damaged(connection);
            }

            figures.Add(new SourceFigure(indicator, region, period, Value(rows))
            {
                Division = Array.Find(Divisions, division => division.Word == rows.GetString(5)).Division,
                Import = rows.GetInt32(0),
            });
        }

        return new SourceFigures(figures);
    }

    private static FigureValue Value(SqliteDataReader row)
    {
        var marks = (FigureMarks)row.GetInt32(9);
        return row.IsDBNull(7)
            ? FigureValue.Absent(Array.Find(Absences, absence => absence.Word == row.GetString(8)).Absence, marks)
            : FigureValue.Of(row.GetDouble(7), marks);
    }

    private static string Word<T>((T Kind, string Word)[] words, T kind)
        where T : struct, Enum => Array.Find(words, word => EqualityComparer<T>.Default.Equals(word.Kind, kind)).Word
        ?? throw new ArgumentException($"The store keeps no '{kind}'.", nameof(kind));
}
