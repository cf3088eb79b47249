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
}
