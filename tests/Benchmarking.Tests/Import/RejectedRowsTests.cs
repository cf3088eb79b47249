using Benchmarking.Import;

namespace Benchmarking.Tests.Import;

public sealed class RejectedRowsTests
{
    private const string File = "unit;service;respondent;q1;q2;q3\n3001;school;a;1;2;3\n3001;school;b;7;\"a;b\";3\n3001;school;a;3;2;1\n3001;school\n0301;health;d;5;5;4\n";

    [Theory]
    [InlineData("grunn")]
    [InlineData("reason")]
    public void Reasons_of_rows_set_aside_are_read_over_in_silence(string header)
    {
        var reading = ImportExamples.Read($"unit;service;respondent;q1;q2;q3;{header}\n3001;school;a;1;2;3;«7» er ikke et mulig svar på «q1». Forventet: 1–5.\n");

        Assert.Equal(1, reading.Responses?.Count);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Rows_with_errors_are_set_aside_with_their_reasons()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(File) with { SplitRejects = true });

        Assert.Equal(["unit", "service", "respondent", "q1", "q2", "q3"], reading.Rejects.Header);
        Assert.Equal([3, 4, 5], reading.Rejects.Rows.Select(row => row.Row));
        Assert.Equal(["3001", "school", "b", "7", "a;b", "3"], reading.Rejects.Rows[0].Cells);
        Assert.Equal(
            ["import.cell.out_of_range", "import.cell.no_answer"],
            reading.Rejects.Rows[0].Reasons.Select(reason => reason.Key));
        Assert.Equal("check.duplicate_respondent", Assert.Single(reading.Rejects.Rows[1].Reasons).Key);
    }

    [Fact]
    public void Rows_without_errors_are_kept()
    {
        var responses = ResponseFileReader.Read(ImportExamples.Request(File) with { SplitRejects = true }).Responses;

        Assert.Equal([2, 6], responses?.Rows);
        Assert.Equal(["a", "d"], responses?.Keys);
        Assert.Equal([1, 0], [responses?.UnitsOf(0)[0], responses?.UnitsOf(1)[0]]);
        Assert.Equal((short)5, responses?.Answers(1)[1]);
    }

    [Fact]
    public void File_is_refused_as_a_whole_where_rejects_are_not_asked_for()
    {
        var reading = ImportExamples.Read(File);

        Assert.Null(reading.Responses);
        Assert.Empty(reading.Rejects.Rows);
    }

    [Fact]
    public void Fault_of_the_header_refuses_the_file_all_the_same() =>
        Assert.Null(ResponseFileReader.Read(ImportExamples.Request("unit;service;q1;q2\n3001;school;1;2\n") with { SplitRejects = true }).Responses);

    [Fact]
    public void File_with_no_good_row_is_refused()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request("unit;service;q1;q2;q3\n3001;school;7;2;3\n") with { SplitRejects = true });

        Assert.Null(reading.Responses);
        Assert.Equal(["F022", "F018"], reading.Findings.Select(finding => finding.Check));
        Assert.Single(reading.Rejects.Rows);
    }
}
