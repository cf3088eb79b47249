using Benchmarking.Cli.Commands;

namespace Benchmarking.Cli.Doctor;

/// <summary>Nothing is left of work that was broken off.</summary>
internal sealed class LeftoverCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Workspace is not { } workspace)
        {
            yield break;
        }

        var (folders, isClean) = (new[] { workspace.Folder, Path.Combine(workspace.Folder, ReportCommand.DefaultFolder), patient.Scene.Surroundings.PathOf(ExportCommand.DefaultFolder) }, true);
        var stages = folders.SelectMany(Stage.Stages).DistinctBy(stage => stage.Folder);
        var files = folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, ".*.part*")).Concat(patient.Store?.Leftovers ?? []);
        foreach (var diagnosis in stages.SelectMany(stage => OfStage(stage, patient.Mends)).Concat(files.Distinct().Order(StringComparer.Ordinal).Select(file => OfFile(file, patient.Mends))))
        {
            isClean = false;
            yield return diagnosis;
        }

        if (isClean)
        {
            yield return Diagnosis.Sound("cli.doctor.clean");
        }
    }

    private static IEnumerable<Diagnosis> OfStage(Stage stage, bool mends)
    {
        using (var hold = stage.TryHold())
        {
            if (hold is null)
            {
                return [Diagnosis.Note("cli.doctor.in_use", stage.Folder)];
            }
        }

        var isWhole = Directory.Exists(stage.Whole);
        if (!mends)
        {
            return [isWhole ? Diagnosis.Fault("cli.doctor.stage_whole", stage.Folder, stage.Target) : Diagnosis.Fault("cli.doctor.leftover", stage.Folder)];
        }

        StageRemains.Settle([stage]);
        return [isWhole ? Diagnosis.Sound("cli.doctor.stage_placed", stage.Target) : Diagnosis.Sound("cli.doctor.removed", stage.Folder)];
    }

    // A file that another program is writing is held by it, where the system knows of such a thing; taken from a program all the same, it has that program
    // say that it could not write it, and nothing is lost.
    private static Diagnosis OfFile(string file, bool mends)
    {
        try
        {
            File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            if (!mends)
            {
                return Diagnosis.Fault("cli.doctor.leftover", file);
            }

            File.Delete(file);
            return Diagnosis.Sound("cli.doctor.removed", file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Diagnosis.Note("cli.doctor.in_use", file);
        }
    }
}
