using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>A network file with its indicator set and its database.</summary>
internal sealed class Workspace
{
    /// <summary>The network file's name where none is given.</summary>
    public const string DefaultFile = "network.yaml";

    private readonly Scene _scene;

    private Workspace(Scene scene, string path, Network network, Language? language)
    {
        (_scene, Network, Language) = (scene, network, language);
        Folder = Path.GetDirectoryName(path) ?? scene.Surroundings.Folder;
        var sets = new IndicatorFolders([Path.Combine(Folder, "indicators"), Path.Combine(scene.Surroundings.ProgramFolder, "indicators")]);
        var file = sets.Find(network.Indicators, Folder);
        SetFile = SourceFile.Read(file);
        Set = Readings.Accept(IndicatorSetReader.Read(SetFile, Path.GetFileName(file)), scene, "cli.set.refused", file);
    }

    public Network Network { get; }

    /// <summary>The folder of the network file, which its paths are relative to.</summary>
    public string Folder { get; }

    /// <summary>The set that the network file names today.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The bytes that it was read from, which are stored with answers.</summary>
    public byte[] SetFile { get; }

    /// <summary>The language asked for on the command line; null where none was.</summary>
    public Language? Language { get; }

    /// <summary>Where the database is: what the network file says is relative to it; what the environment says, to the current folder.</summary>
    public string Address => _scene.Surroundings.Variable("BENCHMARKING_DATABASE") is { Length: > 0 } variable
        ? Whole(variable, _scene.Surroundings.Folder)
        : Whole(Network.Database, Folder);

    /// <summary>Reads the network file and its set.</summary>
    /// <exception cref="RefusedException">One of them is missing or wrong.</exception>
    public static Workspace Open(Scene scene, string? file, string? language)
    {
        var (path, network) = ReadNetwork(scene, file ?? DefaultFile);
        return new Workspace(scene, path, network, language is null ? null : Wording.Language.Parse(language));
    }

    /// <summary>Reads a network file alone.</summary>
    /// <returns>Its whole path and what it says.</returns>
    /// <exception cref="RefusedException">It is missing or wrong.</exception>
    public static (string Path, Network Network) ReadNetwork(Scene scene, string file)
    {
        var path = scene.Surroundings.PathOf(file);
        path = Directory.Exists(path) ? Path.Combine(path, DefaultFile) : path;
        return File.Exists(path)
            ? (path, Readings.Accept(NetworkFileReader.Read(path), scene, "cli.network.refused", path))
            : throw new RefusedException(new Sentence("cli.network.missing", path));
    }

    /// <summary>Opens the database for an import, and makes it where there is none; that there has been another is told of.</summary>
    /// <param name="dryRun">Whether only what the import would do is to be found out: then nothing is made.</param>
    public IStore OpenStoreForImport(bool dryRun)
    {
        var address = WatchedAddress();
        if (Stores.TracesOfLost(address) is { Count: > 0 } traces)
        {
            _scene.Tell("cli.import.anew", address, _scene.Texts.List([.. traces.Select(file => Path.GetFileName(file))]));
        }

        return dryRun ? Stores.OpenForRehearsal(address) : Stores.Open(address);
    }

    /// <summary>Gets ready to make the database while something else is done.</summary>
    public void GetStoreReady()
    {
        var address = Address;
        _ = Task.Run(() => Stores.GetReady(address));
    }

    /// <summary>Opens the database to read from it.</summary>
    /// <exception cref="RefusedException">There is none: nothing has been imported.</exception>
    public IStore OpenExistingStore() => Stores.OpenExisting(WatchedAddress());

    /// <summary>The wave of an id that the command line gives.</summary>
    /// <exception cref="RefusedException">The network has no such wave.</exception>
    public Wave FindWave(string id) => WaveId.TryParse(id) is { } wave && Network.FindWave(wave) is { } found
        ? found
        : throw new RefusedException(new Sentence("cli.wave.unknown", id, Known(Network.Waves.Select(wave => wave.Id.Value))));

    /// <summary>The wave that the command line names; null where it names none.</summary>
    /// <exception cref="RefusedException">The network has no such wave.</exception>
    public Wave? AskedWave(string? id) => id is null ? null : FindWave(id);

