using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Writes files that appear in a folder together or not at all: they are made on a stage that only their owner can look into, and put in place once all are whole.</summary>
/// <remarks>Files cannot join others in one step. Before the first of them moves, the stage says that it is whole; where the program is ended between two
/// of them, <see cref="StageRemains"/> moves the rest.</remarks>
internal sealed class StagedFolder : IDisposable
{
    private const int MostAttempts = 5;
    private readonly string _target;
    private readonly Stage _stage;
    private readonly FileStream _hold;

    private StagedFolder(string target, Stage stage, FileStream hold) => (_target, _stage, _hold) = (target, stage, hold);

    /// <summary>Where the files lie until they are published.</summary>
    public string Folder => _stage.Part;

    /// <summary>Makes a stage.</summary>
    /// <param name="target">The whole path of the folder in which files are to appear; it need not exist.</param>
    /// <returns>The stage, for the caller to dispose of: what was not published is taken away.</returns>
    /// <exception cref="RefusedException">The folder cannot be written.</exception>
    public static StagedFolder Begin(string target) => Worded(target, () =>
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Make(PlaceOf(target));
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                // Another run put its files in place, or took this stage, which nobody held yet, for one left over.
            }
        }
    });

    /// <summary>Puts in place, or takes away, what earlier runs left over, and makes a stage.</summary>
    /// <param name="scene">Where the command runs; it is told of files that a run before had finished and that stand in their place only now.</param>
    /// <param name="target">The whole path of the folder in which files are to appear; it need not exist.</param>
    /// <returns>The stage, as for <see cref="Begin"/>.</returns>
    /// <exception cref="RefusedException">An earlier file cannot be put in place, or the folder cannot be written.</exception>
    public static StagedFolder BeginAfterOthers(Scene scene, string target)
    {
        if (Worded(target, () => StageRemains.Settle(Stage.Of(PlaceOf(target))).Count > 0))
        {
            scene.Tell("cli.stage.settled", target);
        }

        return Begin(target);
    }

    /// <summary>Writes a file on the stage, as far as the disk.</summary>
    /// <param name="name">Its name, without a folder.</param>
    /// <param name="write">Writes its content.</param>
    /// <param name="ownerOnly">Whether its owner alone may read it, there and in its place. Default false: as the account makes files.</param>
    /// <exception cref="RefusedException">It cannot be written.</exception>
    public void Write(string name, Action<Stream> write, bool ownerOnly = false) => Worded(Path.Combine(_target, name), () =>
    {
        var path = Path.Combine(Folder, name);
        using var stream = ownerOnly ? OwnerOnly.Create(path) : new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        write(stream);
        stream.Flush(flushToDisk: true);
        return true;
    });

    /// <summary>Puts the files in place; what stands there under other names stays.</summary>
    /// <exception cref="RefusedException">They cannot be put there: none is, or the sentence says that the others follow.</exception>
    public void Publish()
    {
        if (Directory.Exists(_target))
        {
            foreach (var file in Worded(_target, () => Directory.GetFiles(Folder)))
            {
                RefuseBlocked(Path.Combine(_target, Path.GetFileName(file)));
            }
        }

        if (Worded(_target, TryPublishAtOnce))
        {
            return;
        }

        Worded(_target, () =>
        {
            Directory.Move(_stage.Part, _stage.Whole);
            return true;
        });
        try
        {
            Stage.Move(_stage.Whole, _target);
            Directory.Delete(_stage.Whole);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("cli.stage.stuck", _target, fault.Message));
        }
    }

    public void Dispose()
    {
        _hold.Dispose();
        if (!Directory.Exists(_stage.Whole))
        {
            _stage.Remove();
        }
    }

    private static StagedFolder Make(string place)
    {
        var stage = Stage.Make(place);
        try
        {
            var hold = stage.TryHold() ?? throw new IOException(stage.Folder);
            Directory.CreateDirectory(stage.Part);
            return new StagedFolder(place, stage, hold);
        }
        catch
        {
            stage.Remove();
            throw;
        }
    }

    private bool TryPublishAtOnce()
    {
        try
        {
            if (Directory.Exists(_target) && !Directory.EnumerateFileSystemEntries(_target).Any())
            {
                Directory.Delete(_target);
            }

            if (Directory.Exists(_target))
            {
                return false;
            }

            Directory.Move(_stage.Part, _target);
            return true;
        }
        catch (IOException) when (Directory.Exists(_target))
        {
            // Another run has put its files there in between: these join them.
            return false;
        }
    }

    // A folder in a file's place, or a workbook that is open in Excel on Windows: better known before the first file moves.
    private static void RefuseBlocked(string path) => Worded(path, () =>
    {
        if (Directory.Exists(path))
        {
            throw new IOException(path);
        }

        if (OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
        }

        return true;
    });

    private static string PlaceOf(string target) => Path.TrimEndingDirectorySeparator(
        Directory.Exists(target) ? Directory.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target : target);

    /// <summary>Does work on a file of the folder.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="path">The file, as its reader knows it.</param>
    /// <param name="work">The work.</param>
    /// <exception cref="RefusedException">The disk refuses it.</exception>
    public static T Worded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("cli.file.unwritable", path));
        }
    }
}
