using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Sheets;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Tests.Reports.Sheets.Words;

public sealed class PartnerSentencesTests
{
    private static readonly MadeReports Made = new();

    [Theory]
    [InlineData("nb", "«Ventetid»: spør Sørvik, som skårer tydelig bedre.", "Andre kan lære av dere om «Klare roller», «Samhandlingskultur» og «Tillit og respekt».")]
    [InlineData("nn", "«Ventetid»: spør Sørvik, som skårar tydeleg betre.", "Andre kan lære av dykk om «Klare roller», «Samhandlingskultur» og «Tillit og respekt».")]
    [InlineData("en", "'Waiting time': ask Sørvik, where the score is clearly better.", "Others can learn from you about 'Clear roles', 'Collaboration culture' and 'Trust and respect'.")]
    public void Says_whom_to_ask_and_what_others_can_ask(string language, params string[] sentences) => Assert.Equal(sentences, Summary(MadeNetwork.Everything, language));

    [Theory]
    [InlineData("nb", "«Ventetid»: Kommune C skårer tydelig bedre. Spør den som leder nettverket, om å formidle kontakt.")]
    [InlineData("nn", "«Ventetid»: Kommune C skårar tydeleg betre. Spør den som leier nettverket, om å formidle kontakt.")]
    [InlineData("en", "'Waiting time': the score is clearly better in Municipality C. Ask whoever leads the network to put you in touch.")]
    public void Nobody_is_told_to_ask_one_without_a_name(string language, string sentence)
    {
        var said = Summary(MadeNetwork.Everything with { Names = NameRule.Anonymous }, language)[0];

        Assert.Matches("^" + System.Text.RegularExpressions.Regex.Escape(sentence).Replace("\\ C", "\\ [A-D]", StringComparison.Ordinal) + "$", said);
    }

    [Theory]
    [InlineData("nb", "«Ventetid»: ingen i nettverket skiller seg tydelig ut på den ønskelige siden.")]
    [InlineData("nn", "«Ventetid»: ingen i nettverket skil seg tydeleg ut på den ønskjelege sida.")]
    [InlineData("en", "'Waiting time': nobody in the network stands out clearly at the desirable end.")]
    public void Where_nobody_stands_out_that_is_said(string language, string sentence) => Assert.Equal(sentence, Summary(Made, language)[0]);

    [Theory]
    [InlineData("nb", 4, "Dere skårer ikke tydelig svakere enn de andre kommunene på noe. Da peker ikke tallene ut noen å lære av: velg selv hva dere vil bli bedre på, og spør i samlingen.")]
    [InlineData("nb", 2, "Dere skårer ikke tydelig svakere enn den andre kommunen på noe. Da peker ikke tallene ut noen å lære av: velg selv hva dere vil bli bedre på, og spør i samlingen.")]
    [InlineData("nn", 4, "De skårar ikkje tydeleg svakare enn dei andre kommunane på noko. Då peikar ikkje tala ut nokon å lære av: vel sjølve kva de vil bli betre på, og spør i samlinga.")]
    [InlineData("en", 4, "You do not score clearly weaker than the other municipalities on anything, so the figures point out nobody to learn from: choose what you want to get better at, and ask at the gathering.")]
    public void Who_is_weak_on_nothing_is_sent_to_the_gathering(string language, int units, string sentence)
    {
        var made = Made with { Network = MadeNetwork.Four with { Units = [.. MadeNetwork.Four.Units.Take(units)] } };

        Assert.Equal([sentence], Summary(made, language, unit: 1));
    }

    [Fact]
    public void At_most_three_measures_are_named_with_indicators_before_dimensions()
    {
        var made = Made with
        {
            Set = MadeNetwork.Wide(2, Direction.Higher),
            Figures = (unit, _) => unit == 0 ? new MadeFigure(9, 40, 5, 60, Verdict.Below) : new MadeFigure(9, 65, 5, 55, Verdict.Above),
        };

        Assert.Equal(
            ["«I1»: spør Sørvik, Østvik og Vestvik, som skårer tydelig bedre.", "«I2»: spør Sørvik, Østvik og Vestvik, som skårer tydelig bedre.", "«D»: spør Sørvik, Østvik og Vestvik, som skårer tydelig bedre.", "De som likner mest på dere i størrelse og sammenligningsgruppe, står først. Rekkefølgen sier ikke hvem som er best."],
            Summary(made));
        Assert.Equal(4, Summary(made with { Set = MadeNetwork.Wide(9, Direction.Higher) }).Count);
    }

    [Theory]
    [InlineData("nb", "«I1»: alle de andre kommunene skårer tydelig bedre. Spør dem dere har lettest for å lære av.")]
    [InlineData("nn", "«I1»: alle dei andre kommunane skårar tydeleg betre. Spør dei de har lettast for å lære av.")]
    [InlineData("en", "'I1': all the other municipalities score clearly better. Ask those from whom it is easiest to learn.")]
    public void Where_everybody_is_better_nobody_is_named(string language, string sentence)
    {
        var made = Made with
        {
            Network = MadeNetwork.Four with { Units = [.. MadeNetwork.Four.Units, new Unit(UnitCode.Parse("9995"), "Innvik")] },
            Set = MadeNetwork.Wide(2, Direction.Higher),
            Figures = (unit, _) => unit == 0 ? new MadeFigure(9, 40, 5, 60, Verdict.Below) : new MadeFigure(9, 65, 5, 55, Verdict.Above),
        };

        Assert.Equal(sentence, Summary(made, language)[0]);
    }

    [Fact]
    public void Where_nothing_is_shown_or_compared_nothing_is_said()
    {
        Assert.Empty(Summary(Made, unit: MadeReports.Vestvik));
        Assert.Empty(Summary(Made with { Figures = (_, _) => new MadeFigure(9, 60, 5, 0, null) }));
    }

    private static IReadOnlyList<string> Summary(MadeReports made, string language = "nb", int unit = MadeReports.Nordvik)
    {
        var view = made.View(unit, language);
        return [.. new PartnerSentences(view, unit).Summary(new UnitFindings(view, unit))];
    }
}
