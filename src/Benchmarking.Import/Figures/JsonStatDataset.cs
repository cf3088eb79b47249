using System.Text.Json;

namespace Benchmarking.Import.Figures;

/// <summary>A dataset, its parts known to fit together.</summary>
internal sealed record JsonStatDataset
{
    /// <summary>Its title; empty where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>The table that it was taken from, as far as it says; else empty.</summary>
    public required string Table { get; init; }

    /// <summary>Its dimensions, the last one running fastest.</summary>
    public required IReadOnlyList<JsonStatDimension> Dimensions { get; init; }

    /// <summary>The ids of the dimensions that it says are places, times and contents; empty where it says none.</summary>
    public required JsonStatRoles Roles { get; init; }

    /// <summary>Its cells, row by row.</summary>
    public required IEnumerable<JsonStatCell> Cells { get; init; }

    /// <summary>Whether signs stand among the values, as in the figures of the Norwegian Institute of Public Health.</summary>
    public required bool HasFlags { get; init; }
}

/// <summary>What dimensions are for, as a dataset says.</summary>
/// <param name="Places">Ids of dimensions of places.</param>
/// <param name="Times">Ids of dimensions of time.</param>
/// <param name="Contents">Ids of dimensions that tell what is counted.</param>
internal sealed record JsonStatRoles(IReadOnlyList<string> Places, IReadOnlyList<string> Times, IReadOnlyList<string> Contents);

/// <summary>A cell of a dataset.</summary>
/// <param name="Value">What stands in it: a number, a text or nothing.</param>
/// <param name="Status">Its status; empty for none.</param>
internal readonly record struct JsonStatCell(JsonElement Value, string Status);
