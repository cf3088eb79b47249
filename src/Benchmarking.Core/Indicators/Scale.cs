using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>An answer scale: the whole numbers from <see cref="Min"/> to <see cref="Max"/>, their labels, and the declared missing codes.</summary>
public sealed record Scale
{
    /// <summary>The scale's id within its set.</summary>
    public required string Id { get; init; }

    /// <summary>The lowest point; at least <see cref="AnswerCode.Lowest"/> and below <see cref="Max"/>.</summary>
    public required short Min { get; init; }

    /// <summary>The highest point.</summary>
    public required short Max { get; init; }

    /// <summary>Labels of points, in the order written; a point may lack one.</summary>
    public IReadOnlyDictionary<short, LocalizedText> Labels { get; init; } = new Dictionary<short, LocalizedText>();

    /// <summary>The declared missing codes, in the order written.</summary>
    public IReadOnlyList<MissingCode> Missing { get; init; } = [];

    /// <summary>How many points the scale has.</summary>
    public int Points => Max - Min + 1;

    /// <summary>Whether a code is a point of the scale.</summary>
    /// <param name="code">The code as kept.</param>
    /// <returns>True from <see cref="Min"/> to <see cref="Max"/>.</returns>
    public bool Contains(short code) => code >= Min && code <= Max;

    /// <summary>What every label means: points and missing codes, in all languages, trimmed, without regard to case.</summary>
    /// <returns>Label to code. A label that means two codes keeps its first; <see cref="AmbiguousLabels"/> tells of it.</returns>
    public IReadOnlyDictionary<string, short> LabelCodes()
    {
        var codes = new Dictionary<string, short>(StringComparer.OrdinalIgnoreCase);
        foreach (var (label, code) in AllLabels())
        {
            codes.TryAdd(label, code);
        }

        return codes;
    }

    /// <summary>Labels that would mean two codes.</summary>
    /// <returns>Each such label once, in the order written.</returns>
    public IReadOnlyList<string> AmbiguousLabels() =>
    [
        .. AllLabels().GroupBy(pair => pair.Label, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(pair => pair.Code).Distinct().Count() > 1)
            .Select(group => group.Key),
    ];

    private IEnumerable<(string Label, short Code)> AllLabels() =>
        from pair in Labels.Select(point => (Text: (LocalizedText?)point.Value, Code: point.Key))
            .Concat(Missing.Select(missing => (Text: missing.Label, missing.Code)))
        where pair.Text is not null
        from text in pair.Text.All
        select (text.Value.Trim(), pair.Code);
}
