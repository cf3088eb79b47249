namespace Benchmarking.Import.Yaml;

/// <summary>Ids that must differ from each other, without regard to case.</summary>
/// <param name="faults">Where faults go.</param>
/// <param name="badId">The key of the sentence about a text that is no id.</param>
internal sealed class YamlIds(YamlFaults faults, string badId = "import.yaml.bad_id")
{
    private readonly Dictionary<string, YamlText> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids taken so far, in the order of the file.</summary>
    public IEnumerable<string> Taken => _taken.Keys;

    /// <summary>Takes an id.</summary>
    /// <param name="text">The id as it stands in the file; empty after a fault.</param>
    /// <param name="parse">Makes the id of it, or null where it is none.</param>
    /// <param name="standIn">What stands in for an id that is none.</param>
    /// <typeparam name="T">The kind of id.</typeparam>
    /// <returns>The id.</returns>
    public T Take<T>(YamlText text, Func<string, T?> parse, T standIn)
        where T : class
    {
        if (text.IsEmpty)
        {
            return standIn;
        }

        if (parse(text.Text) is not { } id)
        {
            faults.Error(YamlChecks.BadId, text, new(badId, text.Text));
            return standIn;
        }

        if (!_taken.TryAdd(text.Text, text))
        {
            faults.Error(YamlChecks.RepeatedId, text, new("import.yaml.repeated_id", text.Text, _taken[text.Text].Line));
        }

        return id;
    }
}
