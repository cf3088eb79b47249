using Benchmarking.Cli;
using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd;

/// <summary>Rows that are answers in form and none in substance, what tells who somebody is, and what an import tells of itself.</summary>
public sealed class SubstanceTests
{
    private const string Export = "export.csv";

    [Fact]
    public void Another_form_that_counts_its_submissions_from_1_goes_in_without_the_column_of_numbers()
    {
        using var tool = Tool.OnSample();
        tool.Write("forms.yaml", "columns: {respondent: ID}\nstable_keys: false\n");
        tool.Write("first.csv", "unit,service,ID,SK1a\n9901,school,1,4\n9901,school,2,3\n");
        tool.Write("second.csv", "unit,service,ID,SK1a\n9901,school,1,2\n9901,school,2,5\n");
        string[] Import(string file) => ["import", "responses", file, "--wave", "2018-05", "--mapping", "forms.yaml", "--partial"];
        tool.Do(Import("first.csv"));

        Assert.Contains("--drop-columns", tool.Refused(Import("second.csv")), StringComparison.Ordinal);
        tool.Do([.. Import("second.csv"), "--drop-columns", "ID"]);
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Import_of_a_troubled_export_tells_what_it_does_and_tells_it_again(string language)
    {
        using var tool = Troubled();

        var rehearsed = tool.Ask([.. Import("--rejects", "left.csv", "--drop-columns", "E-post", "--redact", "--lang", language), "--dry-run"]);
        var done = tool.Ask(Import("--rejects", "left.csv", "--drop-columns", "E-post", "--redact", "--lang", language));
        var shown = tool.Do("imports", "show", "1", "--lang", language);

        Assert.Equal((ExitCode.Done, ExitCode.Done), (rehearsed.Code, done.Code));
        GoldenText.Verify(string.Join('\n', [done.Error, done.Output, shown]).Replace(tool.Folder, "FOLDER", StringComparison.Ordinal), "Substance." + language);
    }

    [Fact]
    public void Rehearsal_tells_what_the_import_tells()
    {
        using var tool = Troubled();

        var rehearsed = tool.Ask([.. Import("--rejects", "left.csv", "--drop-columns", "E-post", "--redact"), "--dry-run"]);

        Assert.Empty(Directory.EnumerateFiles(tool.Folder, "left.csv"));
        Assert.Empty(Directory.EnumerateFiles(tool.Folder, "network.db"));
        var done = tool.Ask(Import("--rejects", "left.csv", "--drop-columns", "E-post", "--redact"));
        Assert.Equal(Lines(done.Error)[..^1], Lines(rehearsed.Error)[..^1]);
    }

    [Fact]
    public void Import_that_holds_addresses_is_refused_and_says_both_ways_out_without_repeating_any()
    {
        using var tool = Troubled();

        var refused = tool.Refused(Import());

        Assert.Contains("--drop-columns E-post", refused, StringComparison.Ordinal);
        Assert.Contains("--redact", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("@eksempel", refused, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(tool.Folder, "network.db"));
    }

    [Fact]
    public void Nothing_of_what_was_left_out_or_masked_is_in_the_database_or_the_rejects()
    {
        using var tool = Troubled();
        tool.Do(Import("--rejects", "left.csv", "--drop-columns", "E-post", "--redact"));

        Assert.DoesNotContain("@eksempel", tool.Text("left.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("900 00 000", tool.Text("left.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("@eksempel", File.ReadAllText(tool.PathOf("network.db"), System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void Mended_rejects_are_imported_and_formulas_come_back_as_they_were()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => text.Replace(",4k7qwfgv,", ",=k7qwfgv,", StringComparison.Ordinal).Replace(",2018-05-03,2,3,2,", ",2018-05-03,9,3,2,", StringComparison.Ordinal), Export);
        tool.Do(Import("--rejects", "left.csv"));
        Assert.Contains("\"'=k7qwfgv\"", tool.Text("left.csv"), StringComparison.Ordinal);

        tool.Change("left.csv", text => text.Replace("\"2018-05-03\";\"9\"", "\"2018-05-03\";\"2\"", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, tool.Ask("import", "responses", "left.csv", "--wave", "2018-05").Code);

        // The same key, defused or not, is the same respondent.
        tool.Change(Export, text => text.Replace(",2018-05-03,9,3,2,", ",2018-05-03,2,3,2,", StringComparison.Ordinal));
        Assert.Contains("import 2", tool.Refused("import", "responses", Export, "--wave", "2018-05", "--replace"), StringComparison.Ordinal);
    }

    [Fact]
    public void Form_that_was_sent_twice_within_minutes_may_be_left_out()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-11.csv", text =>
        {
            var first = text.Split('\n')[1];
            return text.TrimEnd('\n') + "\n" + first.Replace("5xp6wr9t", "5xp6wr9u", StringComparison.Ordinal).Replace("25.10.2018 08:05", "25.10.2018 08:09", StringComparison.Ordinal)
                + "\n" + first.Replace("5xp6wr9t", "5xp6wr9v", StringComparison.Ordinal).Replace("25.10.2018 08:05", "26.10.2018 08:09", StringComparison.Ordinal) + "\n";
        });
        var rows = tool.Text("2018-11.csv").TrimEnd('\n').Split('\n').Length;

        Assert.Contains($"sendt to ganger: 1 (rad {rows - 1})", tool.Ask("import", "responses", "2018-11.csv", "--wave", "2018-11", "--dry-run").Error, StringComparison.Ordinal);
        var left = tool.Ask("import", "responses", "2018-11.csv", "--wave", "2018-11", "--identical", "leave-out");

        Assert.Equal(ExitCode.Done, left.Code);
        Assert.Contains($"Utelatt som sendt to ganger: 1 (rad {rows - 1})", left.Error, StringComparison.Ordinal);
        Assert.Equal($"{rows - 2}", tool.Rows("imports")[0]["rows"]);
    }

    [Fact]
    public void Answers_after_the_last_day_of_a_round_are_named()
    {
        using var tool = Tool.OnSample();
        tool.Change("network.yaml", text => text.Replace("date: 2018-05-23,", "date: 2018-05-23, closes: 2018-05-03,", StringComparison.Ordinal));

        var late = tool.Text("2018-05.csv").Split('\n').Skip(1).Count(row => row.Length > 0 && string.CompareOrdinal(row.Split(',')[4], "2018-05-03") > 0);

        Assert.True(late > 0);
        Assert.Contains($"ble avsluttet: {late} (rad ", tool.Ask("import", "responses", "2018-05.csv", "--wave", "2018-05").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_of_an_import_is_shown_as_a_table_too()
    {
        using var tool = Troubled();
        tool.Do(Import("--drop-columns", "E-post", "--redact", "--rejects", "left.csv"));

        var findings = tool.Rows("imports", "show", "1", "--lang", "en");

        Assert.Contains(findings, finding => finding["check"] == "F110" && finding["severity"] == "warning" && finding["message"].Contains("test answers", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding["severity"] == "error" && finding["row"].Length > 0 && finding["header"].Length > 0);
    }

    [Fact]
    public void Import_that_does_not_stand_is_not_shown()
    {
        using var tool = Tool.After("2018-05");

        Assert.Contains("9", tool.Refused("imports", "show", "9"), StringComparison.Ordinal);
    }

    private static string[] Import(params string[] more) => ["import", "responses", Export, "--wave", "2018-05", .. more];

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    /// <summary>The sample with what an export has: a test, an unfinished form, a wrong answer, addresses, a comment, a status.</summary>
    private static Tool Troubled()
    {
        var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => string.Join('\n', text.TrimEnd('\n').Split('\n').Select((row, at) => row + at switch
        {
            0 => ",Status,E-post,Kommentar",
            1 => ",Fullført,kari@eksempel.no,Ring meg gjerne på 900 00 000 etter klokka tolv",
            2 => ",Fullført,ola@eksempel.no,test",
            3 => ",Påbegynt,,",
            _ => ",Fullført,,",
        })) + "\n", Export);
        tool.Change(Export, text =>
        {
            var rows = text.Split('\n');
            rows[5] = string.Join(',', rows[5].Split(',').Select((cell, at) => at == 5 ? "7" : cell));
            return string.Join('\n', rows);
        });
        return tool;
    }
}
