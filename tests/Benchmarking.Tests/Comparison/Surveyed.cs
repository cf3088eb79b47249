using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>A respondent of one unit or several.</summary>
/// <param name="Units">The units' places.</param>
/// <param name="Service">The service's place.</param>
/// <param name="Score">The answer on a scale from 0 to 100, and the score.</param>
internal sealed record Leader(int[] Units, int Service, int Score);

/// <summary>Answers made up for tests, with what is estimated of them.</summary>
/// <param name="Responses">The answers.</param>
/// <param name="Wave">The estimates.</param>
internal sealed record Surveyed(Responses Responses, WaveEstimates Wave)
{
    /// <summary>Answers to an indicator of one item from 0 to 100.</summary>
    /// <param name="network">The network.</param>
    /// <param name="leaders">Who answered what.</param>
    /// <param name="options">How answers become scores; null for the defaults.</param>
    /// <param name="indicator">The indicator; null for <see cref="Sample.Plain"/>.</param>
    public static Surveyed Of(Network network, IEnumerable<Leader> leaders, ScoringOptions? options = null, SurveyIndicator? indicator = null)
    {
        var (builder, line) = (new ResponsesBuilder(Sample.Set(indicator ?? Sample.Plain), network), 2);
        foreach (var leader in leaders)
        {
            builder.Add(new Respondent(leader.Service, null, "answers.csv", line++), leader.Units, [(short)leader.Score]);
        }

        var responses = builder.Build();
        return new Surveyed(responses, WaveEstimates.Of(responses, Sample.WaveId, null, options ?? new ScoringOptions()));
    }

    /// <summary>Several respondents of one cell.</summary>
    public static IEnumerable<Leader> Cell(int unit, int service, params int[] scores) => scores.Select(score => new Leader([unit], service, score));

    /// <summary>The same indicator with another good end.</summary>
    public static SurveyIndicator Plain(Direction direction, bool reverse = false) =>
        Sample.Plain with { Direction = direction, Items = [.. Sample.Plain.Items.Select(item => item with { Reverse = reverse })] };
}
