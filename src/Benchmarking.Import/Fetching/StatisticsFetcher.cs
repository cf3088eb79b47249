using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Fetching;

/// <summary>Fetches outcomes from Statistics Norway. What comes is read by the same reader as files.</summary>
public static class StatisticsFetcher
{
    /// <summary>The outcomes that can be fetched, with the denominators that weigh them.</summary>
    /// <param name="set">The set.</param>
    /// <param name="wanted">The outcomes wanted; none for all that say which contents of their table they are.</param>
    /// <returns>The outcomes that come from a table of Statistics Norway, in the set's order.</returns>
    public static IReadOnlyList<StatisticIndicator> Fetchable(IndicatorSet set, IReadOnlyCollection<StatisticIndicator> wanted)
    {
        IReadOnlyList<StatisticIndicator> chosen = wanted.Count > 0 ? [.. wanted] : [.. set.Outcomes.Where(outcome => OutcomeSource.Of(outcome).Contents is not null)];
        var weights = chosen.Select(outcome => outcome.Denominator?.Value).ToHashSet(StringComparer.Ordinal);
        return [.. set.Outcomes.Where(outcome => (chosen.Contains(outcome) || weights.Contains(outcome.Id.Value)) && OutcomeSource.Of(outcome).IsOfStatisticsNorway)];
    }

    /// <summary>Fetches.</summary>
    /// <param name="request">What.</param>
    /// <param name="options">How.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The answers, table by table; a large one in several.</returns>
    /// <exception cref="RefusedException">Something could not be fetched: the sentence says what and why. Nothing is left of the rest but what the folder keeps for the day.</exception>
    public static IReadOnlyList<FetchedFile> Fetch(FetchRequest request, FetchOptions options, CancellationToken cancel)
    {
        using var client = new PxWebClient(options);
        var files = new List<FetchedFile>();
        foreach (var outcomes in request.Outcomes.GroupBy(outcome => OutcomeSource.Of(outcome).Table ?? "", StringComparer.Ordinal))
        {
            var (id, description) = (outcomes.Key, options.Api == PxWebApi.V2
                ? $"pxwebapi/v2/tables/{Uri.EscapeDataString(outcomes.Key)}/metadata?lang=no&outputFormat=json-stat2"
                : $"v0/no/table/{Uri.EscapeDataString(outcomes.Key)}");
            var table = PxWebTableReader.Read(client.Ask(description, body: null, id, cancel), id, options.Api);
            var queries = new PxWebPlan(request, table).Queries([.. outcomes])
                .SelectMany(one => one.Query.Divided(options.MostCells), (one, query) => (Query: query, one.Outcomes)).ToList();
            for (var place = 0; place < queries.Count; place++)
            {
                var (address, body) = queries[place].Query.To(options.Api);
                files.Add(new FetchedFile(
                    Name(id, queries.Count > 1 ? place + 1 : null, options.Clock), client.Ask(address, body, id, cancel), queries[place].Outcomes));
            }
        }

        return files;
    }

    private static string Name(string table, int? part, TimeProvider clock) => string.Create(
        CultureInfo.InvariantCulture, $"ssb-{string.Concat(table.Where(char.IsAsciiLetterOrDigit))}-{clock.GetUtcNow():yyyy-MM-dd}{(part is null ? "" : $"-{part}")}.json");
}
