using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.House;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Two invented waves of several designs with what R computes of them, by <c>Golden/waves.R</c>.</summary>
internal static class MadeWaves
{
    private static readonly WaveId From = WaveId.Parse("2017-11");
    private static readonly WaveId To = WaveId.Parse("2018-11");
    private static readonly Lazy<IReadOnlyList<string[]>> Answers = new(() => Lines("waves-answers.csv"));

    /// <summary>The expected rows of a table: <c>trend</c>, <c>compare</c>, <c>score</c> or <c>service</c>.</summary>
    public static IReadOnlyList<Row> Rows(string table) => [.. Lines("waves.csv").Where(cells => cells[0] == table).Select(cells => new Row(cells))];

    /// <summary>Both waves of a design.</summary>
    /// <param name="row">An expected row of it.</param>
    public static TwoWaves Both(Row row) => TwoWaves.Of(
            new AnsweredWave(From, Responses(row.Design, 1), Frame: null), new AnsweredWave(To, Responses(row.Design, 2), Frame: null), row.Options)
        ?? throw new InvalidOperationException("The waves have no question in common.");

    /// <summary>The later wave of a design.</summary>
    /// <param name="row">An expected row of it.</param>
    public static WaveEstimates Later(Row row) => WaveEstimates.Of(Responses(row.Design, 2), To, frame: null, row.Options);

    private static Responses Responses(string design, int wave)
    {
        var own = Answers.Value.Where(cells => cells[0] == design).ToList();
        var network = Sample.Network(1 + own.Max(cells => Units(cells[3]).Max()), 1 + own.Max(cells => Whole(cells[4])));
        var (builder, line) = (new ResponsesBuilder(Sample.Set(Sample.Plain), network), 2);
        foreach (var cells in own.Where(cells => Whole(cells[1]) == wave))
        {
            var key = cells[2].Length == 0 ? null : cells[2];
            builder.Add(new Respondent(Whole(cells[4]), key, "answers.csv", line++), Units(cells[3]), [(short)Whole(cells[5])]);
        }

        return builder.Build();
    }

    private static int[] Units(string cell) => [.. cell.Split('|').Select(Whole)];

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string[]> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.Tests/Comparison/Golden", file)).Skip(1).Select(line => line.Split(','))];

    /// <summary>An expected row.</summary>
    /// <param name="cells">Its cells, in the order of the file.</param>
    internal sealed class Row(string[] cells)
    {
        public string Design => cells[1];

        public ScoringOptions Options { get; } = new()
        {
            Weighting = Enum.Parse<Weighting>(cells[2], ignoreCase: true),
            Variance = Enum.Parse<Variance>(cells[3], ignoreCase: true),
            Unsuppressed = true,
        };

        public int Place => Whole(cells[4]);

        public bool Paired => cells[14] == "true";

        /// <summary>A number by the name of its column.</summary>
        public double? this[string column] =>
            cells[Array.IndexOf(Columns, column)] is { Length: > 0 } cell ? double.Parse(cell, CultureInfo.InvariantCulture) : null;

        private static readonly string[] Columns =
            ["table", "design", "weighting", "variance", "place", "estimate", "se", "df", "p", "did", "did_se", "did_df", "did_p", "detectable", "paired"];

        public override string ToString() => string.Join(' ', cells.Take(5));
    }
}
