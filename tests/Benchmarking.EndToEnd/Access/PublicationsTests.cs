using Benchmarking.Cli;
using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Storage;

namespace Benchmarking.EndToEnd.Access;

public sealed class PublicationsTests : IDisposable
{
    private static readonly WaveId Wave = WaveId.Parse("2018-05");
    private readonly Tool _tool = Tool.OnSample();

    public PublicationsTests()
    {
        _tool.Do("import", "invited", "2018-05-invited.csv", "--wave", "2018-05");
        using var store = RawStore.Store(_tool);
        var record = new PublicationRecord(0, new DateTimeOffset(2018, 6, 1, 9, 0, 0, TimeSpan.FromHours(2)), "kari", "benchmarking report --wave 2018-05", Wave);
        store.Publish(record, [new PublishedFigure(Wave, "scores", "9901", null, "culture", null, 12, 61.25, "ab"), new PublishedFigure(Wave, "scores", "9907", null, "culture", null, null, null, "")], weighed: 0);
        store.Publish(record, [], weighed: 1);
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Publications_are_listed_with_what_they_hold()
    {
        var rows = _tool.Rows("publications");

        Assert.Equal(["1", "2"], rows.Select(row => row["number"]));
        Assert.Equal(
            ("2018-06-01 07:00:00Z", "kari", "2018-05", "", "2", "benchmarking report --wave 2018-05"),
            (rows[0]["time"], rows[0]["user"], rows[0]["wave"], rows[0]["withdrawn"], rows[0]["figures"], rows[0]["command"]));
        Assert.Equal("0", rows[1]["figures"]);
    }

    [Fact]
    public void At_a_narrow_terminal_the_command_takes_the_room_of_counts_and_accounts()
    {
        _tool.Do("publications", "withdraw", "1");
        _tool.Width = 100;

        var lines = _tool.Do("publications").Split('\n');

        Assert.DoesNotContain(lines, line => line.Contains("figures", StringComparison.Ordinal) || line.Contains("kari", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.TrimEnd().EndsWith("benchmarking report --wave", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_can_be_read_again() => Assert.Equal(
        "wave,table,unit,service,indicator,item,n,value,digest\n2018-05,scores,9901,,culture,,12,61.25,ab\n2018-05,scores,9907,,culture,,,,\n",
        _tool.Do("publications", "show", "1", "--to", "csv"));

    [Fact]
    public void What_is_withdrawn_is_marked_logged_and_explained()
    {
        var said = _tool.Do("publications", "withdraw", "1");

        Assert.Contains("Publisering 1 er trukket tilbake.", said, StringComparison.Ordinal);
        Assert.Equal([false, true], _tool.Rows("publications").Select(row => row["withdrawn"].Length == 0));
        Assert.Equal(["benchmarking publications withdraw 1"], RawStore.Log(_tool));
        Assert.Contains("er allerede trukket tilbake", _tool.Refused("publications", "withdraw", "1"), StringComparison.Ordinal);
        Assert.Contains("Disse finnes: 1, 2.", _tool.Refused("publications", "show", "3"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_publications_there_is_a_sentence()
    {
        using var fresh = Tool.After("2018-05");
        var answer = fresh.Ask("publications");

        Assert.Equal((ExitCode.Done, "", "Ingenting er publisert ennå.\n"), (answer.Code, answer.Output, answer.Error));
    }
}
