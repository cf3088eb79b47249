using Benchmarking.Goals;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The table of the form of goals: a header that the import knows, and a row a topic.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="first">The topics to offer before the others.</param>
/// <param name="days">The first and last day that a deadline can be.</param>
internal sealed class GoalForm(ReportView view, IReadOnlyList<GoalTopic> first, (DateOnly First, DateOnly Last) days)
{
    /// <summary>How many columns a paragraph above the table runs over, so that its lines can be read.</summary>
    public const int ParagraphSpan = 6;

    private const int Most = 6;
    private const int Spare = 3;

    private static readonly string[] Columns = [.. GoalColumns.All.Skip(1)];
    private readonly IReadOnlyList<GoalTopic> _topics = [.. first.Concat(GoalTopics.Of(view.Context.Set)).Distinct()];

    /// <summary>The widths of its columns, in characters of body text: topic, situation, strengths, areas to improve, goal, action, responsible, deadline, sign, progress.</summary>
    public static IReadOnlyList<double> Widths { get; } = [22, 23, 20, 20, 23, 23, 17, 12, 20, 14];

    private IReadOnlyList<string> Topics => field ??= GoalWords.Of(_topics, view.Texts.Language);

    private IReadOnlyList<string> Responsibles => field ??=
        [.. GoalWords.Responsibles(view.Context.Network).Select(Words).Distinct(StringComparer.OrdinalIgnoreCase)];

    private IReadOnlyList<string> Progresses => field ??= [.. Enum.GetValues<GoalProgress>().Select(Words)];

    /// <summary>A goal that was set, and what became of it, in a sentence.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="goal">The goal, which has one in words.</param>
    /// <returns>Such as <c>I gang, frist 01.05.2018: Alle skoler …</c>.</returns>
    public static string InShort(ReportView view, PlannedGoal goal)
    {
        var progress = GoalWords.Of(goal.Progress);
        return goal.Deadline is { } deadline
            ? view.Texts.Say("sheet.goals.short.dated", progress, deadline, goal.Goal ?? "")
            : view.Texts.Say("sheet.goals.short", progress, goal.Goal ?? "");
    }

    /// <summary>The header.</summary>
    /// <returns>Its cells.</returns>
    public IReadOnlyList<Cell> Header() =>
        [.. Columns.Select(column => new Cell.Text(view.Texts.Say(GoalColumns.Heading(column))) { Style = CellStyle.Header })];

    /// <summary>The rows: the goals that stand already, and room for more.</summary>
    /// <param name="goals">The goals, in the order shown.</param>
    /// <param name="lines">How many lines an empty row has room for.</param>
    /// <returns>The rows, at least six.</returns>
    public IEnumerable<SheetRow> Rows(IReadOnlyList<PlannedGoal> goals, int lines) =>
    [
        .. goals.Select(goal => new SheetRow(Row(goal))),
        .. Enumerable.Range(0, Math.Max(Spare, Most - goals.Count)).Select(_ => new SheetRow(Row(goal: null), lines)),
    ];

    private IReadOnlyList<Cell> Row(PlannedGoal? goal) =>
    [
        Pick(Topics, goal is null ? null : Topics[Math.Max(0, Place(goal.Topic))]),
        Write(goal?.Situation),
        Write(goal?.Strengths),
        Write(goal?.ToImprove),
        Write(goal?.Goal),
        Write(goal?.Action),
        Pick(Responsibles, goal?.Responsible is { } responsible ? Words(responsible) : null),
        new Cell.Day(days.First) { Latest = days.Last, Given = goal?.Deadline, Style = CellStyle.LongAnswer },
        Write(goal?.Sign),
        Pick(Progresses, goal?.Goal is null ? null : Words(goal.Progress)),
    ];

    private int Place(GoalTopic topic) => _topics.ToList().IndexOf(topic);

    private string Words(Responsible responsible) => GoalWords.Of(responsible, view.Context.Network, view.Texts);

    private string Words(GoalProgress progress) => view.Texts.Say(GoalWords.Of(progress));

    private static Cell.Choice Pick(IReadOnlyList<string> options, string? given) => new(options) { Given = given, Style = CellStyle.LongAnswer };

    private static Cell.Entry Write(string? given) => new(GoalWords.LongestText) { Given = given, Style = CellStyle.LongAnswer };
}
