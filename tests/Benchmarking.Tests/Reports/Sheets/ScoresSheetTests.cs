using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class ScoresSheetTests
{
    private static readonly MadeReports Made = new();

    [Fact]
    public void Units_stand_in_the_networks_order_whatever_their_scores() =>
        Assert.Equal(["Nordvik", "Sørvik", "Østvik", "Vestvik"], Headers(Compose(Made)).Take(4));

    [Fact]
    public void Anonymous_units_stand_in_the_order_of_their_letters() => Assert.Equal(
        ["Kommune A", "Kommune B", "Kommune C", "Kommune D"],
        Headers(Compose(Made with { Network = Anonymous })).Take(4));

    [Fact]
    public void Many_units_are_shared_out_over_blocks_that_fit_a_page()
    {
        var units = Enumerable.Range(1, 15).Select(number => MadeNetwork.Unit(FormattableString.Invariant($"{9900 + number}"), FormattableString.Invariant($"By {number}")));
        var sheet = Compose(Made with { Network = MadeNetwork.Four with { Units = [.. units] } });

        Assert.Equal(1 + (2 * 5), sheet.Columns.Count);
        Assert.Null(sheet.HeaderRows);
        Assert.Equal(Enumerable.Range(1, 15).Select(number => FormattableString.Invariant($"By {number}")), Headers(sheet).Take(15));
    }

    [Fact]
    public void A_unit_does_not_receive_the_scores_of_the_others() => Assert.Empty(new ScoresSheet().Compose(new ReportView(Made.Context("nb"), MadeReports.Nordvik)));

    private static Network Anonymous => MadeNetwork.Four with { Disclosure = new DisclosureRules { Names = NameRule.Anonymous } };

    private static ReportSheet Compose(MadeReports made) =>
        new ScoresSheet().Compose(new ReportView(made.Context("nb"), reader: null)).Single();

    private static IEnumerable<string> Headers(ReportSheet sheet) =>
        sheet.Rows.SelectMany(row => row.Cells).OfType<Cell.Text>().Where(cell => cell.Style == CellStyle.HeaderNumber).Select(cell => cell.Value);
}
