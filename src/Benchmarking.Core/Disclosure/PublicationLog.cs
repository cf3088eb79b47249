using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>What is written down of a publication, and what a later one may not show beside it.</summary>
/// <remarks>Two versions of a figure that rest on nearly the same answers give away the difference: the mean of eight less that of seven is one leader's answer. A figure
/// that was published before and has changed is held back unless, in each of its cells, nobody has come or gone or as many as a figure of its own would need.</remarks>
public static class PublicationLog
{
    /// <summary>Lists the figures of a publication that rest on answers directly; all others are made of these.</summary>
    /// <param name="released">What the gate has let through.</param>
    /// <param name="network">The network.</param>
    /// <returns>The figures that are shown, table by table, under codes that outlast a change of names.</returns>
    public static IReadOnlyList<PublishedFigure> Figures(Released released, Network network) =>
    [
        .. from table in released.Tables
           from row in table.Value
           where row.Status == RowStatus.Ok && row is ScoreRow or ItemRow or ParticipationRow
           select Figure(table.Key, row, network),
    ];

    /// <summary>Passes the gate with what may be shown beside earlier publications.</summary>
    /// <param name="compose">Makes the publication without what is held back.</param>
    /// <param name="before">What readers have been shown; nothing where it is not to be respected.</param>
    /// <param name="network">The network, with its rules.</param>
    /// <returns>What the gate lets through, and what was held back for it.</returns>
    public static (Released Released, HeldBack Held) Pass(Func<HeldBack, Publication> compose, IReadOnlyList<PublishedFigure> before, Network network)
    {
        // What is held back changes what the others are compared with: services' means are looked at again, until nothing more is too close.
        for (var held = HeldBack.Nothing; ;)
        {
            var released = DisclosureGate.Pass(compose(held) with { Held = held }, network.Disclosure);
            var (rows, unknown) = Weigh(released, before, network);
            if (rows.Count == 0)
            {
                return (released, held);
            }

            held = held.And(rows).AndUnknown(unknown);
        }
    }

    /// <summary>Finds figures that were published before and have changed by too few answers.</summary>
    /// <param name="released">What the gate would let through now.</param>
    /// <param name="before">What readers have been shown.</param>
    /// <param name="network">The network, with its rules.</param>
    /// <returns>The rows; none where nothing was published, nothing has changed, or enough has.</returns>
    public static IReadOnlyList<HeldRow> TooClose(Released released, IEnumerable<PublishedFigure> before, Network network) => Weigh(released, [.. before], network).Rows;

    // The rows, and the codes that nobody knows any more for the sake of which some of them are among these.
    private static (IReadOnlyList<HeldRow> Rows, IReadOnlyList<string> Unknown) Weigh(Released released, IReadOnlyList<PublishedFigure> published, Network network)
    {
        if (published.Count == 0)
        {
            return ([], []);
        }

        var rows = (from table in released.Tables
                    from row in table.Value
                    where row.Status == RowStatus.Ok && row is ScoreRow or ItemRow or ParticipationRow
                    select (Table: table.Key, Row: row, Figure: Figure(table.Key, row, network))).ToList();
        var earlier = new EarlierFigures(published, rows.ConvertAll(one => one.Figure), network);
        var unknown = new UnknownCodes(published, released.Tables.SelectMany(table => table.Value), network);
        var held = (from one in rows
                    let isNameless = unknown.Hide(one.Row, one.Figure)
                    where isNameless || (unknown.Of(one.Row.Wave).Count == 0 && earlier.Forbid(one.Row, one.Figure))
                    select (Row: new HeldRow(one.Table, RowKey.Of(one.Row)), IsNameless: isNameless)).ToList();
        var waves = held.Where(one => one.IsNameless).Select(one => one.Row.Key.Wave).Distinct();
        return (held.ConvertAll(one => one.Row), [.. waves.SelectMany(unknown.Of).Distinct(StringComparer.Ordinal)]);
    }

    private static PublishedFigure Figure(string table, ResultRow row, Network network)
    {
        var (n, value) = Shown(row);
        return new PublishedFigure(
            row.Wave,
            table,
            row.Unit is { } unit ? network.Units[unit].Code.Value : null,
            row.Service is { } service ? network.Services[service].Id.Value : null,
            row.Measure?.Id.Value,
            (row as ItemRow)?.Item.Value,
            n,
            value,
            Digest(n, value, Makeup(row)))
        {
            Cells = PublishedCells.Of(row, network),
        };
    }

    private static (int? N, double? Value) Shown(ResultRow row) => row switch
    {
        ScoreRow { Figures: { } figures } => (figures.N, figures.Score),
        ItemRow { Figures: { } figures } => (figures.N, figures.Mean),
        _ => (row.Count, null),
    };

    // A score that happens to be the same with services weighted otherwise is another figure: the two together tell them apart.
    private static IEnumerable<double> Makeup(ResultRow row) => row switch
    {
        ScoreRow { Figures: { } figures } => figures.Weights,
        ItemRow { Figures.Distribution: { } distribution } => distribution.Counts.Select(count => (double)count),
        _ => [],
    };

    // Nine digits: another processor may round the last ones otherwise.
    private static string Digest(int? n, double? value, IEnumerable<double> makeup)
    {
        var parts = string.Join(',', makeup.Select(part => part.ToString("G9", CultureInfo.InvariantCulture)));
        var text = string.Create(CultureInfo.InvariantCulture, $"{n};{value:G9};{parts}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 8);
    }
}