    /// <summary>The latest wave with answers.</summary>
    /// <exception cref="RefusedException">No wave has answers.</exception>
    public Wave LatestWave(IStore store)
    {
        var answered = Answered(store);
        return Network.Waves.LastOrDefault(wave => answered.Contains(wave.Id))
            ?? throw new RefusedException(new Sentence("cli.wave.none"));
    }

    /// <summary>Waves with answers before another, in the order of their dates.</summary>
    public IReadOnlyList<Wave> AnsweredBefore(Wave wave, IStore store)
    {
        var answered = Answered(store);
        return [.. Network.Waves.Where(one => one.Date < wave.Date && answered.Contains(one.Id)).OrderBy(one => one.Date)];
    }

    /// <summary>The places of the units that the command line names; none where it names none.</summary>
    /// <exception cref="RefusedException">The network lacks one of them.</exception>
    public HashSet<int> FindUnits(string[]? named) => [.. (named ?? []).Select(FindUnit)];

    /// <summary>The place of a unit that the command line names by code or name.</summary>
    /// <exception cref="RefusedException">The network has no such unit.</exception>
    public int FindUnit(string text)
    {
        var named = Enumerable.Range(0, Network.Units.Count)
            .Where(place => string.Equals(Network.Units[place].Name, text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return (UnitCode.TryParse(text) is { } code ? Network.UnitPlace(code) : null)
            ?? (named is [var only] ? only : throw new RefusedException(UnknownUnit(text)));
    }

    /// <summary>The answers of a wave, read by the set they were asked with.</summary>
    /// <exception cref="RefusedException">The wave has no answers.</exception>
    public Responses Answers(Wave wave, IStore store)
    {
        var latest = store.Imports().LastOrDefault(import => import.Kind == ImportKind.Responses && import.Wave == wave.Id)
            ?? throw new RefusedException(new Sentence(store.WasForgotten(wave.Id) ? "cli.wave.forgotten" : "cli.wave.empty", wave.Id.Value));
        return store.Responses(wave.Id, SetOf(latest, store), NetworkOn(wave, store));
    }

    /// <summary>The network with peer groups and inhabitants as they were in a wave; without a database, as far as the file and the register tell.</summary>
    public Network NetworkOn(Wave wave)
    {
        if (!Stores.Exists(Address))
        {
            return DatedUnits.On(Network, [], wave.Date);
        }

        using var store = OpenExistingStore();
        return NetworkOn(wave, store);
    }

    private Network NetworkOn(Wave wave, IStore store) => DatedUnits.On(Network, store.UnitFacts(Network), wave.Date);

    private static HashSet<WaveId?> Answered(IStore store) =>
        [.. store.Imports().Where(import => import.Kind == ImportKind.Responses).Select(import => import.Wave)];

    private Sentence UnknownUnit(string text)
    {
        var codes = Known(Network.Units.Select(unit => unit.Code.Value));
        return Nearest.To(text, Network.Units.Select(unit => unit.Name)) is { } near
            ? new Sentence("cli.unit.unknown_near", text, near, codes)
            : new Sentence("cli.unit.unknown", text, codes);
    }

    // Today's words are used for answers that score alike; else the set is read back as it was.
    private IndicatorSet SetOf(ImportRecord import, IStore store)
    {
        if (import.Set is not { } stored || stored.ScoringHash == Set.ScoringHash)
        {
            return Set;
        }

        var name = $"{stored.Id}.yaml";
        return store.SetFile(stored.FileHash) is { } file
            ? Readings.Accept(IndicatorSetReader.Read(file, name), _scene, "cli.set.refused", name)
            : Set;
    }

    // Says once a command where others can read what they should not.
    private string WatchedAddress()
    {
        if (!_scene.HasLookedForOthers && StoreAccess.OpenToOthers(Address) is { Count: > 0 } open)
        {
            _scene.Tell("cli.access.open", _scene.Texts.List([.. open.Select(file => Path.GetFileName(file))]), Path.GetDirectoryName(open[0]) ?? "");
        }

        _scene.HasLookedForOthers = true;
        return Address;
    }

    private static string Whole(string address, string folder) =>
        Stores.IsConnectionString(address) ? address : Path.GetFullPath(address, folder);

    private static string Known(IEnumerable<string> ids) => string.Join(", ", ids);
}
