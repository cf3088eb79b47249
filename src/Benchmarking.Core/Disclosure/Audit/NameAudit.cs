using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>Finds names in files whose readers may not see them.</summary>
public static class NameAudit
{
    private static readonly char[] Edges = ['<', '>', '"', '\n', ';', ',', '·', '|', ':'];

    /// <summary>Looks for the others' names and codes in everything that a file holds, its name included.</summary>
    /// <param name="network">The network.</param>
    /// <param name="reader">The place of the unit that reads; null for the network.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="text">All that is text in it, markup included and entities resolved.</param>
    /// <returns>One exposure a name that stands by itself in a cell, a label, a list or an attribute. A name within a sentence is left to who wrote it: many are words as well.</returns>
    public static IEnumerable<Exposure> Of(Network network, int? reader, string file, string text)
    {
        var pieces = text.Split(Edges, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(file).ToHashSet(StringComparer.Ordinal);
        List<string[]> known = [.. network.Units.Zip(UnitNames.Told(network), (unit, told) => new[] { unit.Name, unit.Code.Value, told }.Distinct(StringComparer.Ordinal).ToArray())];
        var own = known.Where((_, place) => place == reader).SelectMany(names => names).ToHashSet(StringComparer.Ordinal);
        // A number may stand for anything: codes that are numbers are left alone.
        return from place in Enumerable.Range(0, network.Units.Count)
               where place != reader
               from name in known[place]
               where !name.All(char.IsAsciiDigit) && !own.Contains(name) && pieces.Contains(name)
               select new Exposure(ExposureKind.Named, new Sentence("audit.named", name, file));
    }
}
