using System.Text;

namespace Benchmarking.EndToEnd;

/// <summary>Something wrong that a person may well type, and what they should be told.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Arrange">Puts it into the folder of the tool, where 2018-05 has been imported.</param>
/// <param name="Line">What is typed.</param>
/// <param name="Told">What the message names in Bokmål, its place first.</param>
public sealed record BadInput(string Name, Action<string> Arrange, string Line, params string[] Told)
{
    private const string Import = "import responses bad.csv --wave 2018-11";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BadInput> All { get; } =
    [
        Row("a value out of range", row => row.Replace(",2018-05-03,2,", ",2018-05-03,7,", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 6 «SK1a»", "«7»"),
        Row("text where a code is expected", row => row.Replace(",2018-05-03,2,", ",2018-05-03,to,", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 6 «SK1a»", "«to»"),
        Row("a decimal", row => row.Replace(",2018-05-03,2,", ",2018-05-03,2.5,", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 6 «SK1a»", "«2.5»"),
        Row("an unknown unit", row => row.Replace("9904,", "8888,", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 1 «unit»", "«8888»"),
        Row("an unknown unit among several", row => row.Replace("9904,", "9904|8888,", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 1 «unit»", "«8888»"),
        Row("the same unit twice in a cell", row => row.Replace("9904,", "9904|9905|Lyngskardal,", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 1 «unit»", "«Lyngskardal»"),
        Row("a unit left out among several", row => row.Replace("9904,", "9904|,", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 1 «unit»", "«9904|»"),
        Row("an unknown service", row => row.Replace("public_health", "hospital", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 2 «service»", "«hospital»"),
        Row("no service", row => row.Replace("public_health", "", StringComparison.Ordinal), "bad.csv, rad 2, kolonne 2 «service»"),
        Row("a row cut short", row => row[..40], "bad.csv, rad 2"),
        Row("an unterminated quote", row => row.Replace("leder", "\"leder", StringComparison.Ordinal), "bad.csv, rad 2"),
        Answers("a duplicate header", text => text.Replace(",SK1b,", ",SK1a,", StringComparison.Ordinal), "bad.csv, rad 1, kolonne 7", "«SK1a»"),
        Answers("a duplicate respondent", text => text.Replace("3wdgcjfx", "4k7qwfgv", StringComparison.Ordinal), "bad.csv, rad 3", "rad 2"),
        Answers("a missing item column", text => text.Replace(",SK1b,", ",Merknad,", StringComparison.Ordinal), "bad.csv, rad 1", "SK1b"),
        Answers("a missing unit column", text => text.Replace("unit,", "town,", StringComparison.Ordinal), "bad.csv, rad 1", "«unit»"),
        Answers("an empty file", _ => "", "bad.csv"),
        Answers("a header and nothing else", text => text.Split('\n')[0] + "\n", "bad.csv"),
        Answers("a line of 10 MB", text => text.Split('\n')[0] + "\n" + new string('a', 10_000_000), "bad.csv, rad 2"),
        new("binary junk", folder => File.WriteAllBytes(Path.Combine(folder, "bad.csv"), [.. Enumerable.Range(0, 9999).Select(place => (byte)(place * 37 % 251))]), Import, "bad.csv"),
        new("a workbook called csv", folder => File.WriteAllBytes(Path.Combine(folder, "bad.csv"), [0x50, 0x4B, 3, 4, .. new byte[500]]), Import, "bad.csv"),
        new("the same file twice", Nothing, "import responses 2018-05.csv --wave 2018-05", "«2018-05.csv»", "imports undo 2"),
        new("a missing file", Nothing, Import, "bad.csv"),
        new("a folder instead of a file", folder => Directory.CreateDirectory(Path.Combine(folder, "bad.csv")), Import, "bad.csv"),
        new("an unknown wave", Nothing, "import responses 2018-11.csv --wave 1999", "«1999»", "2018-11"),
        new("a missing mapping file", Nothing, "import responses 2018-11.csv --wave 2018-11 --mapping nowhere.yaml", "nowhere.yaml"),
        Definition("an unknown key of the network", "network.yaml", "country: NO", "country: NO\ncolour: red", "check", "network.yaml, rad 5, kolonne 1", "«colour»"),
        Definition("a mistyped key of the network", "network.yaml", "country: NO", "cuntry: NO", "check", "network.yaml, rad 4, kolonne 1", "Mente du «country»?"),
        Definition("a value of the wrong kind in the network", "network.yaml", "seed: 20170101", "seed: today", "check", "network.yaml", "seed"),
        Definition("a threshold below the floor", "network.yaml", "min_respondents: 5", "min_respondents: 1", "check", "network.yaml", "min_respondents"),
        Definition("a network that is no YAML", "network.yaml", "country: NO", "country: [NO", "check", "network.yaml"),
        Definition("a missing indicator set", "network.yaml", "indicators: barn-unge-0-24", "indicators: barn-unge-0-42", "check", "Mente du «barn-unge-0-24»?"),
        Set("an unknown key of the set", "version: 1.0.0", "version: 1.0.0\nauthor: me", "barn-unge-0-24.yaml, rad", "kolonne 1", "«author»"),
        Set("a mistyped key of the set", "version: 1.0.0", "verson: 1.0.0", "barn-unge-0-24.yaml, rad", "kolonne 1", "Mente du «version»?"),
        Definition("an unknown key of the mapping", "2018-11.mapping.yaml", "columns:", "delimiter: \";\"\ncolumns:", "import responses 2018-11.csv --wave 2018-11", "2018-11.mapping.yaml, rad", "«delimiter»"),
        Definition("a mistyped key of the mapping", "2018-11.mapping.yaml", "columns:", "colums:", "import responses 2018-11.csv --wave 2018-11", "2018-11.mapping.yaml, rad", "Mente du «columns»?"),
        new("a count that is no number", folder => File.WriteAllText(Path.Combine(folder, "bad.csv"), "unit,service,invited\n9901,school,many\n"), "import invited bad.csv --wave 2018-11", "bad.csv, rad 2, kolonne 3 «invited»", "«many»"),
        new("invited of several units", folder => File.WriteAllText(Path.Combine(folder, "bad.csv"), "unit,service,invited\n9901|9902,school,3\n"), "import invited bad.csv --wave 2018-11", "bad.csv, rad 2, kolonne 1 «unit»", "«9901|9902»"),
        Definition("a mapping that names a unit twice", "2018-11.mapping.yaml", "columns:", "values: {unit: {Indre: 9901|9901}}\ncolumns:", "import responses 2018-11.csv --wave 2018-11", "2018-11.csv, rad 1", "2018-11.mapping.yaml", "«9901|9901»"),
        Definition("keys that are neither stable nor not", "2018-11.mapping.yaml", "columns:", "stable_keys: yes\ncolumns:", "import responses 2018-11.csv --wave 2018-11", "2018-11.mapping.yaml, rad", "«yes»"),
        new("a database that is none", folder => File.WriteAllText(Path.Combine(folder, "letter.db"), "Dear council"), "--network letter.yaml scores", "letter.db"),
        new("a database cut short", folder => File.WriteAllBytes(Path.Combine(folder, "letter.db"), File.ReadAllBytes(Path.Combine(folder, "network.db"))[..20_000]), "--network letter.yaml scores", "letter.db"),
        Blocked("scores in a folder that is a file", "scores --to csv --output file/scores.csv"),
        Blocked("an export into a file", "export --output file"),
        Blocked("reports into a file", "report --output file"),
        Blocked("a demo into a file", "demo --output file"),
        Blocked("a questionnaire in a folder that is a file", "indicators questionnaire barn-unge-0-24 --output file/form.csv"),
        new("scores where a folder is", folder => Directory.CreateDirectory(Path.Combine(folder, "folder")), "scores --output folder", "folder"),
        new(
            "rejects in a folder that is a file",
            folder => Replace(Path.Combine(folder, "2018-11.csv"), Path.Combine(folder, "file"), "Bjørkfjære", "Bergen"),
            "import responses file --wave 2018-11 --mapping 2018-11.mapping.yaml --rejects file/rejects.csv",
            "kan ikke skrives"),
    ];

    public override string ToString() => Name;

    private static BadInput Row(string name, Func<string, string> change, params string[] told) =>
        Answers(name, text => text.Split('\n') is [var header, var first, .. var rest] ? string.Join('\n', [header, change(first), .. rest]) : "", told);

    private static BadInput Answers(string name, Func<string, string> change, params string[] told) => new(
        name,
        folder => File.WriteAllText(Path.Combine(folder, "bad.csv"), change(File.ReadAllText(Path.Combine(folder, "2018-05.csv"))), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
        Import,
        told);

    private static BadInput Definition(string name, string file, string good, string bad, string line, params string[] told) => new(
        name, folder => Replace(Path.Combine(folder, file), Path.Combine(folder, file), good, bad), line, told);

    private static BadInput Set(string name, string good, string bad, params string[] told) => new(
        name,
        folder => Replace(Path.Combine(AppContext.BaseDirectory, "indicators/barn-unge-0-24.yaml"), Path.Combine(folder, "indicators/barn-unge-0-24.yaml"), good, bad),
        "check",
        told);

    private static BadInput Blocked(string name, string line) =>
        new(name, folder => File.WriteAllText(Path.Combine(folder, "file"), "in the way"), line, "file", "kan ikke skrives");

    private static void Nothing(string folder)
    {
    }

    private static void Replace(string from, string to, string good, string bad)
    {
        var text = File.ReadAllText(from);
        Assert.Contains(good, text, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(to) ?? "");
        File.WriteAllText(to, text.Replace(good, bad, StringComparison.Ordinal));
    }
}
