using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Import.Formats;

namespace Benchmarking.Tests.Import.Formats;

public sealed class CompanionFilesTests : IDisposable
{
    private const string Labels = "s_1;1;Svært enig\n";
    private const string Answers = "unit;service;q1\n0301;school;1\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("benchmarking-").FullName;

    [Fact]
    public void They_are_found_beside_the_answers_by_name_and_content()
    {
        Write(("2018-dataset.csv", Answers), ("2018-LABELS.csv", Labels), ("2018-structure.csv", "no such thing\n"), ("labels.csv", Labels), ("a.csv", Answers), ("a.json", "{}"), ("a_codebook.json", "[{\"elementType\": \"TEXT\"}]"));

        Assert.Equal(["2018-LABELS.csv"], Names(CompanionFiles.Beside(PathOf("2018-dataset.csv"))));
        Assert.Equal(["a_codebook.json"], Names(CompanionFiles.Beside(PathOf("a.csv"))));
        Assert.Empty(CompanionFiles.Beside(PathOf("none.csv")));
    }

    [Fact]
    public void Those_that_are_named_with_the_answers_are_not_imported_themselves()
    {
        Write(("b.csv", Labels), ("svar.csv", Answers));

        var group = Assert.Single(ResponseFileGroup.Of([PathOf("b.csv"), PathOf("svar.csv")]));

        Assert.Equal(("svar.csv", "b.csv"), (Path.GetFileName(group.Path), Path.GetFileName(Assert.Single(group.Companions ?? []))));
    }

    [Fact]
    public void Of_several_files_of_answers_each_has_its_own()
    {
        Write(("a-dataset.csv", Answers), ("a-labels.csv", Labels), ("b-dataset.csv", Answers), ("b-labels.csv", Labels));

        var groups = ResponseFileGroup.Of([.. new[] { "a-dataset.csv", "b-dataset.csv", "b-labels.csv", "a-labels.csv" }.Select(PathOf)]);

        Assert.Equal([("a-dataset.csv", "a-labels.csv"), ("b-dataset.csv", "b-labels.csv")], groups.Select(group => (Path.GetFileName(group.Path), Path.GetFileName(group.Companions?[0] ?? ""))));
    }

    [Fact]
    public void What_belongs_to_nobody_for_certain_is_refused()
    {
        Write(("a.csv", Answers), ("b.csv", Answers), ("labels.csv", Labels));

        Assert.Equal("import.companion.whose", Refused("a.csv", "b.csv", "labels.csv"));
        Assert.Equal("import.companion.alone", Refused("labels.csv"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Refused(params string[] names) => Assert.Throws<RefusedException>(() => ResponseFileGroup.Of([.. names.Select(PathOf)])).Reason.Key;

    private static IEnumerable<string> Names(IEnumerable<string> paths) => paths.Select(path => Path.GetFileName(path) ?? "");

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Write(params IEnumerable<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(PathOf(name), text);
        }
    }
}
