namespace Benchmarking.Reports.Tables;

/// <summary>The names that tables carry in a publication, and by which reports find them again.</summary>
public static class TableNames
{
    /// <summary>Scores, one row a unit and measure.</summary>
    public const string Scores = "scores";

    /// <summary>Scores over the whole network, one row a service and measure.</summary>
    public const string Services = "services";

    /// <summary>Comparisons with the others over the wave's full family, one row a unit and measure.</summary>
    public const string Comparisons = "comparisons";

    /// <summary>Who answered, one row a unit.</summary>
    public const string Participation = "participation";
}
