using Benchmarking.Networks;
using Benchmarking.Reports.Sheets;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class MethodSheetTests
{
    private static readonly MadeReports Made = new();

    [Theory]
    [InlineData("nb", "Rapporten rangerer ingen.", "Endringen er skåren nå minus skåren sist")]
    [InlineData("nn", "Rapporten rangerer ingen.", "Endringa er skåren no minus skåren sist")]
    [InlineData("en", "The report ranks nobody.", "The change is the score now less the score last time")]
    public void Only_what_the_report_does_is_told_of(string language, string unranked, string change)
    {
        string Words(MadeReports made) => SheetText.Write(new MethodSheet().Compose(made.View(reader: null, language)).Single());

        Assert.Contains(unranked, Words(Made), StringComparison.Ordinal);
        Assert.DoesNotContain(change, Words(Made), StringComparison.Ordinal);
        Assert.DoesNotContain(unranked, Words(MadeNetwork.Everything), StringComparison.Ordinal);
        Assert.Contains(change, Words(MadeNetwork.Everything), StringComparison.Ordinal);
    }

    // emmeans 1.8.4 gives the unit means for "cells", the mean of service means for "equal", and a weighted one for a vector.
    [Theory]
    [InlineData(Weighting.Services, "hver tjeneste teller likt", "weights = \"equal\"")]
    [InlineData(Weighting.Respondents, "hver svarer teller likt", "weights = \"cells\"")]
    [InlineData(Weighting.Standardised, "standardisert", "weights = shares")]
    public void The_weighting_in_force_is_told_in_words_and_in_R(Weighting weighting, string words, string call)
    {
        var text = Text(Made with { Scoring = new ScoringOptions { Weighting = weighting } });

        Assert.Contains(words, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(call, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Adjustment.Holm, "Holms metode", "method = \"holm\"")]
    [InlineData(Adjustment.BenjaminiHochberg, "Benjamini og Hochbergs metode", "method = \"BH\"")]
    [InlineData(Adjustment.None, "Rundt 5\u00A0% av sammenligningene", "method = \"none\"")]
    public void The_adjustment_in_force_is_told_in_words_and_in_R(Adjustment adjustment, string words, string call)
    {
        var text = Text(Made with { Adjustment = adjustment });

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains(call, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_single_call_gives_the_numbers_none_is_shown()
    {
        var text = Text(Made with { Scoring = new ScoringOptions { Variance = Variance.Separate, Population = Population.Finite } });

        Assert.Contains("Med disse valgene er det ikke ett enkelt kall i R", text, StringComparison.Ordinal);
        Assert.DoesNotContain("emmeans", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.95, "Et 95\u00A0% usikkerhetsintervall")]
    [InlineData(0.995, "Et 99,5\u00A0% usikkerhetsintervall")]
    public void The_level_is_told_with_the_decimals_that_it_has(double level, string words) =>
        Assert.Contains(words, Text(Made with { Scoring = new ScoringOptions { Level = level } }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.95, "5\u00A0%")]
    [InlineData(0.975, "2,5\u00A0%")]
    [InlineData(0.995, "0,5\u00A0%")]
    public void What_the_level_leaves_to_chance_is_told_with_the_decimals_that_the_level_has(double level, string risk)
    {
        var made = Made with { Scoring = new ScoringOptions { Level = level } };

        Assert.Equal(risk, new ReportView(made.Context("nb"), MadeReports.Nordvik).Risk);
    }

    [Theory]
    [InlineData(84, false)]
    [InlineData(86, true)]
    [InlineData(16, false)]
    [InlineData(14, true)]
    public void Verdicts_on_scores_at_an_end_of_the_scale_come_with_a_warning(double score, bool warns)
    {
        var made = Made with { Figures = (unit, measure) => MadeNetwork.Figure(unit, measure) is { } figure ? figure with { Score = score } : null };

        Assert.Equal(warns, Text(made).Contains("ligger i gjennomsnitt over 85 eller under 15", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Variance.Separate, 19, true)]
    [InlineData(Variance.Separate, 20, false)]
    [InlineData(Variance.Pooled, 19, false)]
    public void Variances_of_their_own_from_few_answers_come_with_a_warning(Variance variance, int answers, bool warns)
    {
        var made = Made with
        {
            Scoring = new ScoringOptions { Variance = variance },
            Figures = (unit, measure) => MadeNetwork.Figure(unit, measure) is { } figure ? figure with { N = answers } : null,
        };

        Assert.Equal(warns, Text(made).Contains("Med færre enn 20 svar er et slikt anslag selv usikkert", StringComparison.Ordinal));
    }

    private static string Text(MadeReports made) => SheetText.Write(new MethodSheet().Compose(new ReportView(made.Context("nb"), MadeReports.Nordvik)).Single());
}
