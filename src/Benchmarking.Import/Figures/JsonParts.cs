using System.Text.Json;
using Benchmarking.Wording;

namespace Benchmarking.Import.Figures;

/// <summary>Parts of JSON that may or may not be there.</summary>
internal static class JsonParts
{
    /// <summary>A part of an object.</summary>
    /// <param name="element">Anything.</param>
    /// <param name="name">The part's name.</param>
    /// <returns>The part; null where the element is no object, has no such part, or has null there.</returns>
    public static JsonElement? Part(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null ? part : null;

    /// <summary>A text of an object.</summary>
    /// <param name="element">Anything.</param>
    /// <param name="name">The text's name.</param>
    /// <returns>The text; empty where there is none.</returns>
    public static string TextOf(this JsonElement element, string name) =>
        element.Part(name) is { ValueKind: JsonValueKind.String } text ? VisibleText.Line(text.GetString() ?? "") : "";

    /// <summary>The texts of a list of an object, or its one text.</summary>
    /// <param name="element">Anything.</param>
    /// <param name="name">The list's name.</param>
    /// <returns>The texts; none where there is no list of texts.</returns>
    public static IReadOnlyList<string> TextsOf(this JsonElement element, string name) => element.Part(name) switch
    {
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => VisibleText.Line(one.GetString() ?? ""))],
        { ValueKind: JsonValueKind.String } text => [VisibleText.Line(text.GetString() ?? "")],
        _ => [],
    };
}
