namespace Benchmarking.Networks;

/// <summary>What may be shown, as the network has decided it.</summary>
public sealed record DisclosureRules
{
    /// <summary>The least that <see cref="MinRespondents"/> can be.</summary>
    public const int Floor = 3;

    /// <summary>A figure of fewer respondents is not shown. At least <see cref="Floor"/>; default 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below the floor.</exception>
    public int MinRespondents { get; init => field = AtLeastFloor(value); } = 5;

    /// <summary>A distribution of fewer answers is not shown. Default 10, never below <see cref="MinRespondents"/>.</summary>
    public int MinForDistribution { get => Math.Max(field, MinRespondents); init; } = 10;

    /// <summary>A service is shown across at least so many units. At least <see cref="Floor"/>; default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below the floor.</exception>
    public int MinUnitsForService { get; init => field = AtLeastFloor(value); } = 3;

    /// <summary>Whether members of the network see each other's names. Default <see cref="NameRule.Open"/>.</summary>
    public NameRule Names { get; init; } = NameRule.Open;

    /// <summary>Whether a service's mean may be shown for its own sake.</summary>
    /// <param name="units">How many units it is of.</param>
    /// <param name="answers">How many respondents stand behind it.</param>
    /// <returns>True where both are enough.</returns>
    public bool AllowService(int units, int answers) => units >= MinUnitsForService && answers >= MinRespondents;

    private static int AtLeastFloor(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Floor);
        return value;
    }
}

/// <summary>Whether members of the network see each other's names.</summary>
public enum NameRule
{
    /// <summary>They do.</summary>
    Open,

    /// <summary>The others are "Municipality A, B …".</summary>
    Anonymous,
}
