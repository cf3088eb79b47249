using System.Text.Json;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

public sealed class GoalTests : IDisposable
{
    private const string Header = "unit,topic,goal,responsible,deadline,progress\n";
    private const string Goal = "=Lederne møtes hver måned, \"uansett\".\nReferat: +1";
    private readonly Tool _tool = Tool.After("2018-05", "2018-11");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void What_is_written_in_a_report_comes_back_and_stands_in_the_next_one(string language)
    {
        var book = Fill(language);

        _tool.Do("import", "goals", book, "--wave", "2018-05");

        Assert.Equal(["2018-05|9903|culture|coordinator|2019-06-30|under_way", "2018-05|9903|other|||"], Listed("wave", "unit", "topic", "responsible", "deadline", "progress"));
        Assert.Equal([Goal, ""], Listed("goal"));
        Assert.Equal(["", "Vi begynner her."], Listed("situation"));

        // In the report of the next round the goal is told of, and stands in the form again.
        var next = Report("2018-11", language);
        Assert.Equal(2, Workbook.Cells(_tool.PathOf(next)).Count(cell => cell.Text.Contains("Referat: +1", StringComparison.Ordinal)));
        _tool.Do("import", "goals", next, "--wave", "2018-11");
        Assert.Equal(["2018-11|culture|under_way"], Listed("wave", "topic", "progress"));
        Assert.Equal([Goal], Listed("goal"));
    }

    [Fact]
    public void What_is_written_in_a_report_is_kept_when_the_report_is_made_again()
    {
        var book = Fill("nb");
        var (folder, name) = (Path.GetDirectoryName(_tool.PathOf(book)) ?? "", Path.GetFileNameWithoutExtension(book));
        var (written, again) = (File.ReadAllBytes(_tool.PathOf(book)), new[] { "report", "--wave", "2018-05", "--lang", "nb", "--output", folder });

        string Told() => _tool.Ask(again) is { Code: ExitCode.Done } answer ? answer.Error : "";

        Assert.Contains(name + ".kept-1.xlsx", Told(), StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllBytes(Path.Combine(folder, name + ".kept-1.xlsx")));
        Assert.NotEqual(written, File.ReadAllBytes(_tool.PathOf(book)));

        // What nobody has touched is not kept, and a second copy does not replace the first.
        Assert.DoesNotContain("kept-2", Told(), StringComparison.Ordinal);
        File.Copy(Path.Combine(folder, name + ".kept-1.xlsx"), _tool.PathOf(book), overwrite: true);
        Assert.Contains(name + ".kept-2.xlsx", Told(), StringComparison.Ordinal);

        _tool.Do("import", "goals", Path.Combine(folder, name + ".kept-1.xlsx"), "--wave", "2018-05");
        Assert.Equal([Goal, ""], Listed("goal"));
    }

    [LibreOfficeFact]
    public void A_report_that_a_spreadsheet_has_saved_brings_the_same_goals()
    {
        var saved = LibreOffice.Save(_tool.Folder, Fill("nb"), "xlsx");

        _tool.Do("import", "goals", Path.Combine(saved, "2018-05-9903-nb.xlsx"), "--wave", "2018-05");

        Assert.Equal(["culture|2019-06-30", "other|"], Listed("topic", "deadline"));
        Assert.Equal([Goal, ""], Listed("goal"));
    }

    [Fact]
    public void A_report_that_nobody_has_written_in_is_refused_in_words()
    {
        var error = _tool.Refused("import", "goals", Report("2018-05", "nb"), "--wave", "2018-05");

        Assert.Contains("Ingen av radene er fylt ut", error, StringComparison.Ordinal);
        Foreign.AssertNone(error, "nb");
    }

    [Fact]
    public void Goals_that_are_listed_as_a_table_can_be_read_in_again()
    {
        _tool.Do("import", "goals", Fill("nb"), "--wave", "2018-05");
        _tool.Write("listed.csv", _tool.Do("goals", "list", "--to", "csv"));

        _tool.Do("import", "goals", "listed.csv", "--wave", "2018-11");

        Assert.Equal([Goal, ""], Listed("goal"));
        Assert.Equal(["2018-11", "2018-11"], Listed("wave"));
    }

