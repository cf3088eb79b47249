using System.Text;
using YamlDotNet.RepresentationModel;

namespace SampleData;

/// <summary>What the generator needs of YAML.</summary>
internal static class Yaml
{
    public static YamlNode Read(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    public static IEnumerable<YamlNode> List(YamlNode node, string key) => (YamlSequenceNode)node[key];

    public static string Text(YamlNode node, params string[] path) => (string?)path.Aggregate(node, (inner, key) => inner[key]) ?? "";

    public static string? Maybe(YamlNode node, string key) =>
        ((YamlMappingNode)node).Children.TryGetValue(key, out var found) ? (string?)found : null;

    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static IEnumerable<Question> Questions(YamlNode set) =>
        from dimension in List(set, "dimensions")
        from indicator in List(dimension, "indicators")
        where Text(indicator, "kind") == "survey"
        from item in List(indicator, "items")
        select new Question(Text(item, "id"), Text(indicator, "id"), Text(dimension, "id"), Maybe(item, "reverse") == "true",
            Text(indicator, "scale"), Text(item, "text", "nb"));
}
