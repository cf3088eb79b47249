namespace Benchmarking.Import.Yaml;

/// <summary>A value in a YAML file and where it begins. Nothing is guessed about its type: <c>NO</c> is two letters.</summary>
/// <param name="Line">The line, the first being 1.</param>
/// <param name="Column">The character in the line, the first being 1.</param>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A piece of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
/// <param name="Line">As in <see cref="YamlNode"/>.</param>
/// <param name="Column">As in <see cref="YamlNode"/>.</param>
internal sealed record YamlText(string Text, bool IsPlain, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>Whether nothing stands after the key.</summary>
    public bool IsEmpty => IsPlain && Text.Length == 0;
}

/// <summary>A list.</summary>
/// <param name="Entries">Its entries.</param>
/// <param name="Line">As in <see cref="YamlNode"/>.</param>
/// <param name="Column">As in <see cref="YamlNode"/>.</param>
internal sealed record YamlList(IReadOnlyList<YamlNode> Entries, int Line, int Column) : YamlNode(Line, Column);

/// <summary>Keys with values.</summary>
/// <param name="Entries">Its entries, each key once.</param>
/// <param name="Line">As in <see cref="YamlNode"/>.</param>
/// <param name="Column">As in <see cref="YamlNode"/>.</param>
internal sealed record YamlMap(IReadOnlyList<KeyValuePair<YamlText, YamlNode>> Entries, int Line, int Column) : YamlNode(Line, Column);
