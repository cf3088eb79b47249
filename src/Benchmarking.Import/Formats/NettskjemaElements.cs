using System.Text.Json;

namespace Benchmarking.Import.Formats;

/// <summary>A form of Nettskjema: the list of its elements, as its codebook and its programming interface give it.</summary>
internal sealed class NettskjemaElements
{
    private const int Deepest = 32;
    private const string Code = "externalElementId";
    private const string OptionCode = "externalAnswerOptionId";
    private readonly Dictionary<string, SourceColumn> _columns = new(StringComparer.OrdinalIgnoreCase);

    private NettskjemaElements()
    {
    }

    /// <summary>Reads a file that may be such a list.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>The list; null where the file is none.</returns>
    public static NettskjemaElements? TryRead(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var json = bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest });
            var root = document.RootElement;
            var list = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("elements", out var inner) ? inner : root;
            if (list.ValueKind != JsonValueKind.Array || !list.EnumerateArray().Any(element => Text(element, "elementType") is not null))
            {
                return null;
            }

            var elements = new NettskjemaElements();
            foreach (var element in list.EnumerateArray())
            {
                elements.Take(element);
            }

            return elements;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What the form says about a column.</summary>
    /// <param name="header">The column's header.</param>
    /// <returns>The column; null where the form does not have it.</returns>
    public SourceColumn? Find(string header) => _columns.GetValueOrDefault(header);

    private void Take(JsonElement element)
    {
        if (Text(element, Code) is not { } code)
        {
            return;
        }

        var question = Text(element, "text") ?? Text(element, "description") ?? "";
        switch (Text(element, "elementType"))
        {
            case "RADIO" or "SELECT":
                Add(new SourceColumn(code) { Kind = SourceColumnKind.Question, Question = question, Labels = Labels(element), HasOwnCodes = true });
                break;
            case "CHECKBOX":
                Checks(element, code, question);
                break;
            case "MATRIX_RADIO":
                foreach (var (row, text) in Rows(element))
                {
                    Add(new SourceColumn($"{code}.{row}") { Kind = SourceColumnKind.Question, Question = text, Labels = Labels(element), HasOwnCodes = true });
                }

                break;
            case "MATRIX_CHECKBOX":
                foreach (var (row, text) in Rows(element))
                {
                    Checks(element, $"{code}.{row}", $"{question}: {text}");
                }

                break;
            case "NUMBER" or "LINEAR_SCALE":
                Add(new SourceColumn(code) { Kind = SourceColumnKind.Question, Question = question });
                break;
            case "EMAIL" or "PHONE" or "NATIONAL_ID_NUMBER" or "USERNAME" or "NAME":
                Add(new SourceColumn(code) { Kind = SourceColumnKind.Person, Question = question });
                break;
            case "DATE":
                Add(new SourceColumn(code) { Question = question });
                break;
            default:
                Add(new SourceColumn(code) { Kind = SourceColumnKind.FreeText, Question = question });
                break;
        }
    }

    /// <summary>A column of 0 and 1 for each option: no answer on a scale.</summary>
    private void Checks(JsonElement element, string code, string question)
    {
        foreach (var option in Items(element, "answerOptions"))
        {
            if (Text(option, OptionCode) is { } own)
            {
                Add(new SourceColumn($"{code}.{own}")
                {
                    Kind = SourceColumnKind.Question,
                    Question = $"{question}: {Text(option, "text")}",
                    Labels = new Dictionary<string, string> { ["0"] = "–", ["1"] = Text(option, "text") ?? own },
                });
            }
        }
    }

    private void Add(SourceColumn column) => _columns.TryAdd(column.Header, column);

    private static IEnumerable<(string Code, string Text)> Rows(JsonElement element) =>
        from row in Items(element, "subElements")
        let code = Text(row, Code)
        where code is not null
        select (code, Text(row, "text") ?? "");

    private static Dictionary<string, string> Labels(JsonElement element)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in Items(element, "answerOptions"))
        {
            if (Text(option, OptionCode) is { } code && (Text(option, "text") ?? Text(option, "textOrAltText")) is { } label)
            {
                labels.TryAdd(code, label);
            }
        }

        return labels;
    }

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
