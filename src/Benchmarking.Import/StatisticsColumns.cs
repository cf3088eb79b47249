namespace Benchmarking.Import;

/// <summary>The columns of a table of register figures, by what they tell.</summary>
public static class StatisticsColumns
{
    /// <summary>The place: its code, its code and name, or its name.</summary>
    public const string Unit = "unit";

    /// <summary>The place's name, beside its code.</summary>
    public const string UnitName = "unit_name";

    /// <summary>The id of the outcome.</summary>
    public const string Indicator = "indicator";

    /// <summary>What the figures are of, in the agency's words or codes.</summary>
    public const string Contents = "contents";

    /// <summary>The time.</summary>
    public const string Period = "period";

    /// <summary>The figure.</summary>
    public const string Value = "value";

    /// <summary>Why there is no figure, and marks.</summary>
    public const string Status = "status";

    /// <summary>Each of them with the headers that it is known by, its own first.</summary>
    internal static IReadOnlyList<(string Role, string[] Headers)> All { get; } =
    [
        (Unit, [Unit, "region", "region_code", "kommune", "kommunenr", "kommunenummer", "kommune_nr", "kommunenr.", "municipality", "municipality_code", "geo", "geografi"]),
        (UnitName, [UnitName, "region_name", "kommunenavn", "kommunenamn", "municipality_name"]),
        (Indicator, [Indicator, "outcome", "indikator"]),
        (Contents, [Contents, "contentscode", "statistikkvariabel", "måltall", "measure_type", "measure"]),
        (Period, [Period, "tid", "år", "year", "aar", "time", "periode", "kvartal", "måned", "månad", "quarter", "month"]),
        (Value, [Value, "verdi", "tall", "tal", "obs_value"]),
        (Status, [Status, "absence", "flag", "merke", "obs_status"]),
    ];
}
