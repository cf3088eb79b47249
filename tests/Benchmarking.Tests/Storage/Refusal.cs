using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Storage;

/// <summary>How a refusal is asserted.</summary>
internal static class Refusal
{
    /// <summary>Fails unless the work is refused with this sentence, and the sentence can be said in every language.</summary>
    /// <param name="key">The sentence's key.</param>
    /// <param name="work">The work.</param>
    /// <returns>The sentence in English.</returns>
    public static string Of(string key, Action work)
    {
        var reason = Assert.Throws<RefusedException>(work).Reason;
        Assert.Equal(key, reason.Key);
        Assert.All(Texts.Languages, language => Assert.DoesNotContain('{', Texts.Of(language).Say(reason)));
        return Texts.Of(Language.English).Say(reason);
    }
}
