using Benchmarking.Import.Yaml;

namespace Benchmarking.Import.Definitions;

/// <summary>Names by which response files may call a unit or a service, and warns where one name means two of them.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class SharedNames(YamlFaults faults)
{
    private readonly Dictionary<string, YamlNode> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes everything that one unit or service may be called.</summary>
    /// <param name="names">Its code or id and its names.</param>
    /// <param name="at">Where they stand.</param>
    public void Take(IEnumerable<string> names, YamlNode at)
    {
        foreach (var name in names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!_taken.TryAdd(name, at))
            {
                faults.Warning(NetworkChecks.SharedName, at, new("import.network.shared_name", name, _taken[name].Line));
            }
        }
    }
}
