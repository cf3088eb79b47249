using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Kills the program in the middle of its commands, and sees what is left.</summary>
internal sealed class KillTrials
{
    private readonly string _folder;
    private readonly Random _chance;
    private readonly IReadOnlyList<KillScene> _scenes;
    private readonly Dictionary<string, TimeSpan> _lengths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _wholeReports = new(StringComparer.Ordinal);

    /// <summary>Gets the workspaces ready.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="seed">What files and moments are drawn from.</param>
    /// <param name="most">How many answers a municipality's service has at most.</param>
    public KillTrials(string folder, int seed, int most)
    {
        (_folder, _chance) = (folder, new Random(seed));
        _scenes = KillScene.All(folder, seed, most);
    }

    /// <summary>What was found, a line each.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>How often each command was killed, found as before and found done.</summary>
    public SortedDictionary<string, (int Killed, int Before, int After)> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>How many copies were taken of a database in the middle of a command, and its log cut off.</summary>
    public int Torn { get; private set; }

    /// <summary>How many finished reports were found half moved, and moved by the next command.</summary>
    public int RolledForward { get; private set; }

    /// <summary>Databases that did not open or were not sound.</summary>
    public int Corrupt { get; private set; }

    /// <summary>States that were neither those before nor those after.</summary>
    public int Partial { get; private set; }

    /// <summary>Kills after which a key file or a backup was gone or no longer fitted.</summary>
    public int Lost { get; private set; }

    /// <summary>Kills until so many commands were killed before they had ended.</summary>
    public void Run(int kills)
    {
        for (var (killed, turn) = (0, 0); killed < kills; turn++)
        {
            killed += Kill(_scenes[turn % _scenes.Count], turn) ? 1 : 0;
        }
    }

    private bool Kill(KillScene scene, int turn)
    {
        var length = LengthOf(scene);
        var session = new Session(KillScene.Copied(_folder, scene.Folder, string.Create(CultureInfo.InvariantCulture, $"kill-{turn}")));
        using var process = Executable.Start(session.Folder, scene.Words);
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Wait(process, session.Folder, length, (Moment)(turn / _scenes.Count % 3));
        var torn = Tear(process, scene, session.Folder);
        process.Kill();
        process.WaitForExit();
        said.Wait();
        var isKilled = process.ExitCode is not (0 or 1);
        if (isKilled)
        {
            Look(scene, session, torn);
        }

        Directory.Delete(session.Folder, recursive: true);
        return isKilled;
    }

    // A third of the kills come at any moment, a third soon after files begin to be written, where most is at stake, and a third around the end, when some commands are done.
    private void Wait(Process process, string folder, TimeSpan length, Moment moment)
    {
        if (moment != Moment.Writing)
        {
            process.WaitForExit(length * (moment == Moment.Any ? _chance.NextDouble() : 0.75 + (0.3 * _chance.NextDouble())));
            return;
        }

        var watch = Stopwatch.StartNew();
        var quiet = State(folder);
        while (!process.HasExited && watch.Elapsed < length * 2 && State(folder) == quiet)
        {
            Thread.Sleep(1);
        }

        process.WaitForExit(length * (0.3 * _chance.NextDouble()));
    }

    private static string State(string folder) => string.Join(' ', new DirectoryInfo(folder).EnumerateFileSystemInfos()
        .Select(entry => entry.Name + (entry is FileInfo { Exists: true } file && !file.Name.EndsWith("-shm", StringComparison.Ordinal) ? file.Length : 0)).Order(StringComparer.Ordinal));

    // What a power cut leaves: the files as they are at one moment, the log only as far as the disk had come. Once pages have moved from the log to the database
    // the log is on the disk, so it is cut only while the database is as it was.
    private string? Tear(Process process, KillScene scene, string folder)
    {
        var log = Path.Combine(folder, "network.db-wal");
        if (OperatingSystem.IsWindows() || process.HasExited || !File.Exists(log))
        {
            return null;
        }

        using (var stop = Executable.StartOther("kill", folder, "-STOP", process.Id.ToString(CultureInfo.InvariantCulture)))
        {
            stop.WaitForExit();
        }

        try
        {
            var copy = KillScene.Copied(_folder, folder, Path.GetFileName(folder) + "-torn");
            var (database, cut) = (Path.Combine(copy, "network.db"), Path.Combine(copy, "network.db-wal"));
            File.Delete(Path.Combine(copy, "network.db-shm"));
            if (File.Exists(cut) && Hash(database) == Hash(Path.Combine(scene.Folder, "network.db")))
            {
                using var file = new FileStream(cut, FileMode.Open, FileAccess.ReadWrite);
                file.SetLength((long)(file.Length * _chance.NextDouble()));
            }

            return copy;
        }
        catch (IOException)
        {
            // Files that the program was about to take away are no moment to look at.
            return null;
        }
    }

