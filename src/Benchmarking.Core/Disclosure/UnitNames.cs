using System.Security.Cryptography;
using System.Text;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure;

/// <summary>The names of units as a reader may see them.</summary>
public sealed class UnitNames
{
    private readonly Network _network;
    private readonly IReadOnlyList<string> _names;
    private readonly int[]? _letters;
    private readonly Sentence? _lack;

    private UnitNames(Network network, IReadOnlyList<string> names, int[]? letters, Sentence? lack) =>
        (_network, _names, _letters, _lack, Rule) = (network, names, letters, lack, network.Disclosure.Names);

    /// <summary>Whether the reader sees the others' names. By default the network's rule.</summary>
    public NameRule Rule { get; private init; }

    /// <summary>Whether the reader sees the others' names.</summary>
    public bool AreOpen => Rule == NameRule.Open;

    /// <summary>Names by the network's rule.</summary>
    /// <param name="network">The network.</param>
    /// <param name="secret">The workspace's secret, by which anonymous names are shuffled: never a printed seed, which anyone could use again.</param>
    /// <returns>The names.</returns>
    public static UnitNames Of(Network network, ReadOnlySpan<byte> secret)
    {
        var marks = new string[network.Units.Count];
        for (var place = 0; place < marks.Length; place++)
        {
            marks[place] = Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes("name " + network.Units[place].Code)));
        }

        var letters = new int[marks.Length];
        var next = 0;
        foreach (var place in Enumerable.Range(0, marks.Length).OrderBy(place => marks[place], StringComparer.Ordinal))
        {
            letters[place] = next++;
        }

        return new UnitNames(network, Told(network), letters, lack: null);
    }

    /// <summary>Names for readers who see all of them: without the secret no others can be given.</summary>
    /// <param name="network">The network.</param>
    /// <param name="lack">Why there is no secret, and what to do, for whoever asks for anonymous names.</param>
    /// <returns>The names.</returns>
    public static UnitNames WithoutSecret(Network network, Sentence lack) => new(network, Told(network), letters: null, lack);

    /// <summary>The same names for a reader with a rule of its own.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The names; a unit has the same letter in all of them.</returns>
    /// <exception cref="RefusedException">The rule is for anonymous names, and the secret is not there.</exception>
    public UnitNames By(NameRule rule)
    {
        if (rule == NameRule.Anonymous)
        {
            Known();
        }

        return new UnitNames(_network, _names, _letters, _lack) { Rule = rule };
    }

    /// <summary>Places of all units in the order that a reader may see them: the network's own, or by their anonymous names.</summary>
    public IReadOnlyList<int> Order => AreOpen
        ? [.. Enumerable.Range(0, _network.Units.Count)]
        : [.. Enumerable.Range(0, _network.Units.Count).OrderBy(place => Known()[place])];

    /// <summary>A unit's name.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <param name="reader">The place of the unit that reads, which sees its own name; null for the network.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>Its name, with its code where another unit is called the same; or such as "Kommune B".</returns>
    public string Name(int unit, int? reader, Texts texts) => AreOpen || unit == reader
        ? _names[unit]
        : texts.Say("unit.anonymous", Letters(Known()[unit]));

    /// <summary>What all units are called where nobody is anonymous.</summary>
    /// <param name="network">The network.</param>
    /// <returns>Their names, in the network's order, with the code where another is called the same: Norway has a Herøy in Nordland and another in Møre og Romsdal.</returns>
    internal static IReadOnlyList<string> Told(Network network)
    {
        var called = network.Units.ToLookup(unit => unit.Name, StringComparer.OrdinalIgnoreCase);
        return [.. network.Units.Select(unit => called[unit.Name].Skip(1).Any() ? $"{unit.Name} ({unit.Code})" : unit.Name)];
    }

    private int[] Known() => _letters ?? throw new RefusedException(_lack ?? throw new InvalidOperationException("Names have letters, or a reason to have none."));

    // A … Z, AA, AB …
    private static string Letters(int number) =>
        (number >= 26 ? Letters((number / 26) - 1) : "") + (char)('A' + (number % 26));
}
