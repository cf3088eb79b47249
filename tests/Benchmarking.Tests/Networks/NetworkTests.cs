using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Networks;

public sealed class NetworkTests
{
    private static readonly Network Two = new()
    {
        Title = "Nettverk",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [new Unit(UnitCode.Parse("3001"), "Halden"), new Unit(UnitCode.Parse("3002"), "Moss")],
        Waves = [new Wave(WaveId.Parse("2017-11"), new DateOnly(2017, 11, 15))],
    };

    [Fact]
    public void A_unit_has_its_place_in_the_order_shown() => Assert.Equal(1, Two.UnitPlace(UnitCode.Parse("3002")));

    [Fact]
    public void A_unit_that_the_network_lacks_has_no_place() => Assert.Null(Two.UnitPlace(UnitCode.Parse("0301")));

    [Fact]
    public void A_wave_is_found_by_its_id()
    {
        Assert.Equal(new DateOnly(2017, 11, 15), Two.FindWave(WaveId.Parse("2017-11"))?.Date);
        Assert.Null(Two.FindWave(WaveId.Parse("2018-11")));
    }

    [Fact]
    public void A_unit_is_one_cell_where_no_services_are_declared() => Assert.Equal(1, Two.CellsPerUnit);

    [Fact]
    public void A_unit_has_a_cell_for_each_service()
    {
        var services = new[] { "school", "health", "police" }.Select(id => new Service(ServiceId.Parse(id), LocalizedText.Same(id)));

        Assert.Equal(3, (Two with { Services = [.. services] }).CellsPerUnit);
    }

    [Fact]
    public void Nothing_under_five_respondents_is_shown_unless_the_network_says_so() => Assert.Equal(5, Two.Disclosure.MinRespondents);
}
