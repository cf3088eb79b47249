using Benchmarking.Checks;
using Benchmarking.Surveys;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Checks;

public sealed class ResponseRatesTests
{
    private static readonly (int, int, short[])[] Rows = [(0, 0, [1]), (0, 0, [2]), (0, 1, [3]), (1, 0, [4])];

    [Fact]
    public void Rates_come_for_all_then_units_then_services_then_cells_that_someone_answered_in_or_was_invited_to()
    {
        var frame = Sample.Frame((0, 0, 4), (1, 1, 5), (2, 0, 0));

        Assert.Equal(
            [
                new(null, null, 4, 9) { Rows = null },
                new(0, null, 3, 4) { Rows = null }, new(1, null, 1, 5) { Rows = null }, new(2, null, 0, 0),
                new(null, 0, 3, 4) { Rows = null }, new(null, 1, 1, 5) { Rows = null },
                new(0, 0, 2, 4), new(0, 1, 1, null), new(1, 0, 1, null), new(1, 1, 0, 5),
            ],
            Rates(services: 2, frame));
    }

    [Fact]
    public void No_rate_is_given_where_some_answered_who_stand_in_no_list_of_the_invited()
    {
        var rates = Rates(services: 2, Sample.Frame((0, 0, 4), (0, 1, 2)));

        Assert.Equal([null, 0.5, null, null], rates.Take(4).Select(rate => rate.Rate));
    }

    [Fact]
    public void Without_a_frame_only_answers_are_counted()
    {
        var rates = Rates(services: 2, frame: null);

        Assert.All(rates, rate => Assert.Null(rate.Invited));
        Assert.Equal([4, 3, 1, 0, 3, 1, 2, 1, 1], rates.Select(rate => rate.Answered));
    }

    [Theory]
    [InlineData(3, 4, 0.75)]
    [InlineData(3, 2, 1.5)]
    [InlineData(0, 5, 0.0)]
    [InlineData(3, 0, null)]
    [InlineData(3, null, null)]
    public void A_rate_is_answered_over_invited(int answered, int? invited, double? expected) =>
        Assert.Equal(expected, new ResponseRate(null, null, answered, invited).Rate);

    [Fact]
    public void A_respondent_of_two_units_counts_in_each_and_once_in_all()
    {
        var builder = new ResponsesBuilder(Sample.Set(Sample.Plain), Sample.Network(2, 0));
        builder.Add(new Respondent(0, null, "answers.csv", 2), [0, 1], [50]);

        Assert.Equal([1, 1, 1], ResponseRates.Of(builder.Build(), frame: null).Select(rate => rate.Answered));
    }

    [Fact]
    public void A_respondent_of_two_units_counts_once_in_the_service()
    {
        var builder = new ResponsesBuilder(Sample.Set(Sample.Plain), Sample.Network(2, 2));
        builder.Add(new Respondent(1, null, "answers.csv", 2), [0, 1], [50]);
        builder.Add(new Respondent(1, null, "answers.csv", 3), [0], [50]);

        var rates = ResponseRates.Of(builder.Build(), Sample.Frame((0, 1, 2), (1, 1, 1)));

        Assert.Equal(
            [
                new(null, null, 2, 3) { Rows = 3 }, new(0, null, 2, 2), new(1, null, 1, 1),
                new(null, 0, 0, null), new(null, 1, 2, 3) { Rows = 3 }, new(0, 1, 2, 2), new(1, 1, 1, 1),
            ],
            rates);
        Assert.Equal(1, rates[0].Rate); // both answered wherever they were invited
    }

    private static IReadOnlyList<ResponseRate> Rates(int services, InvitedFrame? frame) =>
        ResponseRates.Of(Sample.Answers(Sample.Set(Sample.Plain), Sample.Network(3, services), Rows), frame);
}
