using Benchmarking.Findings;
using Benchmarking.Import;

namespace Benchmarking.Tests.Import.Submissions;

public sealed class TreatmentsTests
{
    private const string Tests =
        "unit;service;respondent;status;Kommentar;q1;q2;q3\n"
        + "3001;school;a;Fullført;;1;2;3\n"
        + "3001;school;b;Fullført;test;1;2;3\n"
        + "3001;school;test1;;;1;2;3\n"
        + "xxxx;school;c;Forhåndsvisning;;9;9;9\n"
        + "3001;school;d;Påbegynt;;1;;\n"
        + "3001;school;e;venter;God test av ordningen;1;2;3\n";

    private const string Late =
        "unit;service;respondent;submitted;q1;q2;q3\n"
        + "3001;school;a;31.05.2018 23:59;1;2;3\n"
        + "3001;school;b;2018-06-01T08:00:00+02:00;1;2;3\n"
        + "3001;school;c;2018-06-02;1;2;3\n"
        + "3001;school;d;06/05/2018;1;2;3\n"
        + "3001;school;e;;1;2;3\n";

    private const string Repeats =
        "unit;service;respondent;q1;q2;q3\n3001;school;a;1;2;3\n3001;school;b;2;2;2\n3001;school;a;3;2;1\n0301;school;;4;4;4\n3001;school;a;5;5;5\n";

    [Fact]
    public void Tests_and_unfinished_rows_are_left_out_and_named()
    {
        var reading = ImportExamples.Read(Tests);

        Assert.Equal([2, 7], reading.Responses?.Rows);
        Assert.Equal([("F110", "3, 4, 5"), ("F111", "6")], reading.LeftOut.Select(rows => (rows.Check, string.Join(", ", rows.Rows))));
        Assert.Equal((3, "3, 4, 5"), Argued(reading, "F110"));
        Assert.Equal((1, "6"), Argued(reading, "F111"));
        Assert.Equal("venter", reading.Findings.Single(finding => finding.Check == "F114").Message.Arguments[0]);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Rows_left_out_are_set_aside_with_their_reasons_where_that_is_asked_for()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(Tests) with { SplitRejects = true });

