namespace Benchmarking.Reports.Tables;

/// <summary>The names of the tables in a publication.</summary>
public static class TableNames
{
    /// <summary>Scores by unit and measure.</summary>
    public const string Scores = "scores";

    /// <summary>Scores by service and measure, over the network.</summary>
    public const string Services = "services";

    /// <summary>Comparisons by unit and measure.</summary>
    public const string Comparisons = "comparisons";

    /// <summary>Comparisons with all units together, its own included, by unit and measure.</summary>
    public const string ComparisonsWithNetwork = "comparisons_network";

    /// <summary>Comparisons with the median of the others, by unit and measure.</summary>
    public const string ComparisonsWithMedian = "comparisons_median";

    /// <summary>Tests of all units together, by measure.</summary>
    public const string Omnibus = "omnibus";

    /// <summary>Ranks by unit and measure.</summary>
    public const string Ranks = "ranks";

    /// <summary>Units taken together, by unit and measure.</summary>
    public const string Synthesis = "synthesis";

    /// <summary>Reliability by measure, or by unit and measure.</summary>
    public const string Reliability = "reliability";

    /// <summary>Items, over the network or by service.</summary>
    public const string Items = "items";

    /// <summary>Items by unit, with their distributions.</summary>
    public const string UnitItems = "unit_items";

    /// <summary>Agreement by unit and measure, and how units differ by measure.</summary>
    public const string Agreement = "agreement";

    /// <summary>Changes by unit and measure.</summary>
    public const string Trends = "trends";

    /// <summary>Who answered, by unit.</summary>
    public const string Participation = "participation";
}
