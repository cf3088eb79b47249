using System.Text.Json;
using Benchmarking.Findings;
using Benchmarking.Import.Figures;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Fetching;

/// <summary>Reads what an office says about a table: version 2 says it as a dataset without values, the older one in a form of its own.</summary>
internal static class PxWebTableReader
{
    /// <summary>Reads the description of a table.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="table">The table's id.</param>
    /// <param name="api">The interface that answered.</param>
    /// <returns>The table.</returns>
    /// <exception cref="RefusedException">The answer is no such description.</exception>
    public static PxWebTable Read(byte[] answer, string table, PxWebApi api)
    {
        using var document = JsonDocument.Parse(answer);
        var variables = (api == PxWebApi.V2 ? OfVersion2(document.RootElement) : OfVersion0(document.RootElement)).ToList();
        return variables.Count > 0 && !variables.Contains(null)
            ? new PxWebTable(table, [.. variables.OfType<PxWebVariable>()])
            : throw new RefusedException(new("import.fetch.no_description", table));
    }

    private static IEnumerable<PxWebVariable?> OfVersion2(JsonElement root)
    {
        var faults = new FileFindings("", keepRows: false);
        var (role, dimensions) = (root.Part("role"), root.Part("dimension"));
        foreach (var id in root.TextsOf("id"))
        {
            var dimension = dimensions?.Part(id);
            var size = dimension?.Part("category")?.Part("index") switch
            {
                { ValueKind: JsonValueKind.Object } codes => codes.EnumerateObject().Count(),
                { ValueKind: JsonValueKind.Array } codes => codes.GetArrayLength(),
                _ => 1,
            };
            PxWebRole? told = role is not { } roles ? null
                : roles.TextsOf("geo").Contains(id) ? PxWebRole.Place
                : roles.TextsOf("time").Contains(id) ? PxWebRole.Time
                : roles.TextsOf("metric").Contains(id) ? PxWebRole.Contents
                : null;
            yield return new JsonStatDimensionReader(faults, id).Read(dimension, size) is { } read
                ? new PxWebVariable(read, told ?? RoleOf(id), dimension?.Part("extension")?.Part("elimination") is { ValueKind: JsonValueKind.True })
                : null;
        }
    }

    private static IEnumerable<PxWebVariable?> OfVersion0(JsonElement root)
    {
        var variables = root.Part("variables") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
        foreach (var variable in variables)
        {
            var (code, codes, words) = (variable.TextOf("code"), variable.TextsOf("values"), variable.TextsOf("valueTexts"));
            var categories = codes.Select((value, place) => new NamedContents(value, place < words.Count ? words[place] : "")).ToList();
            var isTime = variable.Part("time") is { ValueKind: JsonValueKind.True };
            yield return code.Length == 0 || categories.Count == 0
                ? null
                : new PxWebVariable(
                    new JsonStatDimension(code, variable.TextOf("text"), categories),
                    isTime ? PxWebRole.Time : RoleOf(code),
                    variable.Part("elimination") is { ValueKind: JsonValueKind.True });
        }
    }

    private static PxWebRole RoleOf(string code) =>
        JsonStatFigures.IsPlace(code) ? PxWebRole.Place
        : JsonStatFigures.IsTime(code) ? PxWebRole.Time
        : JsonStatFigures.IsContents(code) ? PxWebRole.Contents
        : PxWebRole.Other;
}
