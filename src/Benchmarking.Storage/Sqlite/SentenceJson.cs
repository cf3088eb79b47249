using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmarking.Wording;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Sentences as the database keeps them: key and arguments, to be said in any language later.</summary>
/// <remarks><c>{"key": …, "with": [ … ]}</c>; an argument is a string, a whole number, another sentence, <c>{"date": …}</c> or <c>{"text": {language: …}}</c>.</remarks>
internal static class SentenceJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>JSON on one line.</returns>
    public static string Write(Sentence sentence) => Node(sentence).ToJsonString(Plain);

    /// <summary>Reads a sentence.</summary>
    /// <param name="json">What <see cref="Write"/> made.</param>
    /// <returns>The sentence; null where the JSON is none.</returns>
    public static Sentence? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Sentence(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static JsonObject Node(Sentence sentence) => new()
    {
        ["key"] = sentence.Key,
        ["with"] = new JsonArray([.. sentence.Arguments.Select(Node)]),
    };

    private static JsonNode? Node(object argument) => argument switch
    {
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        DateOnly date => new JsonObject { ["date"] = date.ToString("O", CultureInfo.InvariantCulture) },
        LocalizedText text => new JsonObject { ["text"] = new JsonObject(text.All.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))) },
        Sentence sentence => Node(sentence),
        _ => throw new ArgumentException($"The database keeps no {argument.GetType().Name} in a sentence.", nameof(argument)),
    };

    private static Sentence Sentence(JsonElement element) => new(
        element.GetProperty("key").GetString() ?? "",
        [.. element.GetProperty("with").EnumerateArray().Select(Argument)]);

    private static object Argument(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() ?? "",
        JsonValueKind.Number when element.TryGetInt32(out var number) => number,
        JsonValueKind.Number => element.GetInt64(),
        _ when element.TryGetProperty("date", out var date) => DateOnly.ParseExact(date.GetString() ?? "", "O", CultureInfo.InvariantCulture),
        _ when element.TryGetProperty("text", out var text) =>
            new LocalizedText(text.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, pair.Value.GetString() ?? ""))),
        _ => Sentence(element),
    };
}
