using Benchmarking.Import;
using Benchmarking.Import.Formats;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Import.Formats;

public sealed class NettskjemaFormatTests
{
    private const string Header = "\"$submission_id\";\"$created\";\"kommune\";\"trivsel\";\"matrise.a\";\"valg.en\";\"$answer_time_ms\"\n";

    private const string Book = """
        [{"elementType": "HEADING", "text": "Hei"}, {"elementType": "PAGE_BREAK", "text": null},
         {"elementType": "QUESTION", "externalElementId": "kommune", "text": "Hvor?"},
         {"elementType": "RADIO", "externalElementId": "trivsel", "text": "Trives du?", "answerOptions": [
            {"externalAnswerOptionId": "1", "text": "Ja"}, {"externalAnswerOptionId": "-1", "text": "Nei"}]},
         {"elementType": "MATRIX_RADIO", "externalElementId": "matrise", "text": "Hvor enig?", "answerOptions": [{"externalAnswerOptionId": "2", "text": "Enig"}],
          "subElements": [{"externalElementId": "a", "text": "Vi møtes ofte"}]},
         {"elementType": "CHECKBOX", "externalElementId": "valg", "text": "Hva?", "answerOptions": [{"externalAnswerOptionId": "en", "text": "Én"}]}]
        """;

    private readonly NettskjemaFormat _format = new();

    [Fact]
    public void Its_own_columns_are_known_without_the_codebook()
    {
        var file = FormatExamples.File(Header);
        var layout = _format.Read(file);

        Assert.Equal(1, _format.Recognise(file));
        Assert.Equal(("$submission_id", "$created"), (layout.Columns.Columns[ResponseColumns.Respondent], layout.Columns.Columns[ResponseColumns.Submitted]));
        Assert.Equal(["$answer_time_ms"], layout.Columns.Ignore);
        Assert.True(FormatExamples.Column(layout, "trivsel").HasOwnCodes);
    }

    [Fact]
    public void The_codebook_gives_questions_and_labels()
    {
        var layout = _format.Read(FormatExamples.File(Header, ("a_codebook.json", Book)));

        Assert.Equal(("Trives du?", "Nei"), (FormatExamples.Column(layout, "trivsel").Question, FormatExamples.Column(layout, "trivsel").Labels["-1"]));
        Assert.Equal(("Vi møtes ofte", "Enig"), (FormatExamples.Column(layout, "matrise.a").Question, FormatExamples.Column(layout, "matrise.a").Labels["2"]));
        Assert.Equal("Én", FormatExamples.Column(layout, "valg.en").Labels["1"]);
        Assert.Equal(SourceColumnKind.FreeText, FormatExamples.Column(layout, "kommune").Kind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("[{\"name\": \"x\"}]")]
    [InlineData("[{\"elementType\": ")]
    [InlineData("a,b")]
    public void Another_file_is_no_codebook(string text) => Assert.Null(NettskjemaElements.TryRead(System.Text.Encoding.UTF8.GetBytes(text)));

    [SharedFact("data/samples/nettskjema")]
    public void A_real_report_is_described_whole_by_its_codebook()
    {
        var folder = SharedFolder.PathTo("data/samples/nettskjema");
        var layout = _format.Read(FormatExamples.File(
            File.ReadAllBytes(Path.Combine(folder, "nettskjema_csv_report.txt")),
            ("nettskjema_codebook.json", File.ReadAllText(Path.Combine(folder, "nettskjema_codebook.json")))));

        // Read in the two files: 30 columns, of which the form has all but its own three.
        Assert.Equal(30, layout.Described.Count);
        Assert.Equal(27, layout.Described.Count(column => column.Question is not null));
        Assert.Equal("Very unhappy!", FormatExamples.Column(layout, "radio").Labels["-1"]);
        Assert.Equal(("held a lecture", "not applicable"), (FormatExamples.Column(layout, "radio_matrix.lecture").Question, FormatExamples.Column(layout, "radio_matrix.lecture").Labels["3"]));
        Assert.Equal("In the last year, I have: received e-mails from: Union", FormatExamples.Column(layout, "checkbox_matrix.2.union").Question);
    }
}
