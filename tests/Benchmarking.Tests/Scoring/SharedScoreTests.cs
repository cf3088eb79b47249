using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>Respondents who serve several units; golden values by <c>Comparison/Golden/waves.R</c>.</summary>
public sealed class SharedScoreTests
{
    [Fact]
    public void Scores_and_their_standard_errors_equal_those_of_R()
    {
        foreach (var run in MadeWaves.Rows("score").GroupBy(row => row.Options))
        {
            var wave = MadeWaves.Later(run.First());
            Assert.All(run, row =>
            {
                var figures = Sample.Score(wave, row.Place);
                Designs.Equal(row["estimate"], figures.Score, $"{row}, score");
                Designs.Equal(row["se"], figures.Se, $"{row}, se");
                Designs.Equal(row["df"], figures.Df, $"{row}, df");
            });
        }
    }

    [Fact]
    public void The_covariance_enters_every_difference()
    {
        foreach (var run in MadeWaves.Rows("compare").GroupBy(row => row.Options))
        {
            var rows = Comparisons.Of(MadeWaves.Later(run.First()), new Reference.Others(), Adjustment.Holm).Where(row => row.Measure is { IsDimension: false }).ToList();
            Assert.All(run, row =>
            {
                var figures = rows.Single(found => found.Unit == row.Place).Figures;
                Designs.Equal(row["estimate"], figures?.Difference, $"{row}, difference");
                Designs.Equal(row["se"], figures?.Se, $"{row}, se");
                Designs.Equal(row["df"], figures?.Df, $"{row}, df");
                Designs.Equal(row["p"], figures?.P, $"{row}, p");
            });
        }
    }

    [Fact]
    public void The_covariance_enters_the_mean_of_a_service_whose_respondents_count_once()
    {
        foreach (var row in MadeWaves.Rows("service"))
        {
            var found = ScoreTables.ByService(MadeWaves.Later(row)).Single(found => found.Service == row.Place && found.Measure is { IsDimension: false }).Figures;
            Designs.Equal(row["estimate"], found?.Score, $"{row}, score");
            Designs.Equal(row["se"], found?.Se, $"{row}, se");
            Designs.Equal(row["df"], found?.Df, $"{row}, df");
            Assert.Equal(row["p"], found?.N); // the column holds the number of persons here
        }
    }

    [Fact]
    public void The_matrix_of_covariances_is_that_of_the_differences()
    {
        var estimates = MadeWaves.Later(MadeWaves.Rows("compare")[0]).Measures[1];
        var matrix = estimates.CovarianceMatrix();

        Assert.NotNull(matrix);
        var contrast = Contrast.Of(estimates.Compared[0], [estimates.Compared[1]], estimates.Covariances);
        Assert.Equal(Math.Sqrt(matrix[0, 0] + matrix[1, 1] - (2 * matrix[0, 1])), contrast.Uncertainty?.Se ?? 0, 12);
    }

    [Fact]
    public void Its_diagonal_is_of_the_scores_own_variances()
    {
        Made[] leaders =
        [
            .. from unit in new[] { 0, 1 } from service in new[] { 0, 1 } from score in new short[] { 10, 30, 60 } select new Made([unit], service, [(short)(score + (5 * service))]),
            new([0, 1], 0, [80]),
        ];
        var options = new ScoringOptions { Variance = Variance.Separate, Unsuppressed = true };
        var estimates = WaveEstimates.Of(MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(2, 2), leaders), Sample.WaveId, frame: null, options).Measures[1];
        var matrix = estimates.CovarianceMatrix();

        Assert.NotNull(matrix);
        Assert.All(estimates.Compared.Select((unit, at) => (unit, at)), one => Assert.Equal(one.unit.Variance ?? -1, matrix[one.at, one.at], 12));
    }

    [Fact]
    public void Units_without_a_respondent_in_common_have_no_matrix() =>
        Assert.Null(Sample.Wave(Sample.Network(2, 1), [.. Sample.Cell(0, 0, 10, 20, 30, 40, 50), .. Sample.Cell(1, 0, 20, 20, 30, 40, 90)]).Measures[1].CovarianceMatrix());

    [Fact]
    public void With_variances_of_their_own_two_units_vary_together_by_the_geometric_mean()
    {
        // Unit 0 has 10, 30 and 50, unit 1 has 50, 60 and 70, and the 50 is one person's: variances 400 and 100 of an answer, 1 / (3 · 3) · √(400 · 100) in common.
        var matrix = Wave([0], [10, 30], [0, 1], [50], [1], [60, 70]).CovarianceMatrix();

        Assert.NotNull(matrix);
        Assert.Equal(400.0 / 3, matrix[0, 0], 10);
        Assert.Equal(100.0 / 3, matrix[1, 1], 10);
        Assert.Equal(200.0 / 9, matrix[0, 1], 10);
        Assert.Equal(200.0 / 9, matrix[1, 0], 10);
    }

    [Fact]
    public void One_who_also_serves_a_unit_that_takes_no_part_counts_in_the_service()
    {
        // Five leaders in each of three units, and a sixteenth who serves the last of these and a fourth unit that has no one else.
        IEnumerable<Made> made = [.. Enumerable.Range(0, 15).Select(at => new Made([at % 3], 0, [(short)(10 * (at / 3))])), new Made([2, 3], 0, [50])];
        var wave = WaveEstimates.Of(MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(4, 1), made), Sample.WaveId, frame: null, new ScoringOptions());

        Assert.Equal(RowStatus.Suppressed, wave.Measures[1].Statuses[3]);
        Assert.Equal(16, wave.Measures[1].Service(0, out _)?.All.N);
    }

    [Fact]
    public void Two_units_of_the_same_respondents_do_not_differ_at_all()
    {
        var network = Sample.Network(2, 0);
        var builder = new ResponsesBuilder(Sample.Set(Sample.Plain), network);
        foreach (var score in new short[] { 40, 50, 60, 70, 85 })
        {
            builder.Add(new Respondent(0, null, "answers.csv", builder.Count + 2), [0, 1], [score]);
        }

        var wave = WaveEstimates.Of(builder.Build(), Sample.WaveId, frame: null, new ScoringOptions());
        var figures = Comparisons.Of(wave, new Reference.Others(), Adjustment.Holm)[0].Figures;

        Assert.Equal((0, 0, null), (figures?.Difference, figures?.Se, figures?.P));
    }

    private static MeasureEstimates Wave(params int[][] unitsAndScores)
    {
        var made = unitsAndScores.Chunk(2).SelectMany(pair => pair[1].Select(score => new Made(pair[0], 0, [(short)score])));
        var responses = MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(2, 0), made);
        return WaveEstimates.Of(responses, Sample.WaveId, frame: null, new ScoringOptions { Variance = Variance.Separate, Unsuppressed = true }).Measures[1];
    }
}
