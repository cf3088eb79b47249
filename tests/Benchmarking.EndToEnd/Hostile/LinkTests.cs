using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Links that somebody laid where files are made lead nowhere; links that a person points at are followed.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly Tool _tool = Tool.OnSample();

    public LinkTests()
    {
        _tool.Write("secret.txt", "secret");
        _tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
    }

    public void Dispose() => _tool.Dispose();

    [LinkFact]
    public void A_link_where_a_file_is_begun_is_not_written_through()
    {
        Link(".scores.csv.0011aabb.part", "secret.txt");

        _tool.Do("scores", "--to", "csv", "--output", "scores.csv");

        Assert.Equal("secret", _tool.Text("secret.txt"));
        Assert.StartsWith("wave,", _tool.Text("scores.csv"), StringComparison.Ordinal);
    }

    [LinkFact]
    public void A_link_in_the_place_of_a_file_gives_way_to_it()
    {
        Link("scores.csv", "secret.txt");

        _tool.Do("scores", "--to", "csv", "--output", "scores.csv");

        Assert.Equal("secret", _tool.Text("secret.txt"));
        Assert.Null(new FileInfo(_tool.PathOf("scores.csv")).LinkTarget);
    }

    [LinkFact]
    public void A_link_in_the_place_of_a_report_gives_way_to_it()
    {
        Directory.CreateDirectory(_tool.PathOf("reports"));
        Link("reports/2018-05-9901-nb.xlsx", "secret.txt");

        _tool.Do("report", "--wave", "2018-05", "--unit", "9901", "--to", "xlsx", "--output", "reports");

        Assert.Equal("secret", _tool.Text("secret.txt"));
    }

    [LinkFact]
    public void Rows_that_are_set_aside_are_not_written_where_a_link_leads()
    {
        Link("rejects.csv", "nowhere.csv");
        _tool.Change("2018-05.csv", text => text.Replace(",5,", ",17,", StringComparison.Ordinal), "bad.csv");

        _tool.Ask("import", "responses", "bad.csv", "--wave", "2018-11", "--rejects", "rejects.csv");

        Assert.False(File.Exists(_tool.PathOf("nowhere.csv")));
    }

    // Whoever lays a link to nothing where a database or its secret is to be would choose where answers go.
    [LinkTheory]
    [InlineData("other.db")]
    [InlineData("other.key")]
    public void A_database_and_its_secret_are_not_made_where_a_link_leads(string name)
    {
        Link(name, "elsewhere");
        _tool.Change("network.yaml", text => text.Replace("network.db", "other.db", StringComparison.Ordinal));

        var answer = _tool.Ask("import", "responses", "2018-05.csv", "--wave", "2018-05");

        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.False(File.Exists(_tool.PathOf("elsewhere")));
    }

    [LinkFact]
    public void A_folder_and_a_file_that_a_person_points_at_may_be_links()
    {
        Directory.CreateDirectory(_tool.PathOf("true"));
        Directory.CreateSymbolicLink(_tool.PathOf("link"), _tool.PathOf("true"));
        Link("linked.yaml", "network.yaml");

        _tool.Do("--network", "linked.yaml", "scores", "--to", "csv", "--output", "link/scores.csv");

        Assert.True(File.Exists(_tool.PathOf("true/scores.csv")));
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(_tool.PathOf(name), _tool.PathOf(target));
}

/// <summary>A test for machines on which anybody can make symbolic links.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinkFactAttribute : FactAttribute
{
    public LinkFactAttribute() => Skip = OperatingSystem.IsWindows() ? "On Windows, making symbolic links takes a right of its own." : null;
}

/// <summary>As <see cref="LinkFactAttribute"/>, with lines.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinkTheoryAttribute : TheoryAttribute
{
    public LinkTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "On Windows, making symbolic links takes a right of its own." : null;
}