    private void Look(KillScene scene, Session session, string? torn)
    {
        var (killed, before, after) = Counts.GetValueOrDefault(scene.Name);
        var found = Found(scene, session);
        Counts[scene.Name] = (killed + 1, before + (found == Finding.Before ? 1 : 0), after + (found == Finding.After ? 1 : 0));
        if (torn is not null)
        {
            Torn++;
            Found(scene, new Session(torn));
            Directory.Delete(torn, recursive: true);
        }
    }

    private Finding Found(KillScene scene, Session session)
    {
        if (OldDatabase.Fault(Path.Combine(session.Folder, "network.db")) is { } fault)
        {
            Corrupt++;
            Faults.Add($"{scene.Name}: {fault}");
            return Finding.Neither;
        }

        var isUntouched = Mark(session.Folder) == Mark(scene.Folder);
        var audit = new Audit(session);
        var ledger = audit.OfImports(scene.After) is null ? scene.After : scene.Before;
        if (audit.OfImports(ledger) is { } difference)
        {
            Partial++;
            Faults.Add($"{scene.Name}: {difference}");
            return Finding.Neither;
        }

        Note(SmallNetwork.Waves.Select(wave => audit.OfAnswers(ledger, wave)).FirstOrDefault(one => one is not null), scene, () => Partial++);
        Note(Unkept(session), scene, () => Lost++);
        Note(HalfReport(scene, session), scene, () => Partial++);
        return ledger == scene.After && !(isUntouched && scene.After == scene.Before) ? Finding.After : Finding.Before;
    }

    // Of a report and a migration the list of imports does not tell whether they are done.
    private static string Mark(string folder) => OldDatabase.Version(Path.Combine(folder, "network.db")) + Files(folder);

    private void Note(string? fault, KillScene scene, Action count)
    {
        if (fault is not null)
        {
            count();
            Faults.Add($"{scene.Name}: {fault}");
        }
    }

    // A dry run hashes keys, and so needs the right secret; backups, whoever made them, are sound or not there.
    private static string? Unkept(Session session)
    {
        var (code, _, error) = session.Ask("import", "responses", Path.Combine("two", "second.csv"), "--wave", "2017-11", "--dry-run");
        var faulty = Directory.EnumerateFiles(session.Folder, "*.db").Select(file => OldDatabase.Fault(file)).FirstOrDefault(fault => fault is not null);
        return code == 0 ? faulty : error;
    }

    private string? HalfReport(KillScene scene, Session session)
    {
        if (!_wholeReports.TryGetValue(scene.Name, out var states))
        {
            return null;
        }

        if (states.Contains(Files(session.Folder)))
        {
            return null;
        }

        RolledForward++;
        var (code, _, error) = session.Ask([.. scene.Words, "--unit", SmallNetwork.Units[0]]);
        return code == 0 && states.Contains(Files(session.Folder)) ? null : $"{code}, {Files(session.Folder)} {error}";
    }

    private TimeSpan LengthOf(KillScene scene)
    {
        if (_lengths.TryGetValue(scene.Name, out var known))
        {
            return known;
        }

        var session = new Session(KillScene.Copied(_folder, scene.Folder, "measured"));
        var watch = Stopwatch.StartNew();
        var (code, _, error) = Executable.Run(session.Folder, scene.Words);
        var length = watch.Elapsed;
        if (code != 0)
        {
            throw new InvalidOperationException($"{scene.Name}: {error}");
        }

        if (scene.Words[0] == "report")
        {
            _wholeReports[scene.Name] = [Files(scene.Folder), Files(session.Folder)];
        }

        Directory.Delete(session.Folder, recursive: true);
        return _lengths[scene.Name] = length;
    }

    private static string Files(string folder)
    {
        var reports = Path.Combine(folder, KillScene.Reports);
        return !Directory.Exists(reports) ? "none" : string.Join(' ', Directory.EnumerateFiles(reports)
            .Select(file => Path.GetFileName(file) + Hash(file)[..8]).Order(StringComparer.Ordinal));
    }

    private static string Hash(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private enum Moment
    {
        Any,
        Writing,
        Late,
    }

    private enum Finding
    {
        Before,
        After,
        Neither,
    }
}
