namespace Benchmarking.Cli;

/// <summary>Stages that broken-off work left over.</summary>
internal static class StageRemains
{
    /// <summary>Puts in place what was whole, and takes away the rest. A stage that another program uses is left alone.</summary>
    /// <param name="stages">The stages.</param>
    /// <returns>The folders in which files were put in place.</returns>
    /// <exception cref="IOException">A file cannot be put in place.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be put in place.</exception>
    public static IReadOnlyList<string> Settle(IReadOnlyList<Stage> stages)
    {
        var settled = new List<string>();
        foreach (var stage in stages)
        {
            using var hold = stage.TryHold();
            if (hold is null)
            {
                continue;
            }

            if (Directory.Exists(stage.Whole))
            {
                Stage.Move(stage.Whole, stage.Target);
                settled.Add(stage.Target);
            }

            // While it is held: let go of, it could be taken by the run that has just made it.
            stage.Remove();
        }

        return settled;
    }
}
