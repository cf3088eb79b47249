using System.Globalization;
using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

/// <summary>Changes the bundled set's questions as people and survey tools do, and counts what is recognised. A question that is taken for another one would be worse than none.</summary>
public sealed class RecognitionQualityTests
{
    private const ulong Seed = 20170101;

    // What has to be recognised: how much as certain, and how much as certain or likely. Measured when the rules were made, and no promise for another set.
    [Theory]
    [InlineData("as it is", 1, 1)]
    [InlineData("numbered", 1, 1)]
    [InlineData("html", 1, 1)]
    [InlineData("punctuation", 1, 1)]
    [InlineData("case and spaces", 1, 1)]
    [InlineData("decomposed", 1, 1)]
    [InlineData("matrix", 1, 1)]
    [InlineData("introduction", 0, 1)]
    [InlineData("cut at 60", 0.05, 0.95)]
    [InlineData("cut at 100", 0.85, 1)]
    [InlineData("typo", 0, 0.9)]
    [InlineData("two typos", 0, 0.5)]
    [InlineData("word replaced", 0, 0)]
    [InlineData("word left out", 0, 0)]
    [InlineData("negated", 0, 0)]
    public void Changed_questions_are_recognised_or_left_to_a_person_and_never_taken_for_others(string change, double certain, double all)
    {
        foreach (var language in Recognised.Set.SurveyItems[0].Item.Text.All.Select(text => text.Key))
        {
            var random = new Draws(Seed);
            List<(string Id, string Text)> changed =
            [
                .. Recognised.Set.SurveyItems.Select(asked => (asked.Item.Id.Value, Change(change, asked.Item.Text.All.Single(text => text.Key == language).Value, random))),
            ];
            var guesses = Recognised.Guess([.. changed.Select(pair => Recognised.Answers(pair.Text))]);

            var sure = guesses.Items.Where(guess => guess.Column is not null).ToList();
            Assert.All(sure, guess => Assert.Equal(changed.Single(pair => pair.Id == guess.Name).Text, guess.Column?.Header));
            var count = (double)changed.Count;
            Assert.InRange(sure.Count(guess => guess.Certainty == Certainty.Certain) / count, certain, 1);
            Assert.InRange(sure.Count / count, all, 1);
            Assert.All(guesses.Roles, guess => Assert.Null(guess.Column));
        }
    }

    /// <summary>Half of the questions are missing from the file, so that none of the changed ones may be taken for one of those.</summary>
    [Theory]
    [InlineData("as it is")]
    [InlineData("cut at 60")]
    [InlineData("typo")]
    [InlineData("word replaced")]
    [InlineData("negated")]
    public void A_question_that_is_not_in_the_file_gets_no_column(string change)
    {
        var random = new Draws(Seed);
        var kept = Recognised.Set.SurveyItems.Where((_, place) => place % 2 == 0).ToList();
        var guesses = Recognised.Guess([.. kept.Select(asked => Recognised.Answers(Change(change, asked.Item.Text.All[0].Value, random)))]);

        var names = kept.Select(asked => asked.Item.Id.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(guesses.Items.Where(guess => !names.Contains(guess.Name)), guess => Assert.Null(guess.Column));
    }

    private static string Change(string change, string text, Draws random)
    {
        var words = text.Split(' ');
        var at = random.Below(words.Length);
        return change switch
        {
            "numbered" => string.Create(CultureInfo.InvariantCulture, $"{random.Below(60) + 1}{(random.Below(2) == 0 ? ". " : "b) ")}{text}"),
            "html" => $"<p><strong>{text.Replace("å", "&aring;", StringComparison.Ordinal)}</strong>&nbsp;</p>",
            "punctuation" => text.Replace(".", " …", StringComparison.Ordinal).Replace(",", " –", StringComparison.Ordinal),
            "case and spaces" => text.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal),
            "decomposed" => text.Replace("å", "a\u030A", StringComparison.Ordinal).Replace("é", "e\u0301", StringComparison.Ordinal),
            "matrix" => $"Hvor enig er du? [{text}]",
            "introduction" => $"Hvor enig er du i dette: {text}",
            "cut at 60" => text[..Math.Min(60, text.Length)],
            "cut at 100" => text[..Math.Min(100, text.Length)],
            "typo" => Slip(text, random),
            "two typos" => Slip(Slip(text, random), random),
            "word replaced" => string.Join(' ', words.Select((word, place) => place == at ? "noenting" : word)),
            "word left out" => string.Join(' ', words.Where((_, place) => place != at)),
            "negated" => string.Join(' ', words.SelectMany((word, place) => place == 2 ? [word, "ikke"] : new[] { word })),
            _ => text,
        };
    }

    /// <summary>Two neighbouring letters exchanged, or one left out, in a word of five letters or more.</summary>
    private static string Slip(string text, Draws random)
    {
        var words = text.Split(' ');
        var places = Enumerable.Range(0, words.Length).Where(place => words[place].Trim('.', ',').Length >= 5).ToList();
        var place = places[random.Below(places.Count)];
        var at = 1 + random.Below(words[place].Trim('.', ',').Length - 3);
        var word = words[place];
        words[place] = random.Below(2) == 0 ? word.Remove(at, 1) : $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
        return string.Join(' ', words);
    }

    /// <summary>Steele, Lea and Flood's SplitMix64, so that every run changes the same letters.</summary>
    private sealed class Draws(ulong seed)
    {
        private ulong _state = seed;

        public int Below(int limit)
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }
}
