using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;

namespace Benchmarking.Tests.Import;

public sealed class MappingFileReaderTests
{
    private const string Yaml = """
        columns: {unit: GRP, respondent: id}
        constants: {service: school}
        items: {q1: "1. De andre …"}
        values: {q1: {Helt enig: 5, "-1": missing}, "*": {"9": not_relevant}, unit: {H: "3001"}}
        ignore: [IP, E-post]

        """;

    [Fact]
    public void Mapping_keeps_what_the_file_says()
    {
        var mapping = ImportExamples.Map(Yaml);

        Assert.Equal("GRP", mapping.Columns["unit"]);
        Assert.Equal("school", mapping.Constants["service"]);
        Assert.Equal("1. De andre …", mapping.Items["q1"]);
        Assert.Equal("5", mapping.Values["q1"]["helt enig"]);
        Assert.Equal("missing", mapping.Values["q1"]["-1"]);
        Assert.Equal("not_relevant", mapping.Values["*"]["9"]);
        Assert.Equal("3001", mapping.Values["unit"]["H"]);
        Assert.Equal(["IP", "E-post"], mapping.Ignore);
        Assert.Null(mapping.StableKeys);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Mapping_may_declare_whether_keys_follow_persons(string word, bool stable) =>
        Assert.Equal(stable, ImportExamples.Map($"stable_keys: {word}").StableKeys);

    [Theory]
    [InlineData("columns: {unit:", "columns: {¤units:", "M003")]
    [InlineData("ignore: [IP, E-post]", "ignore: ¤IP", "M005")]
    [InlineData("ignore: [IP, E-post]", "¤ignored: [IP]", "M003")]
    [InlineData("ignore: [IP, E-post]", "stable_keys: ¤yes", "M005")]
    [InlineData("ignore: [IP, E-post]", "¤stable-keys: true", "M003")]
    [InlineData("items: {q1: \"1. De andre …\"}", "items: {q1: ¤GRP}", "M011")]
    [InlineData("items: {q1: \"1. De andre …\"}", "items: {q1: ¤[GRP]}", "M005")]
    [InlineData("constants: {service: school}", "constants: ¤{unit: \"3001\"}", "M012")]
    [InlineData("Helt enig: 5", "Helt enig: ¤svært enig", "M013")]
    [InlineData("Helt enig: 5", "Helt enig: 5, ¤HELT ENIG: 4", "M010")]
    public void Fault_is_found_where_it_stands(string good, string bad, string check)
    {
        Assert.Contains(good, Yaml, StringComparison.Ordinal);
        var (yaml, line, column) = ImportExamples.Marked(Yaml.Replace(good, bad, StringComparison.Ordinal));

        var reading = MappingFileReader.Read(Encoding.UTF8.GetBytes(yaml), "m.yaml");

        Assert.Null(reading.Value);
        Assert.Contains(reading.Findings, finding => (finding.Check, finding.Severity, finding.Place.Row, finding.Place.Column) == (check, Severity.Error, line, column));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Mapping_lies_beside_its_response_file() =>
        Assert.Equal("halden.mapping.yaml", MappingFileReader.PathBeside("halden.csv"));
}
