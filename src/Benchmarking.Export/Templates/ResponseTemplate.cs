using System.Globalization;
using System.Text;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Export.Templates;

/// <summary>An empty file that answers can be typed or pasted into and imported as it is.</summary>
/// <param name="Csv">The response file: question texts as headers, semicolons and a byte order mark, so that Excel opens it with its letters whole.</param>
/// <param name="Mapping">The mapping file beside it, which tells what the headers mean.</param>
public sealed record ResponseTemplate(byte[] Csv, byte[] Mapping)
{
    private static readonly string[] Roles = ["unit", "service", "role", "respondent", "submitted"];

    /// <summary>Makes the template of a set in one language.</summary>
    /// <param name="set">The set.</param>
    /// <param name="texts">The words of the language.</param>
    /// <returns>The two files.</returns>
    public static ResponseTemplate Of(IndicatorSet set, Texts texts)
    {
        var items = set.SurveyItems.Select(asked => (Id: asked.Item.Id.Value, Header: $"{asked.Item.Id} {asked.Item.Text[texts.Language]}")).ToList();
        var columns = Roles.Select(role => (Role: role, Header: texts["template.column." + role])).ToList();
        var header = string.Join(';', columns.Select(column => column.Header).Concat(items.Select(item => item.Header)).Select(Quoted)) + "\r\n";
        var mapping = new StringBuilder(texts["template.mapping"]).Append('\n').Append("columns:\n");
        foreach (var (role, name) in columns)
        {
            mapping.Append(CultureInfo.InvariantCulture, $"  {role}: {YamlText(name)}\n");
        }

        mapping.Append("items:\n");
        foreach (var (id, name) in items)
        {
            mapping.Append(CultureInfo.InvariantCulture, $"  {id}: {YamlText(name)}\n");
        }

        return new ResponseTemplate(
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(header)],
            Encoding.UTF8.GetBytes(mapping.ToString()));
    }

    private static string Quoted(string text) => "\"" + FormulaSigns.Defused(text).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string YamlText(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
