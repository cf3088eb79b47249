using System.Globalization;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>How many answers each cell of a published score had, as text: number, weight and code, such as <c>12:0.5:school|3:0.5:nurse</c>, and without weights <c>5::3001|7::3002</c>.</summary>
internal static class PublishedCells
{
    // Codes of units may hold any sign but this one.
    private const char Between = '|';

    /// <summary>Writes the cells of a row under codes that outlast a change of names.</summary>
    /// <param name="row">The row.</param>
    /// <param name="network">The network.</param>
    /// <returns>The text; null for a row of which they are not known.</returns>
    public static string? Of(ResultRow row, Network network) => row is ScoreRow { Figures.Cells: [_, ..] cells }
        ? string.Join(Between, cells.Select(cell => Text(cell, row.Service is null ? ServiceCode(cell.Place, network) : network.Units[cell.Place].Code.Value)))
        : null;

    /// <summary>The codes of the cells.</summary>
    /// <param name="cells">What <see cref="Of"/> made, or null.</param>
    /// <returns>Ids of services or codes of units; none where a unit is one cell, or nothing is known.</returns>
    public static IEnumerable<string> Codes(string? cells) => Read(cells).Select(cell => cell.Code).Where(code => code.Length > 0);

    /// <summary>Whether as many answers stood behind two figures in cells of the same weights, whatever their codes.</summary>
    /// <param name="one">The cells of one.</param>
    /// <param name="other">The cells of the other.</param>
    /// <returns>True also where either is not known.</returns>
    public static bool AreAlike(string? one, string? other) =>
        one is null || other is null || one == other || Read(one).Select(cell => (cell.N, cell.Weight)).Order().SequenceEqual(Read(other).Select(cell => (cell.N, cell.Weight)).Order());

    /// <summary>Whether cells count for the same in two scores.</summary>
    /// <param name="before">The cells of one.</param>
    /// <param name="now">The cells of the other.</param>
    /// <returns>False also where either is not known.</returns>
    public static bool AreWeightedAlike(string? before, string? now) =>
        before is not null && now is not null && Read(before).Select(cell => (cell.Code, cell.Weight)).ToHashSet().SetEquals(Read(now).Select(cell => (cell.Code, cell.Weight)));

    /// <summary>Whether a score tells too much of a cell beside an earlier version: in each of them nobody has come or gone, or enough have, and enough or none are in both.</summary>
    /// <param name="before">The cells of the earlier version.</param>
    /// <param name="now">Its cells today.</param>
    /// <param name="least">How many answers are enough.</param>
    /// <returns>True also where either is not known, and where no cell has changed: then answers were exchanged.</returns>
    public static bool AreTooClose(string? before, string? now, int least)
    {
        if (before is null || now is null)
        {
            return true;
        }

        var (earlier, today) = (Counts(before), Counts(now));
        var changes = earlier.Keys.Union(today.Keys, StringComparer.Ordinal)
            .Select(code => (Before: earlier.GetValueOrDefault(code), Now: today.GetValueOrDefault(code))).Where(change => change.Before != change.Now).ToList();
        return changes.Count == 0 || changes.Exists(change => Math.Abs(change.Now - change.Before) < least || Math.Min(change.Before, change.Now) is > 0 and var both && both < least);
    }

    private static string Text(CellCount cell, string code) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.N}:{cell.Weight:G9}:{code}");

    private static string ServiceCode(int service, Network network) => network.Services.Count > 0 ? network.Services[service].Id.Value : "";

    private static Dictionary<string, int> Counts(string cells) =>
        Read(cells).GroupBy(cell => cell.Code, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Sum(cell => cell.N), StringComparer.Ordinal);

    private static IEnumerable<(int N, string Weight, string Code)> Read(string? cells) =>
        from cell in cells?.Split(Between) ?? []
        let parts = cell.Split(':', 3)
        where parts.Length == 3
        select (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0, parts[1], parts[2]);
}
