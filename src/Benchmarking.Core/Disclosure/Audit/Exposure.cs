using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>Something that published files give away.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Message">What, and from where; said without the figure itself.</param>
public sealed record Exposure(ExposureKind Kind, Sentence Message);

/// <summary>How something is given away.</summary>
public enum ExposureKind
{
    /// <summary>It stands in a file.</summary>
    Stated,

    /// <summary>It follows from figures that stand in files, exactly or within a range that is too narrow.</summary>
    Derived,

    /// <summary>Figures do not fit the answers that may stand behind them: they rest on others, or contradict each other.</summary>
    Inconsistent,

    /// <summary>A name stands where the reader may not see it.</summary>
    Named,

    /// <summary>A file has something that its reader does not see.</summary>
    Hidden,
}
