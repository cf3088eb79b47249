using System.Text;
using System.Text.Json;
using Benchmarking.Export.Tidy;
using Benchmarking.Reports;

namespace Benchmarking.Tests.Export.Tidy;

public sealed class TidyJsonTests
{
    private static readonly TableSource Source = new("scores", "1.2.3", 20170101, "3f9a");

    [Fact]
    public void Object_says_what_made_it_and_has_rows_by_column_name() =>
        Assert.Equal(
            """
            {
              "command": "scores",
              "version": "1.2.3",
              "seed": 20170101,
              "data": "3f9a",
              "rows": [
                {
                  "unit_name": "Ålesund",
                  "n": 12,
                  "score": 0.1,
                  "paired": false,
                  "p": null
                }
              ]
            }

            """,
            Written(Source, TableValue.Words("Ålesund"), TableValue.Whole(12), TableValue.Number(0.1), TableValue.Flag(false), TableValue.Absent));

    [Fact]
    public void Seed_and_fingerprint_are_null_where_there_is_none()
    {
        using var json = JsonDocument.Parse(Written(new TableSource("show", "1.2.3", Seed: null, Fingerprint: null), new TableValue[5]));

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("seed").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("data").ValueKind);
    }

    [Fact]
    public void Words_can_stand_in_a_page_and_are_read_back_unchanged()
    {
        const string words = "</script><b>\"=1+1\"";
        var text = Written(Source, TableValue.Words(words), default, default, default, default);
        using var json = JsonDocument.Parse(text);

        Assert.DoesNotContain('<', text);
        Assert.Equal(words, json.RootElement.GetProperty("rows")[0].GetProperty("unit_name").GetString());
    }

    [Fact]
    public void Number_keeps_all_its_digits()
    {
        using var json = JsonDocument.Parse(Written(Source, default, default, TableValue.Number(1.0 / 3), default, default));

        Assert.Equal(1.0 / 3, json.RootElement.GetProperty("rows")[0].GetProperty("score").GetDouble());
    }

    private static string Written(TableSource source, params IReadOnlyList<TableValue> row)
    {
        using var stream = new MemoryStream();
        TidyJson.Write(new TidyTable(["unit_name", "n", "score", "paired", "p"], [row]), source, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