    [Fact]
    public void A_second_file_takes_the_place_of_a_units_goals_until_it_is_undone()
    {
        _tool.Write("first.csv", Header + "9903,culture,En,,,\n9903,other,To,,,\n9901,other,Tre,,,\n");
        _tool.Write("second.csv", Header + "9903,culture,Ny,,,done\n");
        _tool.Do("import", "goals", "first.csv", "--wave", "2018-05");

        var told = _tool.Ask("import", "goals", "second.csv", "--wave", "2018-05");

        Assert.Contains("mål for kommuner som står i filene: 1.", told.Error, StringComparison.Ordinal);
        Assert.Equal(["Tre", "Ny"], Listed("goal"));
        _tool.Do("imports", "undo", _tool.Rows("imports")[^1]["number"]);
        Assert.Equal(["Tre", "En", "To"], Listed("goal"));
    }

    [Fact]
    public void Two_files_at_once_may_not_hold_the_goals_of_one_unit()
    {
        _tool.Write("first.csv", Header + "9903,culture,En,,,\n");
        _tool.Write("second.csv", Header + "9903,other,To,,,\n");

        var error = _tool.Refused("import", "goals", "first.csv", "second.csv", "--wave", "2018-05");

        Assert.Contains("first.csv og second.csv", error, StringComparison.Ordinal);
        Assert.Contains("goals", _tool.Refused("goals", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_not_taken_for_someone_responsible()
    {
        _tool.Write("goals.csv", Header + "9903,culture,En,Kari Nordmann,,\n");

        Assert.Contains("F173", _tool.Refused("import", "goals", "goals.csv", "--wave", "2018-05"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_tells_and_stores_nothing()
    {
        _tool.Write("goals.csv", Header + "9903,culture,En,school,2099-01-01,\n".Replace("2099", "2030", StringComparison.Ordinal));

        Assert.Contains("Rader: 1. Ingenting er lagret.", _tool.Do("import", "goals", "goals.csv", "--wave", "2018-05", "--dry-run"), StringComparison.Ordinal);
        _tool.Refused("goals", "list");
    }

    private string Report(string wave, string language)
    {
        _tool.Do("report", "--wave", wave, "--unit", "9903", "--lang", language, "--output", ".");
        return $"{wave}-9903-{language}.xlsx";
    }

    // As a person at a spreadsheet does: topics, roles and progress are picked from the lists; 30 June 2019 is day 43646.
    private string Fill(string language)
    {
        var book = Report("2018-05", language);
        var path = _tool.PathOf(book);
        var (sheet, row) = FilledForm.Find(path, Name(language));
        string Pick(char column, Func<IReadOnlyList<string>, string> which) => which(FilledForm.Options(path, sheet, $"{column}{row + 1}"));
        FilledForm.Write(
            path,
            sheet,
            ($"A{row + 1}", Pick('A', topics => topics.First(topic => topic == Culture(language)))),
            ($"E{row + 1}", Goal),
            ($"G{row + 1}", Pick('G', roles => roles.First(role => role.StartsWith("Koord", StringComparison.Ordinal) || role.StartsWith("Coord", StringComparison.Ordinal)))),
            ($"H{row + 1}", "[43646]"),
            ($"J{row + 1}", Pick('J', progress => progress[1])),
            ($"A{row + 2}", Pick('A', topics => topics[^1])),
            ($"B{row + 2}", "Vi begynner her."));
        return book;
    }

    private static string Name(string language) => language == "en" ? "Analysis and goals" : "Analyse og mål";

    private static string Culture(string language) => language switch
    {
        "nb" => "Samhandlingskultur",
        "nn" => "Samhandlingskultur",
        _ => "Collaboration culture",
    };

    private List<string> Listed(params string[] columns)
    {
        using var listed = JsonDocument.Parse(_tool.Do("goals", "list", "--to", "json"));
        return [.. listed.RootElement.GetProperty("rows").EnumerateArray().Select(row => string.Join('|', columns.Select(column => row.GetProperty(column).ToString())))];
    }
}
