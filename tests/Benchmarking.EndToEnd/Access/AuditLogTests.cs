using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Access;

public sealed class AuditLogTests : IDisposable
{
    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void An_empty_log_is_whole()
    {
        var answer = _tool.Ask("audit-log");

        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Output));
        Assert.Contains("tom og hel", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_tells_who_did_what_and_when_and_that_it_is_whole()
    {
        _tool.Do("scores", "--unsuppressed", "--unit", "9907");
        _tool.Do("imports", "undo", "1");

        var answer = _tool.Ask("audit-log", "--to", "csv");

        var rows = Csv.Rows(answer.Output);
        Assert.Equal(["1", "2"], rows.Select(row => row["number"]));
        Assert.Equal(["benchmarking scores --unsuppressed --unit 9907", "benchmarking imports undo 1"], rows.Select(row => row["command"]));
        Assert.All(rows, row => Assert.Equal(("tester", 64, 20), (row["user"], row["sha256"].Length, row["time"].Length)));
        Assert.Contains(rows[1]["sha256"], answer.Error, StringComparison.Ordinal);
        Foreign.AssertNone(answer.Error, "nb");
    }

    [Fact]
    public void An_undo_that_is_refused_leaves_no_line()
    {
        _tool.Refused("imports", "undo", "7");

        Assert.Empty(RawStore.Log(_tool));
    }

    [Fact]
    public void An_import_that_takes_anothers_place_is_logged()
    {
        _tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05", "--replace", "--dry-run");
        Assert.Empty(RawStore.Log(_tool));

        _tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05", "--replace");

        Assert.Equal(["benchmarking import responses 2018-05.csv --wave 2018-05 --replace"], RawStore.Log(_tool));
    }

    [Fact]
    public void Words_with_blanks_stay_one_word()
    {
        _tool.Do("scores", "--unsuppressed", "--output", "my figures.txt");

        Assert.Equal("benchmarking scores --unsuppressed --output \"my figures.txt\"", RawStore.Log(_tool)[0]);
    }

    [Fact]
    public void A_log_that_lacks_a_line_is_shown_and_refused()
    {
        _tool.Do("scores", "--unsuppressed");
        _tool.Do("items", "--unsuppressed");
        RawStore.Run(_tool, "DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE number = 1");

        var answer = _tool.Ask("audit-log", "--to", "csv");

        Assert.Equal((ExitCode.Refused, 1), (answer.Code, Csv.Rows(answer.Output).Count));
        Assert.Contains("linje 1 mangler", answer.Error, StringComparison.Ordinal);
    }
}
