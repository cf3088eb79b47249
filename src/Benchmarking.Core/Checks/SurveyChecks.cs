namespace Benchmarking.Checks;

/// <summary>The checks that answers are held against.</summary>
public static class SurveyChecks
{
    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<ISurveyCheck> All { get; } =
    [
        new StraightLine(),
        new NothingAnswered(),
        new MostlyMissing(),
        new DuplicateRespondent(),
        new IdenticalAnswers(),
        new UnansweredItem(),
    ];
}
