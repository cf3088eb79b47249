using Benchmarking.Reports.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Export.Figures;

/// <summary>The marks of values. What may be said of a value is seen by form as well as by colour: solid where it is favourable, an open triangle where it is
/// not, an open circle where it cannot be told apart; a triangle points where the number lies, as the verdicts in words do.</summary>
internal static class Marks
{
    private static readonly (FigureTone Tone, MarkForm Form, string Key)[] Kinds =
    [
        (FigureTone.Favourable, MarkForm.Up, "figure.key.favourable_higher"),
        (FigureTone.Favourable, MarkForm.Down, "figure.key.favourable_lower"),
        (FigureTone.Favourable, MarkForm.Diamond, "figure.key.favourable"),
        (FigureTone.Unfavourable, MarkForm.Up, "figure.key.unfavourable_higher"),
        (FigureTone.Unfavourable, MarkForm.Down, "figure.key.unfavourable_lower"),
        (FigureTone.Unfavourable, MarkForm.Diamond, "figure.key.unfavourable"),
        (FigureTone.Undecided, MarkForm.Circle, "figure.key.undecided"),
    ];

    /// <summary>The colour of what is said.</summary>
    public static Role Role(FigureTone tone) => tone switch
    {
        FigureTone.Favourable => Figures.Role.Favourable,
        FigureTone.Unfavourable => Figures.Role.Unfavourable,
        _ => Figures.Role.Undecided,
    };

    /// <summary>The form of what is said.</summary>
    /// <param name="tone">What is said.</param>
    /// <param name="difference">The value minus what it is held against; null where it is held against nothing.</param>
    /// <returns>The form.</returns>
    public static MarkForm Form(FigureTone tone, double? difference) => (tone, difference) switch
    {
        (FigureTone.Undecided, _) => MarkForm.Circle,
        (_, > 0) => MarkForm.Up,
        (_, < 0) => MarkForm.Down,
        _ => MarkForm.Diamond,
    };

    /// <summary>The mark of a value.</summary>
    /// <param name="tone">What is said of it.</param>
    /// <param name="difference">As in <see cref="Form"/>.</param>
    /// <param name="at">Where it lies.</param>
    /// <param name="radius">Half its width.</param>
    /// <returns>The mark.</returns>
    public static Shape.Mark Of(FigureTone tone, double? difference, Spot at, double radius = 6) =>
        new Shape.Mark(Form(tone, difference), at, tone == FigureTone.Undecided ? radius - 1 : radius, Role(tone)) { IsHollow = tone != FigureTone.Favourable };

    /// <summary>Says what the marks that a figure has mean.</summary>
    /// <param name="marks">The tone and the difference of each value.</param>
    /// <param name="texts">The words.</param>
    /// <param name="undecided">The colour of values that cannot be told apart; null for that of <see cref="FigureTone.Undecided"/>.</param>
    /// <returns>One entry a kind of mark; none where every mark is undecided, for then nothing is set apart.</returns>
    public static IReadOnlyList<KeyEntry> Key(IEnumerable<(FigureTone Tone, double? Difference)> marks, Texts texts, Role? undecided = null)
    {
        var used = marks.Select(mark => (mark.Tone, Form(mark.Tone, mark.Difference))).ToHashSet();
        return used.All(mark => mark.Tone == FigureTone.Undecided)
            ? []
            : [.. Kinds.Where(kind => used.Contains((kind.Tone, kind.Form))).Select(kind => Entry(kind.Tone, kind.Form, texts[kind.Key], kind.Tone == FigureTone.Undecided ? undecided : null))];
    }

    private static KeyEntry Entry(FigureTone tone, MarkForm form, string words, Role? role) => new(words, 12, at =>
    [
        Of(tone, form switch { MarkForm.Up => 1, MarkForm.Down => -1, _ => null }, new Spot(at.X + 6, at.Y)) with { Role = role ?? Role(tone) },
    ]);
}
