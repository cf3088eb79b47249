using Benchmarking.Comparison;
using Benchmarking.Reports.Explanations;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Explanations;

/// <summary>Verdicts in plain words, with the threshold they take and its source.</summary>
public sealed class SoundnessWordsTests
{
    [Fact]
    public void Reliability_is_said_in_plain_words()
    {
        Assert.Equal(["Do not compare", "Use with care", "Trustworthy"], Enum.GetValues<ReliabilityVerdict>().Select(verdict => Beginning(SoundnessWords.Of(verdict))));
        Assert.All(Enum.GetValues<ReliabilityVerdict>(), verdict => Assert.Contains("Nunnally", Said(SoundnessWords.Of(verdict)), StringComparison.Ordinal));
        Assert.Contains("at least 0.7 but below 0.8", Said(SoundnessWords.Of(ReliabilityVerdict.Acceptable)), StringComparison.Ordinal);
    }

    [Fact]
    public void Agreement_is_said_in_plain_words()
    {
        Assert.Equal(["Do not compare", "Use with care", "Trustworthy"], Enum.GetValues<AgreementVerdict>().Select(verdict => Beginning(SoundnessWords.Of(verdict))));
        Assert.All(Enum.GetValues<AgreementVerdict>(), verdict => Assert.Contains("LeBreton & Senter (2008)", Said(SoundnessWords.Of(verdict)), StringComparison.Ordinal));
        Assert.Contains("above 0.5 but not above 0.7", Said(SoundnessWords.Of(AgreementVerdict.Moderate)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.70, "Trustworthy")]
    [InlineData(0.6999, "Use with care")]
    [InlineData(0.50, "Use with care")]
    [InlineData(0.4999, "Do not compare")]
    [InlineData(-2, "Do not compare")]
    public void Means_of_units_are_judged_by_how_reliable_they_are(double icc2, string words)
    {
        Assert.Equal(words, Beginning(SoundnessWords.OfUnitMeans(icc2)));
        Assert.Contains("Bliese (2000)", Said(SoundnessWords.OfUnitMeans(icc2)), StringComparison.Ordinal);
    }

    private static string Said(Sentence sentence) => Texts.Of(Language.English).Say(sentence);

    private static string Beginning(Sentence sentence) => Said(sentence).Split(':')[0];
}
