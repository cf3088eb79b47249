using Benchmarking.Surveys;

namespace Benchmarking.Tests.Surveys;

public sealed class InvitedFrameTests
{
    private static readonly InvitedFrame Frame = new(new Dictionary<(int Unit, int Service), int>
    {
        [(0, 0)] = 10,
        [(0, 2)] = 5,
        [(1, 0)] = 7,
        [(2, 1)] = 0,
    });

    [Fact]
    public void A_cell_tells_how_many_were_invited() => Assert.Equal(5, Frame.Invited(0, 2));

    [Fact]
    public void A_cell_that_is_not_named_is_unknown_not_nobody()
    {
        Assert.Null(Frame.Invited(0, 1));
        Assert.Equal(0, Frame.Invited(2, 1));
    }

    [Fact]
    public void A_unit_is_the_sum_of_its_cells() => Assert.Equal(15, Frame.InvitedInUnit(0));

    [Fact]
    public void A_service_is_the_sum_over_units() => Assert.Equal(17, Frame.InvitedInService(0));

    [Fact]
    public void A_unit_or_service_that_no_cell_names_is_unknown()
    {
        Assert.Null(Frame.InvitedInUnit(9));
        Assert.Null(Frame.InvitedInService(9));
    }
}
