using Benchmarking.Import.Formats;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Import.Formats;

public sealed class SurveyXactFormatTests
{
    private const string Dataset = "kommune;s_1;a_1;stato_1;stato_4\n0301;2;\"Nei; vi \"\"møtes\"\" ikke\";0;1\n";
    private const string Structure = "questionName;variableName;questionType;subType;questionText;choiceValue;choiceText;\ns_1;s_1;Closed;Single;\"Vi møtes; ofte\";;;\na_1;a_1;Open;String;Kommentar;;;\n";
    private const string Labels = "s_1;1;Svært enig\ns_1;2;Svært uenig\n";
    private readonly SurveyXactFormat _format = new();

    [Fact]
    public void Structure_and_labels_describe_the_dataset()
    {
        var file = FormatExamples.File(Dataset, ("labels.csv", Labels), ("structure.csv", Structure));
        var layout = _format.Read(file);

        Assert.Equal(1, _format.Recognise(file));
        Assert.Equal(("Vi møtes; ofte", "Svært uenig"), (FormatExamples.Column(layout, "s_1").Question, FormatExamples.Column(layout, "s_1").Labels["2"]));
        Assert.Equal(SourceColumnKind.FreeText, FormatExamples.Column(layout, "a_1").Kind);
        Assert.Equal(["stato_1", "stato_4"], layout.Columns.Ignore);
    }

    [Fact]
    public void A_dataset_alone_is_recognised_and_its_codes_mean_nothing()
    {
        var file = FormatExamples.File(Dataset);

        Assert.Equal(1, _format.Recognise(file));
        Assert.True(FormatExamples.Column(_format.Read(file), "s_1") is { HasOwnCodes: true, Labels.Count: 0 });
    }

    [Theory]
    [InlineData("s_1;1;Ja\ns_1;1;Nei\n")]
    [InlineData("unit;q1;q2\n0301;1;2\n3001;2;5\n")]
    [InlineData("unit;service;invited\n0301;school;2\n")]
    [InlineData("s_1;1;Ja;x\n")]
    [InlineData("")]
    public void What_is_no_list_of_labels_or_contradicts_itself_is_not_used(string text) =>
        Assert.Equal(0, FormatExamples.File(Dataset, ("labels.csv", text)).CompanionTables.Count(table => LabelList.TryRead(table) is not null));

    [SharedTheory("data/samples/surveyxact")]
    [InlineData("surveyxact_utf16_tab")]
    [InlineData("surveyxact_ansi_semicolon")]
    [InlineData("surveyxact_ansi_comma")]
    public void A_real_triple_is_described_alike_in_each_encoding(string folder)
    {
        var path = Path.Combine(SharedFolder.PathTo("data/samples/surveyxact"), folder);
        var companions = CompanionFiles.Beside(Path.Combine(path, "dataset.csv"));
        var file = FormatExamples.File(File.ReadAllBytes(Path.Combine(path, "dataset.csv"))) with
        {
            Companions = companions.ToDictionary(name => name, name => (ReadOnlyMemory<byte>)File.ReadAllBytes(name)),
        };
        var layout = _format.Read(file);

        // Read in the files: 28 columns, 23 closed questions with six labels each, one open question, two columns of status.
        Assert.Equal(["labels.csv", "structure.csv"], companions.Select(name => Path.GetFileName(name) ?? ""));
        Assert.Equal((28, 23, 2), (layout.Described.Count, layout.Described.Count(column => column.Labels.Count == 6), layout.Columns.Ignore.Count));
        Assert.Equal("Svært uenig", FormatExamples.Column(layout, "s_1").Labels["1"]);
        Assert.Equal("Jeg kan si fra om at samarbeidet ikke fungerer, uten at det skaper vonde relasjoner.", FormatExamples.Column(layout, "s_2").Question);
        Assert.Equal(SourceColumnKind.FreeText, FormatExamples.Column(layout, "a_1").Kind);
    }
}
