using Benchmarking.Findings;
using Benchmarking.Import;

namespace Benchmarking.Tests.Import;

public sealed class KeysTests
{
    private const string Header = "unit;service;Svar-ID;q1;q2;q3\n";
    private const string Named = "columns: {respondent: Svar-ID}";
    private const string Running = Header + "3001;school;3;1;2;3\n3001;school;17;3;2;1\n";
    private const string Mixed = Header + "3001;school;17;1;2;3\n3001;school;3;3;2;1\n";

    [Fact]
    public void Running_numbers_follow_nobody_and_a_note_says_so()
    {
        var reading = Read(Running, Named);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("F027", Severity.Note), (finding.Check, finding.Severity));
        Assert.Equal(["Svar-ID", "answers.mapping.yaml"], finding.Message.Arguments);
        Assert.False(reading.Responses?.KeysFollowPersons);
        Assert.Equal(["3", "17"], reading.Responses?.Keys);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Column_and_mapping_file_are_named_where_there_is_no_mapping()
    {
        var reading = ImportExamples.Read(Running.Replace("Svar-ID", "respondent", StringComparison.Ordinal));

        Assert.Equal(["respondent", "answers.mapping.yaml"], Assert.Single(reading.Findings).Message.Arguments);
    }

    [Theory]
    [InlineData(Mixed, Named, true)]
    [InlineData(Running, Named + "\nstable_keys: true", true)]
    [InlineData(Mixed, Named + "\nstable_keys: false", false)]
    [InlineData(Running, Named + "\nstable_keys: false", false)]
    public void What_is_declared_or_plain_needs_no_note(string text, string mapping, bool follow)
    {
        var reading = Read(text, mapping);

        Assert.Empty(reading.Findings);
        Assert.Equal(follow, reading.Responses?.KeysFollowPersons);
    }

    [Fact]
    public void Rows_that_are_set_aside_have_no_say()
    {
        var text = Running + "3001;school;3;1;2;3\n0301;school;x;1;7;3\n";

        var reading = ResponseFileReader.Read(ImportExamples.Request(text) with { Mapping = ImportExamples.Map(Named), SplitRejects = true });

        Assert.Equal([2, 3], reading.Responses?.Rows);
        Assert.False(reading.Responses?.KeysFollowPersons);
    }

    [Fact]
    public void File_that_is_refused_gets_no_note() =>
        Assert.DoesNotContain(Read(Running + "3001;school;18;9;2;3\n", Named).Findings, finding => finding.Check == "F027");

    private static ResponseReading Read(string text, string mapping) =>
        ResponseFileReader.Read(ImportExamples.Request(text) with { Mapping = ImportExamples.Map(mapping) });
}
