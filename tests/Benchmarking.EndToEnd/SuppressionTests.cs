using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>Måkeholmøy has four answers in 2018-05, one too few. Nothing may be told of them.</summary>
public sealed class SuppressionTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private static readonly string[] Bys = ["unit", "service", "unit,service"];
    private static readonly string[][] Together = [["ranks"], ["synthesis"], ["synthesis", "--method", "pm", "--weighting", "respondents", "--variance", "separate"]];
    private static readonly string[] References = ["others", "network", "median", "group", "9901", "9907"];

    // The seal is made of all that stands in the workbook, and so of the fingerprint too.
    private static readonly Regex Seal = new("sha256:[0-9a-f]{64}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private readonly Tool _tool = sample.Tool;

    [Fact]
    public void No_row_of_the_municipality_has_a_figure()
    {
        var rows = Bys.SelectMany(by => _tool.Rows("scores", "--wave", "2018-05", "--by", by))
            .Concat(References.SelectMany(reference => _tool.Rows("compare", "--wave", "2018-05", "--reference", reference)))
            .Concat(Together.SelectMany(command => _tool.Rows([.. command, "--wave", "2018-05"])))
            .Concat(_tool.Rows("reliability", "--by", "unit", "--wave", "2018-05")).Concat(_tool.Rows("agreement", "--wave", "2018-05"))
            .Where(row => row["unit"] == "9907").ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(
            row["status"] is "suppressed" or "no_data" && row.All(field => field.Value.Length == 0 || field.Key is "wave" or "unit" or "unit_name" or "service" or "indicator" or "reference" or "status"),
            string.Join(',', row.Values)));
    }

    [Fact]
    public void Comparing_against_the_municipality_tells_nothing() => Assert.All(
        _tool.Rows("compare", "--wave", "2018-05", "--reference", "9907").Where(row => row["unit"] != "9907"),
        row => Assert.Equal(("suppressed_secondary", "", ""), (row["status"], row["difference"], row["reference_score"])));

    [Theory]
    [InlineData("network")]
    [InlineData("9901")]
    public void No_row_or_column_of_a_workbook_that_names_the_municipality_has_a_figure(string code)
    {
        _tool.Do("report", "--wave", "2018-05", "--output", "named-" + code);
        var cells = Workbook.Cells(_tool.PathOf($"named-{code}/2018-05-{code}-nb.xlsx"));
        var names = cells.Where(cell => cell.Text == "Måkeholmøy").ToList();

        Assert.True(code != "network" || names.Count > 0);
        Assert.True(cells.Count(cell => cell.IsNumber) > 100);
        Assert.All(names, name => Assert.DoesNotContain(cells, cell =>
            cell.IsNumber && cell.Sheet == name.Sheet && (cell.Row == name.Row || (cell.Column == name.Column && name.Column != "A"))));
    }

    [Fact]
    public void Other_answers_of_the_municipality_change_nothing_but_the_fingerprint()
    {
        using var other = Tool.OnSample();
        other.Change("2018-05.csv", text => string.Join('\n', text.Split('\n').Select(Turned)));
        foreach (var wave in Tool.Waves)
        {
            other.Do("import", "invited", $"{wave}-invited.csv", "--wave", wave);
            other.Do("import", "responses", $"{wave}.csv", "--wave", wave);
        }

        Assert.NotEqual(Fingerprint(_tool), Fingerprint(other));
        Artefacts(_tool, "as-it-was");
        Artefacts(other, "as-it-was");

        Assert.Equal(Texts(_tool), Texts(other));
    }

    [Fact]
    public void Unsuppressed_figures_are_given_with_a_warning_and_an_entry_in_the_log()
    {
        using var tool = Tool.After("2018-05");
        var answer = tool.Ask("scores", "--wave", "2018-05", "--unsuppressed", "--unit", "9907", "--to", "csv");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("ADVARSEL", answer.Error, StringComparison.Ordinal);
        Assert.All(Csv.Rows(answer.Output), row => Assert.Equal("ok", row["status"]));
        Assert.Contains("benchmarking scores --wave 2018-05 --unsuppressed", File.ReadAllText(tool.PathOf("network.db"), System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_themselves_leave_only_with_the_gate_open()
    {
        _tool.Do("export", "--wave", "2018-05", "--output", "closed");
        _tool.Do("export", "--wave", "2018-05", "--output", "open", "--unsuppressed");

        Assert.DoesNotContain("answers.csv", _tool.Names("closed"));
        Assert.Equal(107, _tool.Text("open/answers.csv").TrimEnd('\n').Split('\n').Length - 1);
        Assert.DoesNotContain("4k7qwfgv", _tool.Text("open/answers.csv"), StringComparison.Ordinal);
    }

    // Everything that leaves the house for a wave.
    private static void Artefacts(Tool tool, string folder)
    {
        foreach (var by in Bys)
        {
            tool.Do("scores", "--wave", "2018-05", "--by", by, "--to", "csv", "--output", $"{folder}/scores-{by}.csv");
        }

        foreach (var reference in References)
        {
            tool.Do("compare", "--wave", "2018-05", "--reference", reference, "--to", "csv", "--output", $"{folder}/compare-{reference}.csv");
        }

        foreach (var weighting in new[] { "respondents", "standardised" })
        {
            tool.Do("compare", "--wave", "2018-05", "--weighting", weighting, "--variance", "separate", "--to", "csv", "--output", $"{folder}/compare-{weighting}.csv");
        }

        foreach (var (command, place) in Together.Append(["compare", "--omnibus"]).Select((command, place) => (command, place)))
        {
            var answer = tool.Ask([.. command, "--wave", "2018-05", "--to", "csv"]);
            tool.Write($"{folder}/together-{place}.csv", answer.Output + answer.Error);
            tool.Do([.. command, "--wave", "2018-05", "--explain", "--output", $"{folder}/explained-{place}.txt"]);
        }

        foreach (var line in new[] { "reliability", "reliability --by unit", "items", "items --by service", "agreement" })
        {
            var name = $"{folder}/{line.Replace(" --by ", "-", StringComparison.Ordinal)}";
            tool.Do([.. line.Split(' '), "--wave", "2018-05", "--to", "csv", "--output", name + ".csv"]);
            tool.Do([.. line.Split(' '), "--wave", "2018-05", "--explain", "--output", name + ".txt"]);
        }

        tool.Do("export", "--wave", "2018-05", "--output", folder + "/tables");
        tool.Do("report", "--wave", "2018-05", "--output", folder + "/reports");
        tool.Do("report", "--wave", "2018-05", "--output", folder + "/reports", "--lang", "en");
    }

    private static string Texts(Tool tool)
    {
        var fingerprint = Fingerprint(tool);
        var parts = Directory.EnumerateFiles(tool.PathOf("as-it-was"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(file =>
            Path.GetExtension(file) == ".xlsx"
                ? Workbook.Parts(file).Select(part => (Name: Path.GetFileName(file) + "/" + part.Key, Text: Seal.Replace(part.Value, "SEAL")))
                : [(Name: Path.GetFileName(file), Text: File.ReadAllText(file))]);
        return string.Join('\n', parts.Select(part => part.Name + "\n" + part.Text.Replace(fingerprint, "FINGERPRINT", StringComparison.Ordinal)));
    }

    private static string Fingerprint(Tool tool)
    {
        using var json = JsonDocument.Parse(tool.Do("scores", "--wave", "2018-05", "--to", "json"));
        return json.RootElement.GetProperty("data").GetString() ?? "";
    }

    // The scale's other end for each answer; what is blank or declared missing stays so.
    private static string Turned(string row) => row.StartsWith("9907,", StringComparison.Ordinal)
        ? string.Join(',', row.Split(',').Select(field => field is ['1' or '2' or '3' or '4' or '5'] ? ((char)('0' + '6' - field[0])).ToString() : field))
        : row;
}
