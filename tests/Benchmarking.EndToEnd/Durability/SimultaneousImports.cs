using System.Globalization;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Imports two files at the same moment by two processes: both land, or one is told why it did not.</summary>
/// <param name="folder">An empty folder.</param>
/// <param name="seed">What files are drawn from.</param>
/// <param name="most">How many answers a municipality's service has at most.</param>
internal sealed class SimultaneousImports(string folder, int seed, int most)
{
    private readonly Random _chance = new(seed);

    /// <summary>What was found, a line each.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Pairs of which both landed.</summary>
    public int Both { get; private set; }

    /// <summary>Pairs of which one was told that it cannot be, as when both bring the same file, or that it has to wait.</summary>
    public int One { get; private set; }

    /// <summary>Runs pairs.</summary>
    public void Run(int pairs)
    {
        for (var pair = 0; pair < pairs; pair++)
        {
            var workspace = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"pair-{pair}"))).FullName;
            var files = SmallNetwork.Write(workspace, _chance, most);
            var answers = files.Where(file => file.Rows is not null).ToList();
            var earlier = pair % 2 == 0 ? null : files.First(file => file.Rows is null);
            if (Import(new Session(workspace), earlier, answers[_chance.Next(answers.Count)], answers[_chance.Next(answers.Count)]) is { } fault)
            {
                Faults.Add(string.Create(CultureInfo.InvariantCulture, $"pair {pair}: {fault}"));
            }

            Directory.Delete(workspace, recursive: true);
        }
    }

    // Without an earlier file the two are the first to make the database and its key file.
    private string? Import(Session session, SurveyFile? earlier, SurveyFile one, SurveyFile other)
    {
        var ledger = Ledger.Empty;
        if (earlier is not null)
        {
            session.Ask("import", earlier.Kind, earlier.Path, "--wave", "2018-05");
            ledger = ledger.Import(earlier, "2018-05", replace: false) ?? ledger;
        }

        using var left = Executable.Start(session.Folder, "import", "responses", one.Path, "--wave", "2018-05", "--lang", "en");
        Thread.Sleep(_chance.Next(40));
        using var right = Executable.Start(session.Folder, "import", "responses", other.Path, "--wave", "2018-05", "--lang", "en");
        var waiting = Task.Run(() => Executable.End(left));
        var (second, first) = (Executable.End(right), waiting.Result);
        return OldDatabase.Fault(Path.Combine(session.Folder, "network.db")) ?? Judge(new Audit(session), ledger, (one, first), (other, second));
    }

    private string? Judge(Audit audit, Ledger ledger, (SurveyFile File, (int Code, string Output, string Error) End) one, (SurveyFile File, (int Code, string Output, string Error) End) other)
    {
        if ((one.End.Code, other.End.Code) is not ((0, 0) or (0, 1) or (1, 0)) || (one.End.Error + other.End.Error).Contains("   at ", StringComparison.Ordinal))
        {
            return $"{one.End} {other.End}";
        }

        var landed = new[] { one, other }.Where(import => import.End.Code == 0).Select(import => import.File).ToList();
        (Both, One) = (Both + (landed.Count == 2 ? 1 : 0), One + (landed.Count == 1 ? 1 : 0));
        var orders = new[] { landed, landed.AsEnumerable().Reverse() }
            .Select(order => order.Aggregate((Ledger?)ledger, (so, file) => so?.Import(file, "2018-05", replace: false))).OfType<Ledger>().ToList();
        var found = orders.Find(order => audit.OfImports(order) is null);
        return found is null
            ? orders.Count == 0 ? "both landed, and one should not have" : audit.OfImports(orders[0])
            : audit.OfAnswers(found, "2018-05") ?? Unexplained(ledger, one, other);
    }

    // Who did not land was refused by the rules, or was told to wait.
    private static string? Unexplained(Ledger ledger, (SurveyFile File, (int Code, string Output, string Error) End) one, (SurveyFile File, (int Code, string Output, string Error) End) other)
    {
        if (one.End.Code == 0 && other.End.Code == 0)
        {
            return null;
        }

        var mayBoth = ledger.Import(one.File, "2018-05", replace: false)?.Import(other.File, "2018-05", replace: false) is not null;
        var said = one.End.Code == 0 ? other.End.Error : one.End.Error;
        return !mayBoth || said.Contains("Another program is writing", StringComparison.Ordinal) ? null : said;
    }
}
