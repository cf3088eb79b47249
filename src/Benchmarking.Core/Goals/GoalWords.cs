using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Goals;

/// <summary>The codes that files use for what a goal says, and the words that people read.</summary>
public static class GoalWords
{
    /// <summary>How many characters each of a goal's own words may have.</summary>
    public const int LongestText = 2_000;

    // What is picked from a list ends at 255 characters in some spreadsheets.
    private const int LongestOption = 250;

    /// <summary>The code of how far a unit has come.</summary>
    /// <param name="progress">How far.</param>
    /// <returns>Such as <c>under_way</c>.</returns>
    public static string CodeOf(GoalProgress progress) => progress switch
    {
        GoalProgress.UnderWay => "under_way",
        GoalProgress.Done => "done",
        GoalProgress.Dropped => "dropped",
        _ => "not_started",
    };

    /// <summary>The code of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Such as <c>working_group</c>.</returns>
    public static string CodeOf(ResponsibleRole role) => role switch
    {
        ResponsibleRole.Management => "management",
        ResponsibleRole.ServiceLeaders => "service_leaders",
        ResponsibleRole.WorkingGroup => "working_group",
        ResponsibleRole.Coordinator => "coordinator",
        ResponsibleRole.Council => "council",
        ResponsibleRole.Partner => "partner",
        _ => "other",
    };

    /// <summary>The code of who is responsible.</summary>
    /// <param name="responsible">Who is.</param>
    /// <param name="network">The network whose services they are.</param>
    /// <returns>The service's id, or the role's code.</returns>
    public static string CodeOf(Responsible responsible, Network network) => responsible.Service is { } service
        ? network.Services[service].Id.Value
        : CodeOf(responsible.Role ?? ResponsibleRole.Other);

    /// <summary>What people read for how far a unit has come.</summary>
    /// <param name="progress">How far.</param>
    /// <returns>The words.</returns>
    public static Sentence Of(GoalProgress progress) => new("goal.progress." + CodeOf(progress));

    /// <summary>What people read for a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The words.</returns>
    public static Sentence Of(ResponsibleRole role) => new("goal.role." + CodeOf(role));

    /// <summary>What people read for who is responsible.</summary>
    /// <param name="responsible">Who is.</param>
    /// <param name="network">The network whose services they are.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>The service's name, or the role.</returns>
    public static string Of(Responsible responsible, Network network, Texts texts) => responsible.Service is { } service
        ? network.Services[service].Name[texts.Language]
        : texts.Say(Of(responsible.Role ?? ResponsibleRole.Other));

    /// <summary>All who can be responsible: the services, then the roles.</summary>
    /// <param name="network">The network.</param>
    /// <returns>Those there are, in the order offered.</returns>
    public static IReadOnlyList<Responsible> Responsibles(Network network) =>
    [
        .. Enumerable.Range(0, network.Services.Count).Select(Responsible.Of),
        .. Enum.GetValues<ResponsibleRole>().Select(Responsible.Of),
    ];

    /// <summary>Topics as forms offer them: their titles, with the id where several share a title.</summary>
    /// <param name="topics">The topics, each once.</param>
    /// <param name="language">The form's language.</param>
    /// <returns>A text for each topic, in their order, no two alike; cut where a list to pick from would cut it.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<GoalTopic> topics, Language language)
    {
        var titles = topics.Select(topic => Cut(topic.Title[language])).ToList();
        var shared = titles.CountBy(title => title, StringComparer.OrdinalIgnoreCase).Where(title => title.Value > 1).Select(title => title.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. titles.Zip(topics, (title, topic) => shared.Contains(title) ? WithId(topic, title) : title)];
    }

    private static string WithId(GoalTopic topic, string title) => $"{Cut(title, topic.Id.Length + 3)} ({topic.Id})";

    private static string Cut(string title, int less = 0) =>
        title.Length <= LongestOption - less ? title : title[..(LongestOption - less - 1)].TrimEnd() + "…";
}
