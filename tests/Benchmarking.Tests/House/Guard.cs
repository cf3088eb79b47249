namespace Benchmarking.Tests.House;

/// <summary>How a rule of the house is asserted: it lists complaints, each naming a place and what to do there.</summary>
internal static class Guard
{
    /// <summary>Fails with every complaint.</summary>
    /// <param name="complaints">The complaints of a rule about the repository.</param>
    public static void Accepts(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Prepend($"{all.Count} against the rules of the house:")));
    }

    /// <summary>Fails unless the rule complains exactly once, in these words.</summary>
    /// <param name="complaints">The complaints of a rule about a made-up fault.</param>
    /// <param name="words">What the complaint has to hold.</param>
    public static void Complains(IEnumerable<string> complaints, params string[] words)
    {
        var only = Assert.Single(complaints);
        Assert.All(words, word => Assert.Contains(word, only, StringComparison.Ordinal));
    }
}
