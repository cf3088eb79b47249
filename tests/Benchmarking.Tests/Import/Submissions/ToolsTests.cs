using Benchmarking.Import;

namespace Benchmarking.Tests.Import.Submissions;

/// <summary>What survey tools themselves say about how far a submission came.</summary>
public sealed class ToolsTests
{
    [Fact]
    public void LimeSurvey_gives_no_time_to_what_was_not_handed_in()
    {
        var reading = ImportExamples.Read(
            "id;submitdate;lastpage;startlanguage;seed;unit;service;q1;q2;q3\n"
            + "11;2018-05-03 08:00:00;3;nb;1525336262;3001;school;1;2;3\n"
            + "12;;1;nb;1525336263;3001;school;1;;\n"
            + "13;1980-01-01 00:00:00;3;nb;1525336264;3001;school;1;2;3\n");

        Assert.Equal("limesurvey", reading.Format);
        Assert.Equal([2, 4], reading.Responses?.Rows);
        Assert.Equal([3], Assert.Single(reading.LeftOut).Rows);
    }

    [Fact]
    public void SurveyXact_marks_what_is_completed()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(
            "unit;service;q1;q2;q3;stato_1;stato_3;stato_4\n3001;school;Svært uenig;Svært enig;;0;0;1\n3001;school;Svært enig;;;0;1;0\n3001;school;;;;1;0;0\n") with
        { Format = "surveyxact" });

        Assert.Equal([2], reading.Responses?.Rows);
        Assert.Equal(("F111", "3, 4"), (Assert.Single(reading.LeftOut).Check, string.Join(", ", reading.LeftOut[0].Rows)));
    }

    [Fact]
    public void Time_that_is_missing_in_a_file_of_no_tool_means_nothing() =>
        Assert.Equal(2, ImportExamples.Read("unit;service;submitted;q1;q2;q3\n3001;school;2018-05-03;1;2;3\n3001;school;;1;2;3\n").Responses?.Count);

    [Fact]
    public void Address_of_the_respondents_machine_is_found_in_a_tools_own_column()
    {
        var reading = ImportExamples.Read(
            "id;submitdate;lastpage;startlanguage;ipaddr;unit;service;q1;q2;q3\n11;2018-05-03 08:00:00;3;nb;192.0.2.123;3001;school;1;2;3\n");

        Assert.Equal("F130", Assert.Single(reading.Findings, finding => finding.Severity == Benchmarking.Findings.Severity.Error).Check);
    }
}
