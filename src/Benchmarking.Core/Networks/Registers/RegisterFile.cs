using System.Globalization;

namespace Benchmarking.Networks.Registers;

/// <summary>Reads the lists that lie in the assembly: commas between fields, none within, a header first.</summary>
internal static class RegisterFile
{
    /// <summary>Reads a country's list of municipalities.</summary>
    /// <param name="country">The country's code.</param>
    /// <returns>Code and name of each, and the name's days where the list has them.</returns>
    public static IEnumerable<(UnitCode Code, MunicipalityName Name)> Municipalities(string country)
    {
        foreach (var (fields, place) in Lines("municipalities", country))
        {
            var name = new MunicipalityName(fields[place("name")], Date(fields, place("valid_from")), Date(fields, place("valid_to")));
            yield return (UnitCode.Parse(fields[place("number")]), name);
        }
    }

    /// <summary>Reads a country's list of changes.</summary>
    /// <param name="country">The country's code.</param>
    /// <returns>Each line and the name that the municipality had before.</returns>
    public static IEnumerable<(Reform Reform, string OldName)> Changes(string country)
    {
        foreach (var (fields, place) in Lines("changes", country))
        {
            var date = Date(fields, place("date")) ?? throw new FormatException($"No date: '{string.Join(',', fields)}'.");
            var reform = new Reform(date, Kind(fields[place("kind")]), UnitCode.Parse(fields[place("old_number")]), UnitCode.Parse(fields[place("new_number")]));
            yield return (reform, fields[place("old_name")]);
        }
    }

    /// <summary>Reads a country's list of inhabitants.</summary>
    /// <param name="country">The country's code.</param>
    /// <returns>How many lived in each municipality on 1 January of each year.</returns>
    public static IEnumerable<(UnitCode Code, int Year, int Count)> Population(string country)
    {
        foreach (var (fields, place) in Lines("population", country))
        {
            yield return (UnitCode.Parse(fields[place("number")]), Number(fields[place("year")]), Number(fields[place("population_total")]));
        }
    }

    private static IEnumerable<(string[] Fields, Func<string, int> Place)> Lines(string list, string country)
    {
        var name = $"Registers.{list}_{country.ToLowerInvariant()}.csv";
        using var stream = typeof(RegisterFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream);
        string[] header = reader.ReadLine()?.Split(',') ?? [];
        while (reader.ReadLine() is { } line)
        {
            yield return (line.Split(','), column => Array.IndexOf(header, column));
        }
    }

    private static DateOnly? Date(string[] fields, int place) =>
        place >= 0 && fields[place] is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static ReformKind Kind(string word) => word switch
    {
        "rename" => ReformKind.Renamed,
        "renumber" or "renumber+rename" => ReformKind.Renumbered,
        "merge" => ReformKind.Merged,
        "split" => ReformKind.Split,
        "split+merge" => ReformKind.SplitAndMerged,
        _ => throw new FormatException($"'{word}' is no kind of change."),
    };
}
