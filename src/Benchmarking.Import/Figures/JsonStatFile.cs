using System.Text.Json;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Figures;

/// <summary>Reads a dataset of JSON-stat: version 2.0 in all its shapes, and the one dataset of a file of the older version.</summary>
/// <param name="findings">Where findings go. Whatever is wrong is told of with the path of the part, such as <c>dimension.Region.category.index</c>.</param>
internal sealed class JsonStatFile(FileFindings findings)
{
    private const int Megabyte = 1024 * 1024;
    private const int LargestMegabytes = 20;
    private const int Deepest = 32;

    /// <summary>Whether a text is meant as JSON.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>True where it begins with a brace or a bracket.</returns>
    public static bool IsMeant(ReadOnlySpan<byte> utf8) => utf8.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    /// <summary>Reads the dataset.</summary>
    /// <param name="utf8">The file's text.</param>
    /// <param name="take">Takes the dataset, which is gone when it is done.</param>
    public void Read(ReadOnlyMemory<byte> utf8, Action<JsonStatDataset> take)
    {
        if (utf8.Length > LargestMegabytes * Megabyte)
        {
            findings.File(FileChecks.TooManyCells, new("import.json.too_large", LargestMegabytes));
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = Deepest });
            if (Dataset(document.RootElement) is { } dataset && new JsonStatReader(findings).Read(dataset) is { } read)
            {
                take(read);
            }
        }
        catch (JsonException fault)
        {
            var (line, at) = ((int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1);
            findings.File(FileChecks.Json, new("import.json.unreadable"), line, at);
        }
        catch (InvalidOperationException)
        {
            // A text of the file is no text that can be: half of a surrogate pair.
            findings.File(FileChecks.Json, new("import.json.unreadable"));
        }
    }

    private JsonElement? Dataset(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            findings.File(FileChecks.JsonStat, new("import.json.no_dataset"));
            return null;
        }

        return root.TextOf("class") switch
        {
            "dataset" => root,
            "collection" => Collected(root),
            "" when root.Part("dataset") is { ValueKind: JsonValueKind.Object } older => older,
            "" when root.Part("value") is not null && root.Part("dimension") is not null => root,
            "" when root.EnumerateObject().Any(part => part.Value.Part("dimension") is not null) => Refuse(FileChecks.Collection, "import.json.several"),
            _ => Refuse(FileChecks.JsonStat, "import.json.no_dataset"),
        };
    }

    /// <summary>The one dataset that a collection holds itself.</summary>
    private JsonElement? Collected(JsonElement root)
    {
        var items = root.Part("link")?.Part("item") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
        var datasets = items.Where(item => item.TextOf("class") == "dataset" && item.Part("value") is not null).Take(2).ToList();
        return datasets is [var only] && items.Count() == 1 ? only : Refuse(FileChecks.Collection, "import.json.several");
    }

    private JsonElement? Refuse(string check, string key)
    {
        findings.File(check, new(key));
        return null;
    }
}
