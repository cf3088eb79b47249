namespace SampleData;

/// <summary>One leader's answers in one round: "1" to "5", "dont_know", "not_relevant", or "" for blank; one an item.</summary>
internal sealed record Response(Post Post, Leader Leader, IReadOnlyList<string> Answers)
{
    /// <summary>Days between the answers and the gathering.</summary>
    public required int DaysBefore { get; init; }

    /// <summary>The minute of that day, from midnight.</summary>
    public required int Minute { get; init; }

    /// <summary>Free text; empty for most.</summary>
    public string Comment { get; init; } = "";
}
