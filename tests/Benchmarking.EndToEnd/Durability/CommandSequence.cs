using System.Diagnostics;
using System.Globalization;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Commands by chance, one after the other, and now and then the program killed in the middle of one; after each, the database holds what it should.</summary>
internal sealed class CommandSequence
{
    private const int MostBackups = 4;
    private const double KillShare = 0.03;
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(1.5);

    private readonly Random _chance;
    private readonly Session _session;
    private readonly Audit _audit;
    private readonly IReadOnlyList<SurveyFile> _files;

    // What each may hold, the likeliest first: of one whose making was killed, what it held before too.
    private readonly Dictionary<string, IReadOnlyList<Ledger>> _backups = new(StringComparer.Ordinal);
    private readonly List<string> _told = [];
    private Ledger _ledger = Ledger.Empty;

    /// <summary>Begins with an empty database.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="seed">The same seed asks for the same; when a kill comes in time is the machine's affair.</param>
    public CommandSequence(string folder, int seed)
    {
        _chance = new Random(seed);
        _session = new Session(folder);
        _audit = new Audit(_session);
        _files = SmallNetwork.Write(folder, _chance);
    }

    /// <summary>How many commands were run, by their first words.</summary>
    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of them were killed.</summary>
    public int Killed { get; private set; }

    /// <summary>How many ended in a refusal that should come.</summary>
    public int Refused { get; private set; }

    /// <summary>The commands so far, one a line, with what differed at their end.</summary>
    public IReadOnlyList<string> Told => _told;

    /// <summary>Runs commands for a while.</summary>
    /// <param name="time">For how long.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>What differed; null where nothing did.</returns>
    public string? Run(TimeSpan time, int most = int.MaxValue)
    {
        var watch = Stopwatch.StartNew();
        for (var step = 0; step < most && watch.Elapsed < time; step++)
        {
            if (Step() is { } difference)
            {
                _told.Add(difference);
                return difference;
            }
        }

        return null;
    }

    private string? Step()
    {
        var deed = Choose();
        var name = string.Join(' ', deed.Words.TakeWhile(word => word.All(char.IsAsciiLetterLower)).Take(2)) + (deed.Words.Contains("--replace") ? " --replace" : "");
        Counts[name] = Counts.GetValueOrDefault(name) + 1;
        var difference = _chance.NextDouble() < KillShare ? Interrupt(deed) : Do(deed);
        TidyUp();
        return difference ?? _audit.OfAnswers(_ledger, deed.Wave ?? Any(SmallNetwork.Waves));
    }

    private string? Do(Deed deed)
    {
        var (code, _, error) = _session.Ask(deed.Words);
        _told.Add(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', deed.Words)} -> {code}"));
        var isRight = deed.MayRefuse ? code is 0 or 1 : code == (deed.After is null ? 1 : 0);
        if (!isRight || error.Contains("   at ", StringComparison.Ordinal))
        {
            return $"ended with {code}, though {(deed.After is null ? "it should be refused" : "it should be done")}: {error}";
        }

        Refused += code;
        Keep(deed, code);
        _ledger = deed.Or.FirstOrDefault(or => _audit.OfImports(or) is null) ?? deed.After ?? _ledger;
        return _audit.OfImports(_ledger);
    }

    private string? Interrupt(Deed deed)
    {
        var life = LongestLife * _chance.NextDouble();
        var code = _session.Kill(life, deed.Words);
        _told.Add(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', deed.Words)} -> {(code is null ? "killed" : code)} after {life.TotalMilliseconds:0} ms"));
        Killed += code is null ? 1 : 0;
        if (deed.Backup is { } backup && File.Exists(Path.Combine(_session.Folder, backup)))
        {
            _backups[backup] = [_ledger, .. _backups.GetValueOrDefault(backup, [])];
        }

        // Whichever it is now, the next command makes a difference between the two.
        if (deed.Or.Prepend(deed.After).OfType<Ledger>().FirstOrDefault(after => _audit.OfImports(after) is null) is { } now)
        {
            _ledger = now;
            return null;
        }

        return _audit.OfImports(_ledger);
    }

    private void Keep(Deed deed, int code)
    {
        if (deed.Backup is { } backup && code == 0)
        {
            _backups[backup] = [_ledger];
        }
    }

    // What the program keeps on its own account before a restore, and what is left of killed commands, would fill the disk in an hour.
    private void TidyUp()
    {
        foreach (var file in Directory.EnumerateFiles(_session.Folder, "network.*.backup.*").Concat(Directory.EnumerateFiles(_session.Folder, ".*.part*")).ToList())
        {
            File.Delete(file);
        }
    }

    private Deed Choose() => _chance.Next(100) switch
    {
        < 34 => Import(),
        < 52 => Undo(),
        < 64 => Rehearse(),
        < 72 => Backup(),
        < 80 => Restore(),
        < 84 => Report(),
        _ => Import(),
    };

    private Deed Import()
    {
        var (file, wave, replace) = (Any(_files), Any(SmallNetwork.Waves), _chance.Next(3) == 0);
        return new Deed(Words(file, wave, replace), _ledger.Import(file, wave, replace), wave);
    }

    private Deed Rehearse()
    {
        var (file, wave, replace) = (Any(_files), Any(SmallNetwork.Waves), _chance.Next(3) == 0);
        return new Deed([.. Words(file, wave, replace), "--dry-run"], _ledger.Import(file, wave, replace) is null ? null : _ledger, wave);
    }

    private Deed Undo()
    {
        var number = _ledger.Standing.Count > 0 && _chance.Next(4) > 0 ? Any(_ledger.Standing).Number : _chance.Next(1, _ledger.Last + 3);
        return new Deed(["imports", "undo", number.ToString(CultureInfo.InvariantCulture)], _ledger.Undo(number));
    }

    private Deed Backup()
    {
        var (name, overwrite) = ($"kept{_chance.Next(MostBackups)}.db", _chance.Next(2) == 0);
        var isThere = File.Exists(Path.Combine(_session.Folder, name));
        var isRefused = !_session.HasDatabase || (isThere && !overwrite);
        return new Deed(["backup", name, .. overwrite ? (string[])["--overwrite"] : []], isRefused ? null : _ledger) { Backup = isRefused ? null : name };
    }

    private Deed Restore()
    {
        var name = $"kept{_chance.Next(MostBackups)}.db";
        List<Ledger> restored = [.. _backups.GetValueOrDefault(name, []).Select(_ledger.Restore)];
        return new Deed(["restore", name], restored.FirstOrDefault()) { Or = [.. restored.Skip(1)] };
    }

    private Deed Report()
    {
        var wave = Any(SmallNetwork.Waves);
        return new Deed(["report", "--wave", wave, "--unit", Any(SmallNetwork.Units), "--to", "html"], _ledger, wave) { MayRefuse = true };
    }

    private static string[] Words(SurveyFile file, string wave, bool replace) =>
        ["import", file.Kind, file.Path, "--wave", wave, .. replace ? (string[])["--replace"] : []];

    private T Any<T>(IReadOnlyList<T> list) => list[_chance.Next(list.Count)];
}
