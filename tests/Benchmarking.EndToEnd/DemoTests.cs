namespace Benchmarking.EndToEnd;

public sealed class DemoTests
{
    [Fact]
    public void The_whole_job_is_done_and_done_again_to_the_same_bytes()
    {
        using var tool = new Tool { SystemLanguage = "nb_NO.UTF-8" };
        var said = tool.Do("demo");

        Assert.Equal(3 * 2 * 8, tool.Names("out/reports").Count);
        Assert.Equal(["check-2018-11.txt", "compare-2018-11.csv", "scores-2018-11.csv"], tool.Names("out/tables"));
        Assert.Contains(tool.PathOf("out/reports/2018-11-9902-nb.xlsx"), said, StringComparison.Ordinal);
        Assert.True(File.Exists(tool.PathOf("out/reports/2018-11-9902-nb.xlsx")));
        string[] first = [.. tool.Hashes("out/reports"), .. tool.Hashes("out/tables")];

        Assert.Equal(said, tool.Do("demo"));
        Assert.Equal(first, (string[])[.. tool.Hashes("out/reports"), .. tool.Hashes("out/tables")]);
    }

    [Fact]
    public void One_language_is_enough_where_it_is_asked_for()
    {
        using var tool = new Tool();
        tool.Do("demo", "--output", "try-out", "--lang", "en");

        Assert.Equal(16, tool.Names("try-out/reports").Count);
        Assert.All(tool.Names("try-out/reports"), name => Assert.Contains("-en.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_left_alone()
    {
        using var tool = new Tool { SystemLanguage = "nb_NO.UTF-8" };
        tool.Write("out/workspace/letter.txt", "Dear council");
        var before = tool.Hashes("");

        Assert.Contains(tool.PathOf("out/workspace"), tool.Refused("demo"), StringComparison.Ordinal);
        Assert.Equal(before, tool.Hashes(""));
    }

    [Fact]
    public void Everything_it_needs_lies_beside_the_program()
    {
        using var program = new Tool();
        foreach (var folder in new[] { "indicators", "sample-data" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder)))
            {
                program.Write($"{folder}/{Path.GetFileName(file)}", "");
                File.Copy(file, program.PathOf($"{folder}/{Path.GetFileName(file)}"), overwrite: true);
            }
        }

        using var tool = new Tool { ProgramFolder = program.Folder };
        var before = program.Hashes("");
        tool.Do("demo", "--lang", "nn");

        Assert.Equal(16, tool.Names("out/reports").Count);
        Assert.Equal(before, program.Hashes(""));
    }

    [Fact]
    public void Without_its_sample_it_says_so()
    {
        using var tool = new Tool { SystemLanguage = "nb_NO.UTF-8" };
        tool.ProgramFolder = tool.Folder;

        Assert.Contains("sample-data", tool.Refused("demo"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_database_of_the_environment_is_not_touched()
    {
        using var tool = new Tool();
        tool.Variables["BENCHMARKING_DATABASE"] = tool.PathOf("precious.db");
        tool.Do("demo", "--lang", "en");

        Assert.False(File.Exists(tool.PathOf("precious.db")));
    }
}
