namespace Benchmarking.Import;

/// <summary>Names the columns and values of a response file that does not follow the generic form.</summary>
public sealed record Mapping
{
    /// <summary>The key under <see cref="Values"/> that holds for every item.</summary>
    public const string AnyItem = "*";

    /// <summary>The target under <see cref="Values"/> that means: not answered.</summary>
    public const string Blank = "missing";

    /// <summary>The targets under <c>status</c> of <see cref="Values"/>: handed in, begun, or a test.</summary>
    public static IReadOnlyList<string> States { get; } = ["complete", "incomplete", "test"];

    /// <summary>What stands in the place of a header or a target that a person has not decided yet; no mapping with it is accepted.</summary>
    public const string Undecided = "?";

    /// <summary>The version of mapping files that the product writes, and the highest that it reads.</summary>
    public const int FileVersion = 1;

    /// <summary>A mapping that says nothing.</summary>
    public static Mapping None { get; } = new() { FileName = "" };

    /// <summary>The mapping file's name; empty where there is none.</summary>
    public required string FileName { get; init; }

    /// <summary>Role of <see cref="ResponseColumns"/> to header.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Role of <see cref="ResponseColumns"/> to the one text that holds for every row.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>Item id to header.</summary>
    public IReadOnlyDictionary<string, string> Items { get; init; } = new Dictionary<string, string>();

    /// <summary>Item id, <see cref="AnyItem"/>, <c>unit</c>, <c>service</c> or <c>status</c> to what the file's texts mean there.
    /// For items a text becomes a whole number, the name of a missing code or <see cref="Blank"/>; for a service it becomes an id or name, for units a code or name, or several with <c>|</c> between them; for a status one of <see cref="States"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Headers to read over without a word.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Whether the respondents' keys follow persons from wave to wave: the key <c>stable_keys</c>. Null where the keys themselves have to tell.</summary>
    public bool? StableKeys { get; init; }

    /// <summary>The set that it was made for, its id and its version with a space between them; null where it does not say.</summary>
    public string? Set { get; init; }

    /// <summary>The id of the format that the file has; null where it does not say.</summary>
    public string? Format { get; init; }

    /// <summary>The <see cref="HeaderMark"/> of the file that it was made from; null where it does not say.</summary>
    public string? Headers { get; init; }

    /// <summary>The lines of the mapping file by what stands in them: a role for <see cref="Columns"/>, an item id for <see cref="Items"/>.</summary>
    internal IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>();

    /// <summary>Lays this mapping over the one that a survey format brings; what both name, this one decides.</summary>
    /// <param name="format">The format's mapping.</param>
    /// <returns>Both in one.</returns>
    internal Mapping Over(Mapping format) => ReferenceEquals(format, None) ? this : this with
    {
        Columns = Join(Columns, format.Columns),
        Constants = Join(Constants, format.Constants),
        Items = Join(Items, format.Items),
        Values = Join(Values, format.Values),
        Ignore = [.. Ignore.Union(format.Ignore, StringComparer.OrdinalIgnoreCase)],
        StableKeys = StableKeys ?? (Columns.ContainsKey(ResponseColumns.Respondent) ? null : format.StableKeys),
    };

    private static Dictionary<string, T> Join<T>(IReadOnlyDictionary<string, T> over, IReadOnlyDictionary<string, T> under)
    {
        var both = new Dictionary<string, T>(under, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in over)
        {
            both[key] = value;
        }

        return both;
    }
}
