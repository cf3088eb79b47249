using System.Globalization;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Scoring;

/// <summary>Invented designs with the scores and comparisons that R computes of them, by <c>Golden/designs.R</c>.</summary>
internal static class Designs
{
    private static readonly Lazy<ILookup<string, string[]>> Answers = new(() => Lines("designs-answers.csv"));
    private static readonly Lazy<ILookup<string, string[]>> Invited = new(() => Lines("designs-invited.csv"));

    /// <summary>The expected rows of a table, <c>scores</c> or <c>compare</c>.</summary>
    public static IReadOnlyList<Row> Rows(string table) => [.. Lines("designs.csv")[table].Select(cells => new Row(cells))];

    /// <summary>The wave that an expected row is of.</summary>
    public static WaveEstimates Wave(Run run)
    {
        var answers = Answers.Value[run.Design].Select(cells => new Scored(Whole(cells[1]), Whole(cells[2]), Whole(cells[3]))).ToList();
        var frame = Invited.Value[run.Design].ToDictionary(cells => (Whole(cells[1]), Whole(cells[2])), cells => Whole(cells[3]));
        return Sample.Wave(
            Sample.Network(answers.Max(answer => answer.Unit) + 1, answers.Max(answer => answer.Service) + 1),
            answers,
            new ScoringOptions { Weighting = run.Weighting, Variance = run.Variance, Population = run.Population, Unsuppressed = true },
            run.Frame ? new InvitedFrame(frame) : null);
    }

    /// <summary>Holds a figure against R's, to 1e-9 of its size: R's own interval ends are good to about so much.</summary>
    public static void Equal(double? expected, double? found, string what, double tolerance = 1e-9)
    {
        Assert.True(expected is null == found is null, $"{what}: expected {Text(expected)}, found {Text(found)}.");
        if (expected is { } number && found is { } value)
        {
            // A difference of two scores has the accuracy of scores, however small it is.
            var off = Math.Abs(number - value) / Math.Max(Math.Abs(number), 1e-3);
            Assert.True(off <= tolerance, $"{what}: expected {Text(expected)}, found {Text(found)}.");
        }
    }

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "nothing";

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static ILookup<string, string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.Tests/Scoring/Golden", file)).Skip(1)
            .Select(line => line.Split(','))
            .ToLookup(cells => cells[0], StringComparer.Ordinal);

    /// <summary>What was computed of which design.</summary>
    internal sealed record Run(string Design, Weighting Weighting, Variance Variance, Population Population, bool Frame);

    /// <summary>An expected row.</summary>
    /// <param name="cells">Its cells, in the order of the file.</param>
    internal sealed class Row(string[] cells)
    {
        public Run Run { get; } = new(
            cells[1],
            Enum.Parse<Weighting>(cells[2], ignoreCase: true),
            Enum.Parse<Variance>(cells[3], ignoreCase: true),
            Enum.Parse<Population>(cells[4], ignoreCase: true),
            cells[5] == "yes");

        public int Unit => Whole(cells[6]);

        public double? Estimate => Number(7);

        public double? Se => Number(8);

        public double? Df => Number(9);

        public (double? Low, double? High) Interval => (Number(10), Number(11));

        public (double? Raw, double? Holm, double? BenjaminiHochberg) P => (Number(12), Number(13), Number(14));

        public (double? Value, double? Low, double? High) G => (Number(15), Number(16), Number(17));

        public string Model => cells[18];

        public override string ToString() => $"{Run}, unit {Unit}";

        private double? Number(int cell) => cells[cell].Length == 0 ? null : double.Parse(cells[cell], CultureInfo.InvariantCulture);
    }
}
