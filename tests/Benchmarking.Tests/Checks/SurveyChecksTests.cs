using Benchmarking.Checks;

namespace Benchmarking.Tests.Checks;

public sealed class SurveyChecksTests
{
    [Fact]
    public void Every_check_of_the_room_is_listed_once()
    {
        var written = typeof(SurveyChecks).Assembly.GetTypes().Where(type => type.IsClass && typeof(ISurveyCheck).IsAssignableFrom(type));

        Assert.Equal(written.Select(type => type.Name).Order(StringComparer.Ordinal), SurveyChecks.All.Select(check => check.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_in_order_and_differ() =>
        Assert.Equal(SurveyChecks.All.Select(check => check.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), SurveyChecks.All.Select(check => check.Id));
}
