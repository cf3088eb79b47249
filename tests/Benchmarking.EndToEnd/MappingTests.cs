using System.Text;
using System.Text.RegularExpressions;
using Benchmarking.Cli;
using Benchmarking.EndToEnd.Shapes;
using Benchmarking.Import;
using Benchmarking.Tests.House;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd;

/// <summary>The third round of the sample, whose headers are question texts and whose answers are labels, without its mapping file.</summary>
public sealed class MappingTests
{
    private const string Trust = "Når samarbeidet svikter, kan jeg trygt ta det opp med de andre tjenestene.";
    private static readonly string[] Import = ["import", "responses", "2018-11.csv", "--wave", "2018-11"];

    [Fact]
    public void A_file_with_the_sets_own_texts_is_imported_without_a_mapping_file()
    {
        using var tool = OnExport();

        tool.Do(Import);

        Assert.Equal(Expected(), tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void Nynorsk_texts_and_answers_are_recognised_as_well()
    {
        using var tool = OnExport();
        tool.Change("2018-11.csv", Nynorsk);

        tool.Do(Import);

        Assert.Equal(Expected(), tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void A_file_with_changed_texts_and_shuffled_columns_gets_a_mapping_by_following_the_commands_words()
    {
        using var tool = OnExport();
        tool.Change("2018-11.csv", text => Shuffled(text.Replace(Trust, "2. Når samarbeidet svikter, kan jeg trykt ta det opp med de andre tjenestene", StringComparison.Ordinal)));

        var map = Command(tool.Refused(Import));
        var import = Command(tool.Do(map));
        tool.Do(import);

        Assert.Equal(["import", "map", "2018-11.csv", "--wave", "2018-11"], map);
        Assert.Equal(Import, import);
        Assert.Equal(Expected(), tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void A_Forms_workbook_is_imported_by_following_the_commands_words()
    {
        using var tool = Tool.OnSample();
        var survey = new SurveyAnswers(tool, "2018-05.csv");
        var number = 0;
        var rows = survey.Table(
            ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-post", "Navn", "Hvilken kommune arbeider du i?", "Hvilken tjeneste leder du?"],
            item => survey.Question(item, "nb").Replace("informasjonen", "informasjonnen", StringComparison.Ordinal),
            row => [$"{++number}", "43223.25", "43223.5", "anonymous", "", survey.Unit(row[0]) + " kommune", survey.Service(row[1], "nb")],
            code => code == "5" ? "Helt enig" : code.Length == 0 ? "" : survey.Label(code, "nb"));
        File.WriteAllBytes(tool.PathOf("svar.xlsx"), WorkbookShapes.Book(rows, WorkbookShapes.Number, "Sheet1").Bytes());
        tool.Typed = new Queue<string>(["5"]);

        var map = Command(tool.Refused("import", "responses", "svar.xlsx", "--wave", "2018-05"));
        var import = Command(tool.Do(map));
        tool.Do(import);

        using var expected = Tool.After("2018-05");
        expected.Do("imports", "undo", "1");
        Assert.Equal(expected.Do("scores", "--to", "csv"), tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void Doubts_are_left_in_the_file_and_refused_until_it_is_edited_as_it_says()
    {
        using var tool = OnExport();
        tool.Change("2018-11.csv", text => Doubtful(text));

        var error = tool.Refused("import", "map", "2018-11.csv", "--wave", "2018-11");
        var places = tool.Text("2018-11.mapping.yaml").Split('\n').Select((line, place) => (Line: line, Number: place + 1)).Where(pair => pair.Line.Contains(": \"?\"", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, places.Count);
        Assert.All(places, place => Assert.Contains($"{place.Number}", error, StringComparison.Ordinal));
        var refused = tool.Refused(Import);
        Assert.All(places, place => Assert.Contains($"2018-11.mapping.yaml, rad {place.Number}", refused, StringComparison.Ordinal));
        Assert.False(File.Exists(tool.PathOf("network.db")));

        tool.Change("2018-11.mapping.yaml", Decide);
        tool.Do(Command(error));
        Assert.Equal(Expected(), tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void At_a_terminal_each_doubt_is_asked_and_the_answers_are_kept()
    {
        using var tool = OnExport();
        tool.Change("2018-11.csv", text => Doubtful(text));
        tool.Typed = new Queue<string>(["?", "7x", "", "1", "6"]);

        var answer = tool.Ask("import", "map", "2018-11.csv", "--wave", "2018-11");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Empty(tool.Typed);
        Assert.Contains("1 av 3", answer.Error, StringComparison.Ordinal);
        tool.Do(Import);
        Assert.Equal(Expected(), tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void Whoever_stops_at_a_terminal_keeps_what_was_answered()
    {
        using var tool = OnExport();
        tool.Change("2018-11.csv", text => Doubtful(text));
        tool.Typed = new Queue<string>(["", "q"]);

        tool.Refused("import", "map", "2018-11.csv");

        Assert.Equal(2, tool.Text("2018-11.mapping.yaml").Split(": \"?\"").Length - 1);
        Assert.Contains("avgjort av deg", tool.Text("2018-11.mapping.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_serves_the_next_round_and_says_what_no_longer_fits()
    {
        using var tool = OnExport();
        tool.Change("2018-11.csv", text => text.Replace(Trust, "Tryggleik", StringComparison.Ordinal));
        tool.Write("old.mapping.yaml", "version: 1\nset: \"barn-unge-0-24 0.9.0\"\nheaders: \"x\"\nitems:\n  SK1b: Tryggleik\n  SK1c: Borte\n");

        var error = tool.Refused([.. Import, "--mapping", "old.mapping.yaml"]);
        var answer = tool.Ask(Command(error));
        Assert.Contains("F041", error, StringComparison.Ordinal);
        Assert.Contains("6 (SK1c)", error, StringComparison.Ordinal);
        Assert.Contains("F042", error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("SK1c", answer.Error, StringComparison.Ordinal);

        tool.Write("next.csv", tool.Text("2018-11.csv"));
        tool.Do("import", "responses", "next.csv", "--wave", "2018-11", "--mapping", "2018-11.mapping.yaml");
        Assert.Equal(Expected(), tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void A_mapping_file_is_not_overwritten_unless_told_to()
    {
        using var tool = OnExport();
        tool.Write("2018-11.mapping.yaml", "ignore: [mine]\n");

        Assert.Contains("--replace", tool.Refused("import", "map", "2018-11.csv"), StringComparison.Ordinal);
        Assert.Equal("ignore: [mine]\n", tool.Text("2018-11.mapping.yaml"));
        Assert.Contains("--mapping other.yaml", tool.Do("import", "map", "2018-11.csv", "--output", "other.yaml"), StringComparison.Ordinal);
        tool.Do("import", "map", "2018-11.csv", "--replace");
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_file_explains_itself_in_the_readers_language(string language)
    {
        using var tool = OnExport();
        tool.Change("2018-11.csv", text => Doubtful(text));
        tool.Refused("import", "map", "2018-11.csv", "--lang", language);

        GoldenText.Verify(tool.Text("2018-11.mapping.yaml"), "Mapping." + language);
    }

    [Fact]
    public void A_file_without_the_sets_questions_gets_no_mapping()
    {
        using var tool = Tool.OnSample();
        tool.Write("other.csv", "Navn;Alder\nKari;44\n");

        tool.Refused("import", "map", "other.csv");

        Assert.False(File.Exists(tool.PathOf("other.mapping.yaml")));
    }

    /// <summary>The scores of the sample as it is; rows in another order give the same.</summary>
    private static string Expected()
    {
        using var tool = Tool.After("2018-11");
        tool.Do("imports", "undo", "1");
        return tool.Do("scores", "--to", "csv");
    }

    private static Tool OnExport()
    {
        var tool = Tool.OnSample();
        File.Delete(tool.PathOf("2018-11.mapping.yaml"));
        return tool;
    }

    /// <summary>A question with a word put in, one whose text is nearly another's, and an answer that is a number without a label.</summary>
    private static string Doubtful(string text) => text
        .Replace(Trust, "Når samarbeidet svikter, kan jeg alltid trygt ta det opp med de andre tjenestene.", StringComparison.Ordinal)
        .Replace("Familier i kommunen vår vet hvor de kan henvende seg for å få hjelp.", "Familier i kommunen vår kan få hjelp med henvisning.", StringComparison.Ordinal)
        .Replace(";Vet ikke;", ";9;", StringComparison.Ordinal).Replace(";Vet ikke;", ";9;", StringComparison.Ordinal);

    /// <summary>Does what the comments say: deletes each line that is undecided and takes the # from the right one below it.</summary>
    private static string Decide(string file) => Regex.Replace(
        Regex.Replace(file, "^.*: \"\\?\".*\n", "", RegexOptions.Multiline, TimeSpan.FromSeconds(5)),
        "^(?<indent> *)#(?<line>SK1b: \"Når samarbeidet|TI4b: \"Familier i kommunen vår kan få hjelp med|\"9\": dont_know)",
        "${indent}${line}",
        RegexOptions.Multiline,
        TimeSpan.FromSeconds(5));

    private static string Nynorsk(string text)
    {
        var set = IndicatorSetReader.Read(Path.Combine(RepositoryRoot.Folder, "indicators", "barn-unge-0-24.yaml")).Value ?? throw new InvalidOperationException();
        var labels = set.SurveyItems[0].Indicator.Scale;
        var pairs = set.SurveyItems.Select(asked => asked.Item.Text).Concat(labels.Labels.Values).Concat(labels.Missing.Select(code => code.Label).OfType<LocalizedText>());
        var changed = new StringBuilder(";" + text.Replace("\r\n", ";\r\n;", StringComparison.Ordinal).Replace(";", ";;", StringComparison.Ordinal));
        foreach (var pair in pairs)
        {
            changed.Replace($";{pair[Language.Parse("nb")]};", $";{pair[Language.Parse("nn")]};");
        }

        var plain = changed.ToString().Replace(";;", ";", StringComparison.Ordinal).Replace(";\r\n;", "\r\n", StringComparison.Ordinal)[1..];
        return plain.Replace("Hvilken kommune arbeider du i?", "Kva kommune arbeider du i?", StringComparison.Ordinal)
            .Replace("Hvilken tjeneste leder du?", "Kva teneste leier du?", StringComparison.Ordinal);
    }

    /// <summary>The first four columns in another order.</summary>
    private static string Shuffled(string text) =>
        Regex.Replace(text.TrimStart('\uFEFF'), "^(?<a>[^;\r\n]*);(?<b>[^;\r\n]*);(?<c>[^;\r\n]*);(?<d>[^;\r\n]*);", "${c};${a};${d};${b};", RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    /// <summary>The last command line that a text names, as the words of it.</summary>
    private static string[] Command(string text) =>
        Regex.Matches(text, "benchmarking (?<words>import (?<what>map|responses) [^()«»\n]+)", RegexOptions.None, TimeSpan.FromSeconds(5))[^1].Groups["words"].Value.Trim().Split(' ');
}
