using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

/// <summary>A place in a table: its columns of words and codes name the row, whatever its order.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Unit, service, indicator and item.</param>
/// <param name="Column">The column.</param>
internal readonly record struct SaidAt(string Table, string Row, string Column);

/// <summary>Every cell of every table that the product prints of a survey, by its place.</summary>
/// <param name="Cells">The cells; numbers as numbers, all else as text.</param>
internal sealed record SaidOfSurvey(IReadOnlyDictionary<SaidAt, TableValue> Cells)
{
    private static readonly string[] Names = ["wave", "unit", "service", "indicator", "item"];
    private static readonly RankDraws Draws = new(20170101, 199);

    /// <summary>Prints all tables of the later wave and of the change to it.</summary>
    public static SaidOfSurvey Of(AnsweredWave earlier, AnsweredWave later, ScoringOptions options)
    {
        var network = later.Responses.Network;
        var wave = WaveEstimates.Of(later.Responses, later.Wave, later.Frame, options);
        var complete = CompleteWave.Of(later.Responses, later.Wave, options);
        var waves = TwoWaves.Of(earlier, later, options) ?? throw new InvalidOperationException();
        Reference[] references = [new Reference.Others(), new Reference.WholeNetwork(), new Reference.Median(), new Reference.Group()];
        List<(string Name, IReadOnlyList<ResultRow> Rows, Func<IReadOnlyList<ResultRow>, TidyTable> Print)> tables =
        [
            Table("scores", ScoreTables.ByUnit(wave), rows => ScoresTable.Of(rows, network)),
            Table("services", ScoreTables.ByService(wave), rows => ScoresTable.Of(rows, network)),
            Table("cells", ScoreTables.ByUnitAndService(wave), rows => ScoresTable.Of(rows, network)),
            .. references.Select(reference => Table(
                "compare " + Codes.Of(reference), Comparisons.Of(wave, reference, Adjustment.Holm), rows => ComparisonsTable.Of(rows, network, reference))),
            Table("ranks", Ranks.Of(wave, Draws), rows => RanksTable.Of(rows, network)),
            Table("synthesis", Synthesis.Of(wave, HeterogeneityMethod.Reml), rows => SynthesisTable.Of(rows, network)),
            Table("omnibus", OmnibusTests.Of(wave, later.Responses), OmnibusTable.Of),
            Table("reliability", [.. Reliability.OfNetwork(complete), .. Reliability.ByUnit(complete)], rows => ReliabilityTable.Of(rows, network)),
            Table("agreement", Agreement.Of(complete), rows => AgreementTable.Of(rows, network)),
            Table("items", [.. ItemTables.OfNetwork(complete, wave), .. ItemTables.ByService(complete, wave)], rows => ItemsTable.Of(rows, network)),
            Table("trend", Trends.Of(waves, Measure.Of(later.Responses.Set), Adjustment.Holm), rows => TrendTable.Of(rows, network)),
        ];
        var released = DisclosureGate.Pass(new Publication([.. tables.Select(table => new ResultTable(table.Name, table.Rows))]), network.Disclosure);
        return new SaidOfSurvey(tables.SelectMany(table => Printed(table.Name, table.Print(released.Rows<ResultRow>(table.Name)))).ToDictionary());
    }

    /// <summary>The cells of rows that do not speak of a unit.</summary>
    public SaidOfSurvey Without(UnitCode unit) =>
        new(Cells.Where(cell => !cell.Key.Row.Split(' ').Contains(unit.Value)).ToDictionary());

    /// <summary>The cells with each number turned into another.</summary>
    public SaidOfSurvey Turned(Func<SaidAt, TableValue, (SaidAt At, TableValue Value)> turn) =>
        new(Cells.Select(cell => turn(cell.Key, cell.Value)).ToDictionary(cell => cell.At, cell => cell.Value));

    /// <summary>Fails with the first cell that differs by more than a tolerance, relative to what is large.</summary>
    public static bool Same(SaidOfSurvey expected, SaidOfSurvey found, double tolerance)
    {
        Assert.Equal(expected.Cells.Keys.ToHashSet(), [.. found.Cells.Keys]);
        foreach (var (at, value) in expected.Cells)
        {
            var other = found.Cells[at];
            var near = value.Kind == TableValueKind.Number && other.Kind == TableValueKind.Number
                ? Math.Abs(value.AsNumber - other.AsNumber) <= tolerance * Math.Max(1, Math.Abs(value.AsNumber))
                : value == other;
            Assert.True(near, $"{at.Table}, {at.Row}, {at.Column}: {Text(value)} and {Text(other)}.");
        }

        return true;
    }

    /// <summary>How many cells hold a number.</summary>
    public int Numbers => Cells.Values.Count(value => value.Kind == TableValueKind.Number);

    private static (string Name, IReadOnlyList<ResultRow> Rows, Func<IReadOnlyList<ResultRow>, TidyTable> Print) Table<TRow>(
        string name, IReadOnlyList<TRow> rows, Func<IEnumerable<TRow>, TidyTable> print)
        where TRow : ResultRow => (name, rows, released => print(released.Cast<TRow>()));

    private static IEnumerable<KeyValuePair<SaidAt, TableValue>> Printed(string name, TidyTable table) =>
        from row in table.Rows
        let cells = table.Columns.Zip(row).ToList()
        let place = string.Join(' ', cells.Where(cell => Names.Contains(cell.First)).Select(cell => Text(cell.Second)))
        from cell in cells
        where !Names.Contains(cell.First)
        select KeyValuePair.Create(new SaidAt(name, place, cell.First), cell.Second);

    private static string Text(TableValue value) => value.Kind switch
    {
        TableValueKind.Number => value.AsNumber.ToString("R", CultureInfo.InvariantCulture),
        TableValueKind.Whole => value.AsWhole.ToString(CultureInfo.InvariantCulture),
        TableValueKind.Flag => value.AsFlag ? "yes" : "no",
        TableValueKind.Absent => "-",
        _ => value.AsText,
    };
}
