using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

public sealed class ImportTests
{
    [Fact]
    public void A_rehearsal_makes_no_database()
    {
        using var tool = Tool.OnSample();
        var before = tool.Hashes("");

        Assert.Contains("107", tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05", "--dry-run"), StringComparison.Ordinal);
        Assert.Contains("48", tool.Do("import", "invited", "2018-05-invited.csv", "--wave", "2018-05", "--dry-run"), StringComparison.Ordinal);
        Assert.Equal(before, tool.Hashes(""));
    }

    [Fact]
    public void A_rehearsal_beside_a_database_changes_no_import_and_sees_what_would_be_refused()
    {
        using var tool = Tool.After("2018-05");
        var before = tool.Do("imports");

        tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11", "--dry-run");
        tool.Refused("import", "responses", "2018-05.csv", "--wave", "2018-05", "--dry-run");

        Assert.Equal(before, tool.Do("imports"));
    }

    [Fact]
    public void The_same_file_twice_is_refused_and_the_first_import_named()
    {
        using var tool = Tool.After("2018-05");
        tool.Change("2018-05.csv", text => text + "\n", "other-name.csv");
        File.Copy(tool.PathOf("2018-05.csv"), tool.PathOf("same.csv"));

        var error = tool.Refused("import", "responses", "same.csv", "--wave", "2018-11");

        Assert.Contains("same.csv", error, StringComparison.Ordinal);
        Assert.Contains("imports undo 2", error, StringComparison.Ordinal);
        Assert.Equal(2, tool.Rows("imports").Count);
    }

    [Fact]
    public void Replacing_takes_the_place_of_the_earlier_import_of_the_same_name()
    {
        using var tool = Tool.After("2018-05");
        tool.Change("2018-05.csv", text => text[..text.TrimEnd('\n').LastIndexOf('\n')] + "\n");

        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05", "--replace");

        Assert.Equal([("1", "48"), ("3", "106")], tool.Rows("imports").Select(row => (row["number"], row["rows"])));
    }

    [Fact]
    public void An_import_that_is_undone_can_be_made_anew_under_a_new_number()
    {
        using var tool = Tool.After("2018-05");
        var scores = tool.Do("scores", "--to", "csv");

        tool.Do("imports", "undo", "2");
        Assert.Contains("2018-05", tool.Refused("scores", "--wave", "2018-05"), StringComparison.Ordinal);
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");

        Assert.Equal(["1", "3"], tool.Rows("imports").Select(row => row["number"]));
        Assert.Equal(scores, tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void An_import_that_does_not_exist_cannot_be_undone()
    {
        using var tool = Tool.After("2018-05");

        Assert.Contains("99", tool.Refused("imports", "undo", "99"), StringComparison.Ordinal);
        Assert.Equal(2, tool.Rows("imports").Count);
    }

    [Fact]
    public void Rejected_rows_come_back_when_they_are_mended()
    {
        using var tool = Tool.After("2018-05");
        var scores = tool.Do("scores", "--to", "csv");
        tool.Do("imports", "undo", "2");
        tool.Change("2018-05.csv", text => text.Replace("\n9904,public_health,leder,4k7qwfgv,2018-05-03,2,", "\n9904,public_health,leder,4k7qwfgv,2018-05-03,7,", StringComparison.Ordinal)
            .Replace("\n9901,ppt,", "\n9901,pptt,", StringComparison.Ordinal));
        var bad = tool.Text("2018-05.csv").Split("\n9901,pptt,").Length;

        var answer = tool.Ask("import", "responses", "2018-05.csv", "--wave", "2018-05", "--rejects", "rejects.csv");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains((107 - bad).ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Output, StringComparison.Ordinal);
        Assert.Equal(bad, tool.Text("rejects.csv").TrimEnd('\n').Split('\n').Length - 1);
        Assert.Contains("«7»", tool.Text("rejects.csv"), StringComparison.Ordinal);

        tool.Change("rejects.csv", text => text.Replace("\"pptt\"", "\"ppt\"", StringComparison.Ordinal).Replace("\"2018-05-03\";\"7\"", "\"2018-05-03\";\"2\"", StringComparison.Ordinal));
        tool.Do("import", "responses", "rejects.csv", "--wave", "2018-05");
        Assert.Equal(scores, tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void A_question_that_was_not_asked_has_to_be_granted()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => string.Join('\n', text.TrimEnd('\n').Split('\n').Select(row => row[..row.LastIndexOf(',')])) + "\n");

        Assert.Contains("TI4b", tool.Refused("import", "responses", "2018-05.csv", "--wave", "2018-05"), StringComparison.Ordinal);
        Assert.False(File.Exists(tool.PathOf("network.db")));
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05", "--partial");
        Assert.Contains(tool.Rows("scores", "--indicator", "early.threshold"), row => row["status"] == "ok");
    }

    [Fact]
    public void A_mapping_file_beside_the_answers_is_found_and_another_one_can_be_named()
    {
        using var tool = Tool.OnSample();
        tool.Do("import", "responses", "2017-11.csv", "--wave", "2017-11", "--dry-run");
        Directory.CreateDirectory(tool.PathOf("elsewhere"));
        File.Move(tool.PathOf("2017-11.mapping.yaml"), tool.PathOf("elsewhere/names.yaml"));

        Assert.Contains("import map 2017-11.csv", tool.Refused("import", "responses", "2017-11.csv", "--wave", "2017-11"), StringComparison.Ordinal);
        tool.Do("import", "responses", "2017-11.csv", "--wave", "2017-11", "--mapping", "elsewhere/names.yaml");
    }

    [Fact]
    public void Several_files_become_several_imports_and_one_set_of_scores()
    {
        using var tool = Tool.After("2018-05");
        var scores = tool.Do("scores", "--to", "csv");
        tool.Do("imports", "undo", "2");
        Halve(tool);

        tool.Do("import", "responses", "first.csv", "second.csv", "--wave", "2018-05");

        Assert.Equal(["1", "3", "4"], tool.Rows("imports").Select(row => row["number"]));
        Assert.Equal(scores, tool.Do("scores", "--to", "csv"));
    }

    [Fact]
    public void Of_several_files_all_are_taken_or_none()
    {
        using var tool = Tool.OnSample();
        Halve(tool);
        tool.Change("second.csv", text => text.Replace("\n990", "\n880", StringComparison.Ordinal));

        var error = tool.Refused("import", "responses", "first.csv", "second.csv", "--wave", "2018-05");

        Assert.Contains("second.csv er ikke importert", error, StringComparison.Ordinal);
        Assert.False(File.Exists(tool.PathOf("network.db")));
    }

    [Fact]
    public void A_respondent_who_stands_in_another_file_of_the_wave_is_refused_lest_answers_count_twice()
    {
        using var tool = Tool.After("2018-05");
        tool.Change("2018-05.csv", text => string.Join('\n', text.Split('\n').Take(3)) + "\n", "again.csv");

        Assert.Contains("again.csv", tool.Refused("import", "responses", "again.csv", "--wave", "2018-05"), StringComparison.Ordinal);
        Assert.Contains("again.csv", tool.Refused("import", "responses", "again.csv", "--wave", "2018-05", "--dry-run"), StringComparison.Ordinal);
        Assert.Equal(2, tool.Rows("imports").Count);
    }

    [Fact]
    public void The_same_key_in_another_unit_is_another_numbering()
    {
        using var tool = Tool.After("2018-05");
        tool.Change("2018-05.csv", text => string.Join('\n', text.Split('\n').Take(2)).Replace("9904,", "9906,", StringComparison.Ordinal) + "\n", "again.csv");

        tool.Do("import", "responses", "again.csv", "--wave", "2018-05");

        Assert.Equal("1", tool.Rows("imports")[^1]["rows"]);
    }

    [Fact]
    public void Rejected_rows_never_write_over_a_file()
    {
        using var tool = Tool.OnSample();
        var before = tool.Text("2018-05.csv");

        tool.Refused("import", "responses", "2018-05.csv", "--wave", "2018-05", "--rejects", "2018-05.csv");

        Assert.Equal(before, tool.Text("2018-05.csv"));
    }

    [Fact]
    public void Rejected_rows_are_not_left_behind_by_an_import_that_is_refused()
    {
        using var tool = Tool.After("2018-05");
        tool.Change("2018-05.csv", text => text.Replace("leder,4k7qwfgv,2018-05-03,2,", "leder,4k7qwfgv,2018-05-03,7,", StringComparison.Ordinal), "bad.csv");

        tool.Refused("import", "responses", "bad.csv", "--wave", "2018-05", "--rejects", "rejects.csv");

        Assert.False(File.Exists(tool.PathOf("rejects.csv")));
    }

    [Fact]
    public void The_database_can_be_named_by_the_environment()
    {
        using var tool = Tool.OnSample();
        tool.Variables["BENCHMARKING_DATABASE"] = tool.PathOf("other.db");

        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");

        Assert.True(File.Exists(tool.PathOf("other.db")));
        Assert.False(File.Exists(tool.PathOf("network.db")));
        tool.Variables.Clear();
        Assert.Contains("network.db", tool.Refused("scores"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_string_is_refused_with_a_sentence()
    {
        using var tool = Tool.OnSample();
        tool.Variables["BENCHMARKING_DATABASE"] = "Host=db;Username=me";

        Assert.Contains("PostgreSQL", tool.Refused("import", "responses", "2018-05.csv", "--wave", "2018-05"), StringComparison.Ordinal);
    }

    [Fact]
    public void Respondent_keys_are_nowhere_in_the_database()
    {
        using var tool = Tool.After("2018-05");

        Assert.DoesNotContain("4k7qwfgv", File.ReadAllText(tool.PathOf("network.db"), System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    private static void Halve(Tool tool)
    {
        var rows = tool.Text("2018-05.csv").TrimEnd('\n').Split('\n');
        tool.Write("first.csv", string.Join('\n', rows.Take(50)) + "\n");
        tool.Write("second.csv", string.Join('\n', rows.Skip(50).Prepend(rows[0])) + "\n");
    }
}
