using Benchmarking.Import.Formats;

namespace Benchmarking.Tests.Import.Formats;

public sealed class SurveyFormatsTests
{
    [Fact]
    public void Every_format_of_the_room_is_listed_once()
    {
        var written = typeof(SurveyFormats).Assembly.GetTypes().Where(type => type.IsClass && typeof(ISurveyFormat).IsAssignableFrom(type));

        Assert.Equal(written.Select(type => type.Name).Order(StringComparer.Ordinal), SurveyFormats.All.Select(format => format.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_differ() => Assert.Equal(SurveyFormats.All.Count, SurveyFormats.All.Select(format => format.Id).Distinct(StringComparer.Ordinal).Count());
}
