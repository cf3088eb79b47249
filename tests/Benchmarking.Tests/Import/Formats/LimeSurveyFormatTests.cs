using Benchmarking.Import.Formats;

namespace Benchmarking.Tests.Import.Formats;

public sealed class LimeSurveyFormatTests
{
    private readonly LimeSurveyFormat _format = new();

    [Theory]
    [InlineData("SK1a", "SK1a", null, null)]
    [InlineData("G01Q02[SQ001]", "G01Q02", "SQ001", null)]
    [InlineData("SK1a. Vi møtes ofte.", "SK1a", null, "Vi møtes ofte.")]
    [InlineData("G01Q02[SQ001]. Hvor enig er du? [Vi møtes ofte.]", "G01Q02", "SQ001", "Vi møtes ofte.")]
    [InlineData("Hvor enig er du? [Vi møtes ofte.]", null, null, "Vi møtes ofte.")]
    [InlineData("Vi møtes ofte.", null, null, "Vi møtes ofte.")]
    [InlineData("Vi", "Vi", null, null)]
    public void A_header_is_taken_apart(string header, string? code, string? row, string? text) => Assert.Equal(new LimeSurveyHeader(code, row, text), LimeSurveyHeader.Read(header));

    [Theory]
    [InlineData("id;submitdate;lastpage;startlanguage;q1", 1)]
    [InlineData("\"Response ID\";\"Date submitted\";\"Last page\";\"Start language\";q1", 1)]
    [InlineData("\"id. Response ID\";\"submitdate. Date submitted\";\"lastpage. Last page\";q1", 0.95)]
    [InlineData("id;submitdate;G01Q01[SQ001]", 0.5)]
    [InlineData("id;submitdate;q1", 0)]
    [InlineData("unit;q1", 0)]
    public void It_is_recognised_by_its_own_columns(string header, double confidence) => Assert.Equal(confidence, _format.Recognise(FormatExamples.File(header + "\n")));

    [Fact]
    public void A_row_with_an_items_id_is_that_item_unless_two_columns_claim_it()
    {
        var layout = _format.Read(FormatExamples.File("id;submitdate;lastpage;seed;A[q1];B[q2];C[q2];q3\n"));

        Assert.Equal([KeyValuePair.Create("q1", "A[q1]")], layout.Columns.Items);
    }
}
