using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Surveys;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class AnswersTableTests
{
    private static readonly Scale Agree = new()
    {
        Id = "agree5",
        Min = 1,
        Max = 5,
        Missing = [new MissingCode("98", 98, null), new MissingCode("not_relevant", AnswerCode.Named(0), null)],
    };

    private static readonly IndicatorSet Set = Sample.Set(Sample.Indicator("culture.trust", Agree, "SK1a", "SK1b") with
    {
        Items = [new Item(ItemId.Parse("SK1a"), LocalizedText.Same("a")), new Item(ItemId.Parse("SK1b"), LocalizedText.Same("b"), Reverse: true)],
    });

    [Fact]
    public void Answers_leave_as_given_with_names_for_missing_codes_and_without_keys()
    {
        var table = AnswersTable.Of(Gate(open: true), Two(Sample.Network(2, 2)), Sample.WaveId);

        Assert.Equal(["wave", "unit", "service", "respondent", "SK1a", "SK1b"], table.Columns);
        Assert.Equal(
            [
                ["2017-11", "3002", "service1", "1", "4", "2"],
                ["2017-11", "3001|3002", "service0", "2", "98", "not_relevant"],
                ["2017-11", "3001", "service0", "3", "", ""],
            ],
            table.Rows.Select(row => row.Select(ScoresTableTests.Text)));
        Assert.Equal([TableValueKind.Absent, TableValueKind.Absent], table.Rows[2].Skip(4).Select(value => value.Kind));
    }

    [Fact]
    public void Without_services_the_column_is_empty() =>
        Assert.Equal(TableValueKind.Absent, AnswersTable.Of(Gate(open: true), Sample.Answers(Set, [1, 2]), Sample.WaveId).Rows[0][2].Kind);

    [Fact]
    public void A_closed_gate_lets_no_answers_through() =>
        Assert.Throws<ArgumentException>(() => AnswersTable.Of(Gate(open: false), Two(Sample.Network(2, 2)), Sample.WaveId));

    private static Released Gate(bool open) => DisclosureGate.Pass(new Publication([]), new DisclosureRules(), open);

    private static Responses Two(Network network)
    {
        var builder = new ResponsesBuilder(Set, network);
        builder.Add(new Respondent(1, "secret key", "moss.csv", 2), [1], [4, 2]);
        builder.Add(new Respondent(0, null, "moss.csv", 3), [0, 1], [98, AnswerCode.Named(0)]);
        builder.Add(new Respondent(0, null, "moss.csv", 4), [0], [AnswerCode.Blank, AnswerCode.Absent]);
        return builder.Build();
    }
}
