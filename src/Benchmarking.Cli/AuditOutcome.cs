using Benchmarking.Networks;

namespace Benchmarking.Cli;

/// <summary>Tells what an audit of published files has found.</summary>
internal static class AuditOutcome
{
    private const int Most = 20;

    /// <summary>Tells which files were not read, so that nobody takes them for looked over.</summary>
    /// <param name="scene">Where to tell it.</param>
    /// <param name="result">What the audit has found.</param>
    /// <param name="waves">The waves whose reports were looked for.</param>
    public static void TellUnread(Scene scene, AuditResult result, params IReadOnlyList<Wave> waves)
    {
        if (result.Unread.Count > 0)
        {
            var named = string.Join(", ", result.Unread.Take(Most));
            var more = result.Unread.Count > Most ? " " + scene.Texts.Say("audit.unread.more", result.Unread.Count - Most) : "";
            scene.Tell("audit.unread", string.Join(", ", waves.Select(wave => wave.Id.Value)), named + more);
        }
    }

    /// <summary>Tells of the first exposures, and how many more there are.</summary>
    public static void Tell(Scene scene, AuditResult result)
    {
        foreach (var exposure in result.Exposures.Take(Most))
        {
            scene.Tell("cli.line", exposure.Message);
        }

        if (result.Exposures.Count > Most)
        {
            scene.Tell("audit.more", result.Exposures.Count - Most);
        }
    }
}
