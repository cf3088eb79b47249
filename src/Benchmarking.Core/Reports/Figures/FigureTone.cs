namespace Benchmarking.Reports.Figures;

/// <summary>What may be said of a value. Exporters show it by shape and by colour, never by colour alone.</summary>
public enum FigureTone
{
    /// <summary>Nothing: it cannot be told apart, or has no good end.</summary>
    Undecided,

    /// <summary>It is told apart, at the good end.</summary>
    Favourable,

    /// <summary>It is told apart, at the weak end.</summary>
    Unfavourable,
}
