using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Hostile.Injection;

/// <summary>Takes an injected workspace through every command, and looks at all that comes out.</summary>
/// <param name="tool">The product.</param>
/// <param name="workspace">The workspace.</param>
internal sealed class InjectedRun(Tool tool, InjectedWorkspace workspace)
{
    private readonly List<string> _found = [];

    /// <summary>What was live, and where.</summary>
    public IReadOnlyList<string> Found => _found;

    /// <summary>How many files and outputs were looked at.</summary>
    public int Artefacts { get; private set; }

    /// <summary>Whether pictures are made too, which takes long.</summary>
    public bool HasPictures { get; init; }

    /// <summary>Does it all.</summary>
    public void Run()
    {
        workspace.Write();
        Import();
        Ask("check", "--wave", "w1");
        Ask("units");
        Ask("goals", "list");
        Ask("evaluations", "list");
        Ask("imports");
        foreach (var form in new[] { "table", "csv", "json" })
        {
            foreach (var words in Tables)
            {
                Table(form, [.. words, "--to", form]);
            }
        }

        Explain();
        Ask("export", "--wave", "w1", "--unsuppressed", "--output", "out/export");
        Ask("indicators", "questionnaire", "set.yaml", "--network", "network.yaml", "--to", "xlsx", "--output", "out/form.xlsx");
        Ask("indicators", "questionnaire", "set.yaml", "--to", "csv", "--output", "out/form.csv");
        Ask("indicators", "show", "set.yaml");

        // The same texts are names and questions here, and a report without names that held one of them would be refused.
        Must("report", "--wave", "w2", "--to", "xlsx,html,svg", "--names", "open", "--output", "out/reports");
        Must("report", "--wave", "w2", "--to", HasPictures ? "xlsx,html,png" : "xlsx,html", "--unit", workspace.Codes[0], "--names", "open", "--lang", "en", "--output", "out/english");
        foreach (var file in Directory.EnumerateFiles(tool.PathOf("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Artefacts++;
            Note(Path.GetExtension(file), Live.InFile(file));
            Note("file name", Live.InText(Path.GetFileName(file)));
        }
    }

    private static IReadOnlyList<string[]> Tables =>
    [
        ["scores", "--by", "unit,service"], ["compare"], ["ranks", "--draws", "100"], ["items"], ["trend", "--since", "w1"], ["goals", "list"], ["evaluations", "list"], ["statistics", "list"], ["imports"], ["units"],
    ];

    private void Import()
    {
        Must("import", "responses", "w1.csv", "--wave", "w1", "--redact");
        Must("import", "responses", "w2.csv", "--wave", "w2", "--redact");
        Ask("import", "invited", "invited.csv", "--wave", "w2");
        Ask("import", "evaluations", "evaluations.csv", "--wave", "w2", "--redact");
        Ask("import", "goals", "goals.csv", "--wave", "w2", "--redact");
        Ask("import", "units", "units.csv");
        Ask("import", "statistics", "statistics.csv");
        Ask("import", "statistics", "statistics-bad.csv");
        Ask("import", "responses", "bad.csv", "--wave", "w1", "--dry-run");
        Ask("import", "responses", "bad.csv", "--wave", "w1", "--rejects", "out/rejects.csv");
        Ask("import", "map", "strange.csv", "--output", "out/strange.mapping.yaml");
        Ask("import", "responses", "strange.csv", "--wave", "w1");
        foreach (var word in workspace.Strings.Select(word => word.Replace("\0", "", StringComparison.Ordinal)).Where(word => word.Length > 0 && word[0] != '-'))
        {
            Ask("scores", "--unit", word);
            Ask("check", "--wave", word);
            Ask("--network", word, "scores");
        }
    }

    private void Explain()
    {
        foreach (var words in new[] { (string[])["scores"], ["compare"], ["ranks", "--draws", "100"], ["reliability"], ["items"], ["trend", "--since", "w1"], ["synthesis"] })
        {
            foreach (var code in workspace.Codes.Where(code => !code.All(char.IsAsciiDigit)))
            {
                var answer = Ask([.. words, "--unit", code, "--explain"]);
                Note("R", answer.Output.Split('\n').SkipWhile(line => !line.Contains("read.csv", StringComparison.Ordinal)).SelectMany(Live.InR));
            }
        }
    }

    private void Table(string form, string[] words)
    {
        var answer = Ask(words);
        if (answer.Code == ExitCode.Done && form != "table")
        {
            Note($"--to {form}", form == "csv" ? Live.InCsv(answer.Output) : Live.InJson(answer.Output));
        }
    }

    private void Must(params string[] words)
    {
        var answer = Ask(words);
        if (answer.Code != ExitCode.Done)
        {
            _found.Add($"{string.Join(' ', words)} is refused, and nothing came of it: {answer.Error}");
        }
    }

    private Answer Ask(params string[] words)
    {
        var answer = tool.Ask(words);
        Artefacts++;
        Note($"{words[0]} on the terminal", Live.InText(answer.Output + answer.Error));
        if (answer.Code == ExitCode.Refused && answer.Error.Contains("   at ", StringComparison.Ordinal))
        {
            _found.Add($"{words[0]}: no sentence: {answer.Error}");
        }

        return answer;
    }

    private void Note(string where, IEnumerable<string> found) => _found.AddRange(found.Select(what => $"{where}: {what}"));
}
