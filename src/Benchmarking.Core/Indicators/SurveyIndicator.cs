namespace Benchmarking.Indicators;

/// <summary>An indicator that the leaders of the services answer questions about.</summary>
public sealed record SurveyIndicator : Indicator
{
    /// <summary>The scale of all its items.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Its questions, at least one, in the order asked.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>How many valid answers a respondent needs to get a score; null for half of the items, rounded up.</summary>
    public int? MinValid { get; init; }

    /// <summary>Its weight within the dimension, above 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>How many valid answers a respondent needs to get a score, from 1 to the number of items.</summary>
    public int RequiredAnswers => MinValid ?? (Items.Count + 1) / 2;
}
