using Benchmarking.Disclosure;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class ScoresTableTests
{
    private static readonly WaveEstimates Wave = Sample.Wave(
        Sample.Network(3, 3),
        [.. Sample.Cell(0, 0, 10, 20, 30), .. Sample.Cell(0, 1, 50, 60, 70), .. Sample.Cell(1, 1, 5, 6, 7)],
        frame: Sample.Frame((0, 0, 8)));

    [Fact]
    public void The_columns_are_those_that_scripts_rely_on() => Assert.Equal(
        "wave,unit,unit_name,service,indicator,n,invited,response_rate,score,sd,se,df,ci_low,ci_high,status,missing_services,variance_model",
        string.Join(',', ScoresTable.Columns));

    [Fact]
    public void A_row_says_what_the_score_rests_on()
    {
        var row = Rows(ScoreTables.ByUnit(Wave))[1];

        Assert.Equal(
            ["2017-11", "3001", "Unit 0", "", "culture.trust", "6", "8", "0.75", "40", null, null, "4", null, null, "ok", "service2", "cells"],
            row.Zip(ScoresTable.Columns, (value, column) => column is "sd" or "se" or "ci_low" or "ci_high" ? null : Text(value)));
        Assert.All(row, (value, at) => Assert.Equal(ScoresTable.Columns[at] == "service", value.Kind == TableValueKind.Absent));
    }

    [Theory]
    [InlineData(3, "suppressed")]
    [InlineData(5, "no_data")]
    public void Every_other_status_has_empty_figures(int place, string status)
    {
        var row = Rows(ScoreTables.ByUnit(Wave))[place];

        Assert.Equal(status, Text(row[14]));
        Assert.All(row.Skip(5).Take(9).Concat(row.Skip(15)), value => Assert.Equal(TableValueKind.Absent, value.Kind));
    }

    [Fact]
    public void A_service_row_names_the_service_and_no_unit()
    {
        var row = Rows(ScoreTables.ByService(Wave))[3];

        Assert.Equal(["2017-11", "", "", "service1", "culture.trust"], row.Take(5).Select(Text));
    }

    [Fact]
    public void Several_missing_services_are_parted_by_a_bar()
    {
        var wave = Sample.Wave(Sample.Network(1, 3), Sample.Cell(0, 1, 1, 2, 3, 4, 5));

        Assert.Equal("service0|service2", Text(ScoresTable.Of(ScoreTables.ByUnit(wave), wave.Network).Rows[0][15]));
    }

    internal static string Text(TableValue value) => value.Kind switch
    {
        TableValueKind.Number => value.AsNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        TableValueKind.Whole => value.AsWhole.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => value.AsText,
    };

    private static IReadOnlyList<IReadOnlyList<TableValue>> Rows(IReadOnlyList<ScoreRow> rows)
    {
        var released = DisclosureGate.Pass(new Publication([new ResultTable(TableNames.Scores, rows)]), Wave.Network.Disclosure);
        return ScoresTable.Of(released.Rows<ScoreRow>(TableNames.Scores), Wave.Network).Rows;
    }
}
