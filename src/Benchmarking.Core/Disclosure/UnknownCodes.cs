using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>Codes of earlier publications that mean nothing today: a unit was merged, a service or a question got another id. What was shown of it cannot be held against anything by its name.</summary>
/// <remarks>A wave that has such figures shows what it has shown before, and nothing else; a figure that merely stands under another code is told by its digest.</remarks>
internal sealed class UnknownCodes
{
    private readonly Dictionary<WaveId, IReadOnlyList<string>> _codes;
    private readonly ILookup<(WaveId Wave, string Table, string Digest), PublishedFigure> _before;
    private readonly Func<PublishedFigure, PublishedFigure, bool> _isRenamed;

    /// <summary>Looks for them.</summary>
    /// <param name="before">What was shown, in any number of publications.</param>
    /// <param name="rows">All rows of today's tables, those without figures among them.</param>
    /// <param name="network">Today's network.</param>
    public UnknownCodes(IReadOnlyList<PublishedFigure> before, IEnumerable<ResultRow> rows, Network network)
    {
        var units = network.Units.Select(unit => unit.Code.Value).ToHashSet(StringComparer.Ordinal);
        var services = network.Services.Select(service => service.Id.Value).ToHashSet(StringComparer.Ordinal);
        var asked = rows.Where(row => row.Measure is not null).GroupBy(row => row.Wave)
            .ToDictionary(wave => wave.Key, wave => Asked.Of(wave.Select(row => row.Measure?.Dimension).OfType<Dimension>().Distinct()));

        IEnumerable<string> Unknown(PublishedFigure figure, Asked known) =>
        [
            .. new[] { figure.Unit }.Concat(figure.Service is null ? [] : PublishedCells.Codes(figure.Cells)).OfType<string>().Where(code => !units.Contains(code)),
            .. new[] { figure.Service }.Concat(figure.Service is null ? PublishedCells.Codes(figure.Cells) : []).OfType<string>().Where(code => !services.Contains(code)),
            .. new[] { figure.Measure }.OfType<string>().Where(code => !known.Measures.Contains(code)),
            .. new[] { figure.Item }.OfType<string>().Where(code => !known.Items.Contains(code)),
        ];

        _codes = before.Where(figure => asked.ContainsKey(figure.Wave)).GroupBy(figure => figure.Wave)
            .Select(wave => (Wave: wave.Key, Codes: (IReadOnlyList<string>)[.. wave.SelectMany(figure => Unknown(figure, asked[wave.Key])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .Where(wave => wave.Codes.Count > 0).ToDictionary(wave => wave.Wave, wave => wave.Codes);
        _before = before.Where(figure => _codes.ContainsKey(figure.Wave)).ToLookup(figure => (figure.Wave, figure.Table, figure.Digest));
        _isRenamed = (one, now) =>
            (one.Unit == now.Unit || (one.Unit is { } unit && now.Unit is not null && !units.Contains(unit)))
            && (one.Service == now.Service || (one.Service is { } service && now.Service is not null && !services.Contains(service)))
            && (one.Measure == now.Measure || (one.Measure is { } measure && now.Measure is not null && !asked[one.Wave].Measures.Contains(measure)))
            && (one.Item == now.Item || (one.Item is { } item && now.Item is not null && !asked[one.Wave].Items.Contains(item)));
    }

    /// <summary>The unknown codes of a wave.</summary>
    /// <param name="wave">The wave.</param>
    /// <returns>The codes in ordinal order; none as a rule.</returns>
    public IReadOnlyList<string> Of(WaveId wave) => _codes.GetValueOrDefault(wave) ?? [];

    /// <summary>Whether a figure may be one that was shown under another code, and has changed since.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>True where its wave has unknown codes and it was not shown as it is; how many answered may be told anew.</returns>
    public bool Hide(ResultRow row, PublishedFigure figure) =>
        _codes.ContainsKey(figure.Wave) && row is not ParticipationRow
        && !_before[(figure.Wave, figure.Table, figure.Digest)].Any(one => EarlierFigures.IsSame(one, figure) && _isRenamed(one, figure));

    private sealed record Asked(HashSet<string> Measures, HashSet<string> Items)
    {
        public static Asked Of(IEnumerable<Dimension> dimensions)
        {
            var all = dimensions.ToList();
            var indicators = all.SelectMany(dimension => dimension.SurveyIndicators).ToList();
            return new Asked(
                [.. all.Select(dimension => dimension.Id.Value), .. indicators.Select(indicator => indicator.Id.Value)],
                [.. indicators.SelectMany(indicator => indicator.Items).Select(item => item.Id.Value)]);
        }
    }
}
