using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>The agreement within each unit, from how often its members chose each point.</summary>
internal static class UnitAgreement
{
    /// <summary>Counts answers item by item, and takes the means of the items' variances and average deviations.</summary>
    /// <param name="answers">The complete answers to a measure whose items share a scale.</param>
    /// <param name="members">Who belongs to which unit that takes part.</param>
    /// <param name="points">How many points the scale has.</param>
    /// <returns>One entry a unit of the network; null where fewer than two members are complete, or the unit takes no part.</returns>
    public static AgreementFigures?[] Of(CompleteAnswers answers, UnitMembers members, int points)
    {
        var units = answers.Counts.Count;
        var (sizes, variances, deviations, counts) = (new int[units], new double[units], new double[units], new int[units * points]);
        foreach (var item in answers.Items)
        {
            Array.Clear(counts);
            item.Count(answers.Responses.Answers(item.Place), members.Respondents, members.Units, counts);
            for (var unit = 0; unit < units; unit++)
            {
                var own = counts.AsSpan(unit * points, points);
                var moments = Moments.OfCounts(own);
                sizes[unit] = moments.N;
                variances[unit] += moments.Variance ?? 0;
                deviations[unit] += AverageDeviation.FromMean(own) ?? 0;
            }
        }

        var items = answers.Items.Count;
        return [.. sizes.Select((n, unit) => n > 1 ? Figures(n, items, points, (variances[unit] / items, deviations[unit] / items)) : null)];
    }

    private static AgreementFigures Figures(int n, int items, int points, (double Variance, double Deviation) means) => new()
    {
        N = n,
        Rwg = Rwg.Multiple(means.Variance, items, Rwg.UniformVariance(points)),
        RwgSkewed = Rwg.SlightlySkewedVariance(points) is { } skewed ? Rwg.Multiple(means.Variance, items, skewed) : null,
        AverageDeviation = means.Deviation,
    };
}
