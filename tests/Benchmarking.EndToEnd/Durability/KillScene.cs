using System.Globalization;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>A workspace and a command in the middle of which the program is killed.</summary>
/// <param name="Name">What is killed.</param>
/// <param name="Folder">The workspace as it is before; each kill has a copy of its own.</param>
/// <param name="Words">The command line.</param>
/// <param name="Before">What the database holds before.</param>
/// <param name="After">What it holds when the command is done.</param>
internal sealed record KillScene(string Name, string Folder, string[] Words, Ledger Before, Ledger After)
{
    private const string Wave = "2018-05";

    /// <summary>The folder that reports go to.</summary>
    public const string Reports = "out";

    /// <summary>Makes all of them.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="seed">What answers are drawn from.</param>
    /// <param name="most">How many answers a municipality's service has at most; the more, the longer a command takes.</param>
    public static IReadOnlyList<KillScene> All(string folder, int seed, int most)
    {
        var first = Made(folder, "base", seed, most);
        var (files, ledger) = (first.Files, first.Ledger);
        Done(first.Session, "backup", "kept.db");
        var published = Copied(folder, first.Session.Folder, "report-again");
        Done(new Session(published), "report", "--wave", Wave, "--to", "html", "--output", Reports);
        Done(new Session(published), "imports", "undo", "1");
        File.WriteAllText(Path.Combine(published, Reports, "beside.txt"), "beside");
        var later = Then(first, ["imports", "undo", "1"], ledger.Undo(1));
        var foreign = Made(folder, "foreign", seed, most);
        var open = Copied(folder, first.Session.Folder, "restore-key");
        foreach (var name in (string[])["network.db", "network.key"])
        {
            File.Copy(Path.Combine(foreign.Session.Folder, name), Path.Combine(open, name), overwrite: true);
        }

        Done(new Session(open), "imports", "undo", "1");
        var second = files.First(file => file.Name == "second.csv");
        var again = files.Last(file => file.Name == "first.csv");
        return
        [
            new("import", first.Session.Folder, ["import", "responses", second.Path, "--wave", Wave], later, Must(later.Import(second, Wave, replace: false))),
            new("undo", first.Session.Folder, ["imports", "undo", "2"], later, Must(later.Undo(2))),
            new("replace", first.Session.Folder, ["import", "responses", again.Path, "--wave", Wave, "--replace"], later, Must(later.Import(again, Wave, replace: true))),
            new("migration 1", Old(folder, first.Session.Folder, 1), ["imports"], later, later),
            new("migration 2", Old(folder, first.Session.Folder, 2), ["imports"], later, later),
            new("restore", first.Session.Folder, ["restore", "kept.db"], later, later.Restore(ledger)),
            new("restore with key", open, ["restore", "kept.db"], later, later.Restore(ledger)),
            new("report", first.Session.Folder, ["report", "--wave", Wave, "--to", "html", "--output", Reports], later, later),
            new("report again", published, ["report", "--wave", Wave, "--to", "html", "--output", Reports], later, later),
        ];
    }

    /// <summary>Copies a folder.</summary>
    public static string Copied(string parent, string folder, string name)
    {
        var copy = Path.Combine(parent, name);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to) ?? copy);
            File.Copy(file, to);
        }

        return copy;
    }

    private static (Session Session, IReadOnlyList<SurveyFile> Files, Ledger Ledger) Made(string parent, string name, int seed, int most)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, name)).FullName;
        var (session, ledger) = (new Session(folder), Ledger.Empty);
        var files = SmallNetwork.Write(folder, new Random(seed), most);
        foreach (var (file, wave) in (IEnumerable<(string, string)>)[("invited.csv", Wave), ("first.csv", Wave), ("unknown.csv", "2018-11")])
        {
            var chosen = files.First(known => known.Name == file);
            Done(session, "import", chosen.Kind, chosen.Path, "--wave", wave);
            ledger = Must(ledger.Import(chosen, wave, replace: false));
        }

        return (session, files, ledger);
    }

    private static Ledger Then((Session Session, IReadOnlyList<SurveyFile> Files, Ledger Ledger) made, string[] words, Ledger? then)
    {
        Done(made.Session, words);
        return Must(then);
    }

    private static string Old(string parent, string folder, int version)
    {
        var copy = Copied(parent, folder, string.Create(CultureInfo.InvariantCulture, $"version-{version}"));
        OldDatabase.Make(Path.Combine(copy, "network.db"), version);
        return copy;
    }

    private static void Done(Session session, params string[] words)
    {
        var (code, _, error) = session.Ask(words);
        if (code != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', words)}: {error}");
        }
    }

    private static Ledger Must(Ledger? ledger) => ledger ?? throw new InvalidOperationException("The command should be refused.");
}
