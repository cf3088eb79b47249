using System.Security.Cryptography;

namespace Benchmarking.Cli;

/// <summary>A stage as it lies on the disk: a hidden folder with files that are to appear in another.</summary>
/// <remarks><c>.reports.1a2b3c4d.stage</c> belongs to the folder <c>reports</c> beside it, <c>.1a2b3c4d.stage</c> to the folder that it lies in. The folder
/// inside is renamed from <c>part</c> to <c>whole</c> when all files are written. A file that the writer holds open tells a stage in use from one left over.</remarks>
internal sealed class Stage
{
    private const string Ending = ".stage";
    private const int Digits = 8;

    private Stage(string folder) => Folder = folder;

    /// <summary>The hidden folder.</summary>
    public string Folder { get; }

    /// <summary>Where files are written.</summary>
    public string Part => Path.Combine(Folder, "part");

    /// <summary>Where files wait that are all written.</summary>
    public string Whole => Path.Combine(Folder, "whole");

    /// <summary>The folder that the files belong in.</summary>
    public string Target
    {
        get
        {
            var (parent, name) = (Path.GetDirectoryName(Folder) ?? Folder, Path.GetFileName(Folder)[1..^(Digits + Ending.Length)]);
            return name.Length == 0 ? parent : Path.Combine(parent, name[..^1]);
        }
    }

    private string Hold => Path.Combine(Folder, "in-use");

    /// <summary>Makes a stage beside the folder that the files belong in or, where that has files already or is a disk of its own, inside it.</summary>
    /// <param name="target">The folder's whole path.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static Stage Make(string target)
    {
        var id = RandomNumberGenerator.GetHexString(Digits, lowercase: true) + Ending;
        var parent = Path.GetDirectoryName(target);
        var beside = parent is null ? null : Path.Combine(parent, $".{Path.GetFileName(target)}.{id}");
        if (beside is not null && !Path.Exists(target))
        {
            return new Stage(MakeFolder(beside));
        }

        var isEmpty = !Directory.EnumerateFileSystemEntries(target).Any();
        var inside = MakeFolder(Path.Combine(target, "." + id));
        return new Stage(beside is not null && isEmpty && TryMove(inside, beside) ? beside : inside);
    }

    /// <summary>The stages of a folder, in use or left over.</summary>
    /// <param name="target">The folder's whole path.</param>
    public static IReadOnlyList<Stage> Of(string target) =>
        [.. Stages(Path.GetDirectoryName(target)).Concat(Stages(target)).Where(stage => stage.Target == target)];

    /// <summary>The stages that lie in a folder, whichever they belong to.</summary>
    /// <param name="folder">The folder's whole path; null and a folder that is not there have none.</param>
    public static IReadOnlyList<Stage> Stages(string? folder) =>
    [
        .. from path in Directory.Exists(folder) ? Directory.EnumerateDirectories(folder, $".*{Ending}") : []
           where Path.GetFileName(path).Length > Digits + Ending.Length
           orderby path
           select new Stage(path),
    ];

    /// <summary>Takes the stage for oneself until the result is disposed of, or the program ends.</summary>
    /// <returns>Null where another program has it.</returns>
    public FileStream? TryHold()
    {
        try
        {
            // Whoever holds a stage may take it away. Windows lets nobody delete a file that is held unless that is said.
            var hold = new FileStream(Hold, FileMode.OpenOrCreate, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None);
            if (File.Exists(Hold))
            {
                return hold;
            }

            // Another took the stage away between the file's opening and its locking.
            hold.Dispose();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Moves the files of a folder of the stage to where they belong: all at once where nothing stands there, else one by one.</summary>
    /// <param name="files"><see cref="Part"/> or <see cref="Whole"/>.</param>
    /// <param name="target">The folder that they belong in.</param>
    /// <exception cref="IOException">One of them cannot be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">One of them may not be moved.</exception>
    public static void Move(string files, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(files, target);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(files).Order(StringComparer.Ordinal).ToList())
        {
            File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }
    }

    /// <summary>Takes the stage away with all that is in it, as far as that can be done.</summary>
    public void Remove()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whatever led here is what there is to tell of; the next report, or 'doctor', comes by again.
        }
    }

    private static string MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // What is moved on Windows keeps the access list of where it came from.
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }

    private static bool TryMove(string from, string to)
    {
        try
        {
            Directory.Move(from, to);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
