using Benchmarking.Indicators;

namespace Benchmarking.Outcomes;

/// <summary>Where an outcome's figures come from, as its definition says.</summary>
/// <param name="Provider">Who publishes them; empty where nobody says.</param>
/// <param name="Table">The table's id there, such as <c>08764</c>; null where nobody says.</param>
/// <param name="Contents">The code of the contents, such as <c>EUskala60</c>; null where nobody says.</param>
/// <param name="Select">Further dimensions of the table and the code or label of the category meant: the key <c>select</c>, <c>Kjonn=0, Alder=0-17</c>.</param>
public sealed record OutcomeSource(string Provider, string? Table, string? Contents, IReadOnlyDictionary<string, string> Select)
{
    /// <summary>Reads an outcome's source.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The source.</returns>
    public static OutcomeSource Of(StatisticIndicator outcome)
    {
        string? Find(string key) => outcome.Source.FirstOrDefault(pair => pair.Key == key).Value is { Length: > 0 } text ? text.Trim() : null;

        var select = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in (Find("select") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            select[sides[0]] = sides[^1];
        }

        return new OutcomeSource(Find("provider") ?? "", Find("table"), Find("contents"), select);
    }

    /// <summary>Whether Statistics Norway publishes the figures in a table that can be asked for.</summary>
    public bool IsOfStatisticsNorway =>
        Table is not null && (Provider.Equals("SSB", StringComparison.OrdinalIgnoreCase) || Provider.StartsWith("SSB ", StringComparison.OrdinalIgnoreCase));
}
