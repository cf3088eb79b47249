using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Fetching;

/// <summary>Makes the queries that fetch outcomes from one table, asking for nothing that the table does not have.</summary>
/// <param name="request">What is to be fetched.</param>
/// <param name="table">The table.</param>
internal sealed class PxWebPlan(FetchRequest request, PxWebTable table)
{
    private static readonly string[] Country = ["0", "EAK", "EAKUO"];

    /// <summary>Makes the queries.</summary>
    /// <param name="outcomes">The outcomes that come from the table.</param>
    /// <returns>The queries and the outcomes of each: one for all that are chosen alike from the table's further variables.</returns>
    /// <exception cref="RefusedException">The table lacks what an outcome is made of, or a variable is left open.</exception>
    public IEnumerable<(PxWebQuery Query, IReadOnlyList<StatisticIndicator> Outcomes)> Queries(IReadOnlyList<StatisticIndicator> outcomes)
    {
        if (table.Places is not { } places || table.Times is not { } times)
        {
            throw new RefusedException(new("import.fetch.no_places", table.Id));
        }

        var periods = Periods(times);
        var codes = Codes(places, periods);
        foreach (var alike in outcomes.GroupBy(outcome => string.Join('&', Others(outcome).Select(pair => $"{pair.Key}={string.Join(',', pair.Value)}")), StringComparer.Ordinal))
        {
            var contents = alike.Select(Contents).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var asked = new Dictionary<string, IReadOnlyList<string>>(Others(alike.First()), StringComparer.Ordinal)
            {
                [places.Dimension.Id] = codes,
                [times.Dimension.Id] = [.. periods.Select(period => period.Code)],
            };
            if (table.Contents is { } variable)
            {
                asked[variable.Dimension.Id] = contents;
            }

            var ordered = table.Variables.Where(one => asked.ContainsKey(one.Dimension.Id)).Select(one => KeyValuePair.Create(one.Dimension.Id, asked[one.Dimension.Id]));
            yield return (new PxWebQuery(table.Id, places.Dimension.Id, [.. ordered]), [.. alike]);
        }
    }

    /// <summary>The code of an outcome's contents; null where the table has no such variable.</summary>
    private string? Contents(StatisticIndicator outcome)
    {
        if (table.Contents is not { } variable)
        {
            return null;
        }

        var wanted = OutcomeSource.Of(outcome).Contents;
        var at = wanted is null ? (variable.Dimension.Categories.Count == 1 ? 0 : -1) : variable.Dimension.PositionOf(wanted);
        return at >= 0
            ? variable.Dimension.Categories[at].Code
            : throw new RefusedException(new("import.fetch.no_contents", outcome.Id.Value, table.Id, wanted ?? "–", Shown.List([.. variable.Dimension.Categories.Select(one => one.Shown)])));
    }

    /// <summary>What is asked for of the further variables.</summary>
    private Dictionary<string, IReadOnlyList<string>> Others(StatisticIndicator outcome)
    {
        var select = OutcomeSource.Of(outcome).Select;
        var asked = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var variable in table.Variables.Where(variable => variable.Role == PxWebRole.Other))
        {
            var dimension = variable.Dimension;
            var wanted = select.GetValueOrDefault(dimension.Id);
            if (wanted is null && dimension.Categories.Count > 1 && variable.MayBeLeftOut)
            {
                continue;
            }

            var at = wanted is not null ? dimension.PositionOf(wanted) : dimension.Categories.Count == 1 ? 0 : -1;
            var categories = Shown.List([.. dimension.Categories.Select(category => category.Shown)]);
            asked[dimension.Id] = at >= 0 ? [dimension.Categories[at].Code]
                : throw new RefusedException(wanted is null
                    ? new("import.fetch.several_categories", outcome.Id.Value, table.Id, dimension.Id, categories)
                    : new("import.json.unknown_category", dimension.Id, Shown.Short(wanted), categories));
        }

        return asked;
    }

    private List<(string Code, OutcomePeriod? Period)> Periods(PxWebVariable times)
    {
        var all = times.Dimension.Categories.Select(category => (category.Code, Period: OutcomePeriod.TryParse(category.Code))).ToList();
        var chosen = request.Periods.Count > 0
            ? all.FindAll(one => one.Period is { } period && request.Periods.Contains(period))
            : [.. all.TakeLast(request.Latest)];
        return chosen.Count > 0
            ? chosen
            : throw new RefusedException(new("import.fetch.no_periods", table.Id, all[0].Code, all[^1].Code));
    }

    /// <summary>The codes that the units had in the periods, and what they are compared with; of these, what the table has.</summary>
    private IReadOnlyList<string> Codes(PxWebVariable places, List<(string Code, OutcomePeriod? Period)> periods)
    {
        var meant = request.Network.Waves.Max(wave => wave.Date);
        var days = periods.SelectMany(one => new[] { one.Period?.First, one.Period?.Last }).OfType<DateOnly>().Distinct().ToList();
        var wanted = new HashSet<string>(Country, StringComparer.Ordinal);
        foreach (var code in request.Network.Units.Select(unit => unit.Code.Value))
        {
            wanted.Add(code);
            wanted.UnionWith(days.SelectMany(day => request.History.On(code, meant, day).Codes));
        }

        // Some figures are published for counties alone.
        wanted.UnionWith(wanted.Where(code => code.Length == 4).Select(code => code[..2]).ToList());
        var codes = places.Dimension.Categories.Select(category => category.Code)
            .Where(code => wanted.Contains(code) || code.StartsWith("EKG", StringComparison.Ordinal)).ToList();
        return codes.Count > 0 ? codes : throw new RefusedException(new("import.fetch.no_units", table.Id));
    }
}
