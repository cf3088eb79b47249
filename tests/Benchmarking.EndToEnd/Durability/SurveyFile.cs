namespace Benchmarking.EndToEnd.Durability;

/// <summary>A file to import, and what stands in it.</summary>
/// <param name="Path">Where it lies in the workspace; two files of one name lie in two folders.</param>
/// <param name="Sha256">The first sixteen digits of the SHA-256 of its bytes.</param>
/// <param name="Rows">Who answered what; null in a file of who was invited.</param>
/// <param name="Invited">How many were invited, by unit; null in a file of answers.</param>
internal sealed record SurveyFile(string Path, string Sha256, IReadOnlyList<SurveyRow>? Rows, IReadOnlyDictionary<string, int>? Invited)
{
    /// <summary>The name that it is known by once it is imported.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What kind of import it becomes.</summary>
    public string Kind => Rows is null ? "invited" : "responses";

    /// <summary>How many rows an import of it has.</summary>
    public int Count => Rows?.Count ?? SmallNetwork.Units.Count * SmallNetwork.Services.Count;
}

/// <summary>A respondent's row.</summary>
/// <param name="Key">The respondent's key; null where the file has none.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Service">The service's id.</param>
/// <param name="Answers">A digit an item.</param>
internal sealed record SurveyRow(string? Key, string Unit, string Service, string Answers);
