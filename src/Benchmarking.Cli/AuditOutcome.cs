using Benchmarking.Networks;

namespace Benchmarking.Cli;

/// <summary>Tells what an audit of published files has found.</summary>
internal static class AuditOutcome
{
    private const int Most = 20;

    /// <summary>Tells which files were not read, so that nobody takes them for looked over.</summary>
    public static void TellUnread(Scene scene, AuditResult result, Wave wave)
    {
        if (result.Unread.Count > 0)
        {
            var more = result.Unread.Count > Most ? [scene.Texts.Say("audit.more", result.Unread.Count - Most)] : Array.Empty<string>();
            scene.Tell("audit.unread", wave.Id.Value, string.Join(", ", result.Unread.Take(Most).Concat(more)));
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
