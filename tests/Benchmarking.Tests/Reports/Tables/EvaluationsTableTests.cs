using Benchmarking.Evaluations;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Tests.Evaluations;
using Benchmarking.Tests.Import;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class EvaluationsTableTests
{
    [Fact]
    public void The_columns_are_those_that_scripts_rely_on() => Assert.Equal(
        "wave,unit,unit_name,indicator,level,status,narrative,source_type,source_date,assessor_role", string.Join(',', EvaluationsTable.Columns));

    [Fact]
    public void A_row_has_everything_in_its_column()
    {
        var evaluation = new Evaluation(1, Rubrics.Cases)
        {
            Level = 2,
            Narrative = "=Hver vår",
            SourceType = SourceType.Interviews,
            SourceDate = new DateOnly(2018, 5, 1),
            Assessor = AssessorRole.ServiceLeader,
        };

        var values = Row(evaluation);

        Assert.Equal(
            "2019-03|3001|Halden|evaluation.cases||assessed|=Hver vår|interviews|2018-05-01|service_leader", string.Join('|', values.Select(value => value.AsText)));
        Assert.Equal((2, TableValueKind.Words), (values[4].AsWhole, values[6].Kind));
    }

    [Fact]
    public void A_rubric_that_was_not_assessed_has_no_level_and_says_so()
    {
        var values = Row(new Evaluation(0, Rubrics.Use));

        Assert.Equal((TableValueKind.Absent, "not_assessed"), (values[4].Kind, values[5].AsText));
        Assert.All(values.Skip(6), value => Assert.Equal(TableValueKind.Absent, value.Kind));
    }

    private static IReadOnlyList<TableValue> Row(Evaluation evaluation) =>
        EvaluationsTable.Of([evaluation], ImportExamples.Network.Waves[1].Id, ImportExamples.Network).Rows[0];
}