        Assert.Equal([3, 4, 5, 6], reading.Rejects.Rows.Select(row => row.Row));
        Assert.Equal(["import.rows.test", "import.rows.test", "import.rows.test", "import.rows.incomplete"], reading.Rejects.Rows.Select(row => Assert.Single(row.Reasons).Key));
        Assert.Equal("test1", reading.Rejects.Rows[1].Cells[2]);
    }

    [Fact]
    public void Rows_in_doubt_may_be_kept()
    {
        var treatments = new RowTreatments { Tests = RowTreatment.Keep, Incomplete = RowTreatment.Keep };

        var reading = ResponseFileReader.Read(ImportExamples.Request(Tests.Replace("xxxx", "3001", StringComparison.Ordinal).Replace("9;9;9", "1;1;1", StringComparison.Ordinal)) with { Treatments = treatments });

        Assert.Equal([2, 3, 4, 5, 6, 7], reading.Responses?.Rows);
        Assert.Empty(reading.LeftOut);
        Assert.Equal((3, "3, 4, 5"), Argued(reading, "F110"));
    }

    [Fact]
    public void Rows_in_doubt_may_be_errors()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(Tests) with { Treatments = new RowTreatments { Tests = RowTreatment.Refuse } });

        Assert.Null(reading.Responses);
        Assert.Equal([3, 4, 5], reading.Findings.Where(finding => finding is { Check: "F110", Severity: Severity.Error }).Select(finding => finding.Place.Row));
    }

    [Fact]
    public void File_of_tests_alone_is_refused()
    {
        var reading = ImportExamples.Read("unit;service;respondent;q1;q2;q3\n3001;school;test;1;2;3\n");

        Assert.Null(reading.Responses);
        Assert.Equal("import.rows.nothing_left", reading.Findings.Single(finding => finding.Severity == Severity.Error).Message.Key);
    }

    [Fact]
    public void Mapping_says_what_words_of_a_status_mean()
    {
        var mapping = ImportExamples.Map("""
            columns: {status: Skjema}
            values: {status: {A: complete, B: incomplete, C: test}}
            """);

        var reading = ResponseFileReader.Read(
            ImportExamples.Request("unit;service;Skjema;q1;q2;q3\n3001;school;A;1;2;3\n3001;school;b;1;2;3\n3001;school;C;1;2;3\n") with { Mapping = mapping });

        Assert.Equal([2], reading.Responses?.Rows);
        Assert.Equal(["F110", "F111"], reading.LeftOut.Select(rows => rows.Check));
    }

    [Fact]
    public void Mapping_of_a_status_to_anything_else_is_refused() => Assert.Contains(
        "import.mapping.bad_state",
        MappingFileReader.Read("values: {status: {A: ferdig}}"u8.ToArray(), "a.mapping.yaml").Findings.Select(finding => finding.Message.Key));

    [Fact]
    public void Late_rows_are_kept_with_a_warning_and_unreadable_times_are_named()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(Late) with { Closes = new DateOnly(2018, 6, 1) });

        Assert.Equal(5, reading.Responses?.Count);
        Assert.Equal((1, "4"), Argued(reading, "F112"));
        Assert.Equal((1, "5"), Argued(reading, "F113"));
    }

    [Fact]
    public void Late_rows_may_be_left_out()
    {
        var reading = ResponseFileReader.Read(
            ImportExamples.Request(Late) with { Closes = new DateOnly(2018, 6, 1), Treatments = new RowTreatments { Late = RowTreatment.LeaveOut }, SplitRejects = true });

        Assert.Equal([2, 3, 5, 6], reading.Responses?.Rows);
        Assert.Equal([new DateOnly(2018, 6, 2), new DateOnly(2018, 6, 1)], Assert.Single(reading.Rejects.Rows).Reasons[0].Arguments);
    }

    [Fact]
    public void Times_are_not_asked_for_where_the_wave_has_no_last_day() => Assert.Empty(ImportExamples.Read(Late).Findings);

    [Theory]
    [InlineData(RepeatTreatment.First, "2, 3, 5", "4, 6")]
    [InlineData(RepeatTreatment.Last, "3, 5, 6", "2, 4")]
    public void Of_rows_that_share_a_key_one_may_count(RepeatTreatment treatment, string kept, string leftOut)
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(Repeats) with { Treatments = new RowTreatments { Repeats = treatment }, SplitRejects = true });

        Assert.Equal(kept, string.Join(", ", reading.Responses?.Rows ?? []));
        Assert.Equal((2, leftOut), Argued(reading, "F115"));
        Assert.Equal(leftOut, string.Join(", ", reading.Rejects.Rows.Select(row => row.Row)));
    }

    [Fact]
    public void Rows_that_share_a_key_may_all_count_and_lose_it()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(Repeats) with { Treatments = new RowTreatments { Repeats = RepeatTreatment.Keep } });

        Assert.Equal([null, "b", null, null, null], reading.Responses?.Keys);
        Assert.Equal((3, "2, 4, 6"), Argued(reading, "F115"));
    }

    [Fact]
    public void Rows_that_share_a_key_are_refused_unless_asked_for_and_the_key_is_not_repeated()
    {
        var reading = ImportExamples.Read(Repeats);

        Assert.Null(reading.Responses);
        Assert.Equal([[2], [2]], reading.Findings.Where(finding => finding.Check == "S004").Select(finding => finding.Message.Arguments));
    }

    private static (object, object) Argued(ResponseReading reading, string check)
    {
        var finding = reading.Findings.Single(finding => finding.Check == check);
        Assert.Equal(Severity.Warning, finding.Severity);
        return (finding.Message.Arguments[0], finding.Message.Arguments[1]);
    }
}
