using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class AnswerMatcherTests
{
    [Theory]
    [InlineData("4")]
    [InlineData("4.0")]
    [InlineData("Svært enig")]
    [InlineData("strongly AGREE")]
    [InlineData("dont_know")]
    [InlineData("Vet ikke")]
    public void What_the_import_understands_needs_no_mapping(string text) => Assert.True(Recognised.Scale.Guess(text).IsPlain);

    [Theory]
    [InlineData("5 - Svært enig", "5")]
    [InlineData("Svært enig (5)", "5")]
    [InlineData("1 = svært uenig", "1")]
    [InlineData("<b>Ueinig</b>", "2")]
    [InlineData("Don’t know", "dont_know")]
    [InlineData("Vet ikke.", "dont_know")]
    [InlineData("9 Vet ikke", "dont_know")]
    [InlineData("Svært\u00A0enig", "5")]
    public void A_label_in_other_letters_is_certain(string text, string target)
    {
        var guess = Recognised.Scale.Guess(text);

        Assert.Equal((Certainty.Certain, target), (guess.Certainty, guess.Target));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("98")]
    [InlineData("Ikke aktuelt")]
    [InlineData("Vet ikke / ikke relevant")]
    [InlineData("N/A")]
    [InlineData("..")]
    public void Missing_codes_are_never_guessed(string text)
    {
        var guess = Recognised.Scale.Guess(text);

        Assert.Equal((Certainty.Doubtful, null, (int?)null), (guess.Certainty, guess.Target, guess.Likeliest));
        Assert.Equal(7, guess.Candidates.Count);
    }

    [Theory]
    [InlineData("Uenigg")]
    [InlineData("Helt enig")]
    [InlineData("4 - Svært enig")]
    [InlineData("Enig 5")]
    [InlineData("Svært enig / svært uenig")]
    public void Another_label_is_a_doubt(string text) => Assert.Equal((Certainty.Doubtful, null), (Recognised.Scale.Guess(text).Certainty, Recognised.Scale.Guess(text).Target));

    [Fact]
    public void The_label_nearest_is_the_likeliest_and_the_scale_keeps_its_order()
    {
        var guess = Recognised.Scale.Guess("Svært eniig");

        Assert.Equal(4, guess.Likeliest);
        Assert.Equal(["1", "2", "3", "4", "5", "dont_know", "not_relevant"], guess.Candidates.Select(candidate => candidate.Target));
    }

    [Theory]
    [InlineData("1", "Svært enig", "5")]
    [InlineData("0", "Svært uenig", "1")]
    [InlineData("9", "Vet ikke", "dont_know")]
    [InlineData("3", "Ikke relevant", "not_relevant")]
    public void What_the_export_says_a_code_stands_for_goes_before_the_code(string text, string label, string target) =>
        Assert.Equal(target, Recognised.Scale.Guess(text, label).Target);

    [Fact]
    public void A_code_whose_label_nobody_knows_is_a_doubt_though_it_is_a_point_of_the_scale() =>
        Assert.Equal(Certainty.Doubtful, Recognised.Scale.Guess("1", "Helt enig").Certainty);

    [Fact]
    public void A_code_that_its_label_agrees_with_needs_no_mapping() => Assert.True(Recognised.Scale.Guess("5", "Svært enig").IsPlain);
}
