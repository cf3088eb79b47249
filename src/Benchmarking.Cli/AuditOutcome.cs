namespace Benchmarking.Cli;

/// <summary>Tells what an audit of published files has found.</summary>
internal static class AuditOutcome
{
    private const int Most = 20;

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
