using Benchmarking.Wording;

namespace Benchmarking.Goals;

/// <summary>The columns of a file of goals, one topic of a unit a row.</summary>
public static class GoalColumns
{
    /// <summary>The unit: its code or exact name.</summary>
    public const string Unit = "unit";

    /// <summary>The topic: its id, or its title in any language.</summary>
    public const string Topic = "topic";

    /// <summary>Where the unit stands, in words.</summary>
    public const string Situation = "situation";

    /// <summary>What it is good at, in words.</summary>
    public const string Strengths = "strengths";

    /// <summary>What has to become better, in words.</summary>
    public const string ToImprove = "to_improve";

    /// <summary>What is to be reached, in words.</summary>
    public const string Goal = "goal";

    /// <summary>What is done to reach it, in words.</summary>
    public const string Action = "action";

    /// <summary>Who sees to it: a service or a role.</summary>
    public const string Responsible = "responsible";

    /// <summary>The day by which it is to be reached.</summary>
    public const string Deadline = "deadline";

    /// <summary>What will be seen once it is reached, in words.</summary>
    public const string Sign = "sign";

    /// <summary>How far the unit has come.</summary>
    public const string Progress = "progress";

    /// <summary>All of them, in the order they are usually written.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Unit, Topic, Situation, Strengths, ToImprove, Goal, Action, Responsible, Deadline, Sign, Progress];

    private static Dictionary<string, string> Columns => field ??= Read();

    /// <summary>What a form writes over a column.</summary>
    /// <param name="column">One of <see cref="All"/>.</param>
    /// <returns>The words.</returns>
    public static Sentence Heading(string column) => new("goal.column." + column);

    /// <summary>Finds the column that a header means.</summary>
    /// <param name="header">The header: a name of <see cref="All"/>, or what a form writes over it in any language, without regard to case.</param>
    /// <returns>The column, or null.</returns>
    public static string? Find(string header) => Columns.GetValueOrDefault(header.Trim());

    private static Dictionary<string, string> Read()
    {
        var columns = All.ToDictionary(column => column, StringComparer.OrdinalIgnoreCase);
        foreach (var (column, language) in All.SelectMany(_ => Texts.Languages, (column, language) => (column, language)))
        {
            columns.TryAdd(Texts.Of(language).Say(Heading(column)), column);
        }

        return columns;
    }
}
