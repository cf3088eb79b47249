using System.Text;
using System.Text.Json;

namespace Benchmarking.Import.Fetching;

/// <summary>A query to one table: values by variable.</summary>
/// <param name="Table">The table's id.</param>
/// <param name="Places">The code of the variable of places.</param>
/// <param name="Selected">The values asked for, by variable, in the table's order of variables.</param>
internal sealed record PxWebQuery(string Table, string Places, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Selected)
{
    // A longer address may not come through.
    private const int MostPlaces = 200;

    /// <summary>How many cells the answer has.</summary>
    public long Cells => Selected.Aggregate(1L, (product, variable) => product * Math.Max(1, variable.Value.Count));

    /// <summary>Divides the query so that no answer is too large: by places, which keeps each place's figures together.</summary>
    /// <param name="mostCells">The most cells of an answer.</param>
    /// <returns>The queries; this one alone where it is small enough.</returns>
    public IEnumerable<PxWebQuery> Divided(int mostCells)
    {
        var places = Selected.First(variable => variable.Key == Places).Value;
        var perPlace = Math.Max(1, Cells / Math.Max(1, places.Count));
        var size = (int)Math.Clamp(mostCells / perPlace, 1, MostPlaces);
        return places.Chunk(size).Select(some => this with
        {
            Selected = [.. Selected.Select(variable => variable.Key == Places ? KeyValuePair.Create<string, IReadOnlyList<string>>(Places, some) : variable)],
        });
    }

    /// <summary>The address and the body that ask it.</summary>
    /// <param name="api">The interface.</param>
    /// <returns>The address, relative to the office's, and what is posted; no body in version 2.</returns>
    public (string Address, string? Body) To(PxWebApi api) => api == PxWebApi.V2 ? (Address, null) : ($"v0/no/table/{Uri.EscapeDataString(Table)}", Body());

    private string Address
    {
        get
        {
            var address = new StringBuilder($"pxwebapi/v2/tables/{Uri.EscapeDataString(Table)}/data?lang=no&outputFormat=json-stat2");
            foreach (var (variable, values) in Selected)
            {
                address.Append("&valueCodes[").Append(Uri.EscapeDataString(variable)).Append("]=").AppendJoin(',', values.Select(Uri.EscapeDataString));
            }

            return address.ToString();
        }
    }

    private string Body()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("query");
            foreach (var (variable, values) in Selected)
            {
                writer.WriteStartObject();
                writer.WriteString("code", variable);
                writer.WriteStartObject("selection");
                writer.WriteString("filter", "item");
                writer.WriteStartArray("values");
                foreach (var value in values)
                {
                    writer.WriteStringValue(value);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartObject("response");
            writer.WriteString("format", "json-stat2");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
