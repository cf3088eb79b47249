using System.Globalization;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>The lines of R that give the same numbers, by the options in force.</summary>
internal static class ReferenceCall
{
    /// <summary>What stands before the lines.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The key of a paragraph: how to use the lines, or why there are none.</returns>
    public static string Introduction(ReportContext context) => (HasCall(context.Scoring), context) switch
    {
        (false, _) => "sheet.method.r.no_call",
        (_, { Network.Services.Count: 0 }) => "sheet.method.r.use.plain",
        (_, { Scoring.Weighting: Weighting.Standardised }) => "sheet.method.r.use.standardised",
        _ => "sheet.method.r.use",
    };

    /// <summary>The lines.</summary>
    /// <param name="context">The context.</param>
    /// <returns>R, a line each; none where no single call gives the numbers.</returns>
    public static IReadOnlyList<string> Lines(ReportContext context)
    {
        if (!HasCall(context.Scoring))
        {
            return [];
        }

        var hasServices = context.Network.Services.Count > 0;
        return
        [
            "library(emmeans)",
            hasServices ? "model <- lm(score ~ unit * service, data = answers)" : "model <- lm(score ~ unit, data = answers)",
            hasServices ? $"scores <- emmeans(model, ~ unit, weights = {Weights(context.Scoring.Weighting)})" : "scores <- emmeans(model, ~ unit)",
            $"confint(scores, level = {Level(context)})",
            "differences <- contrast(scores, \"del.eff\", adjust = \"none\")",
            $"confint(differences, level = {Level(context)})",
            $"p.adjust(p, method = \"{Method(context.Adjustment)}\")",
        ];
    }

    private static bool HasCall(ScoringOptions scoring) => scoring is { Variance: Variance.Pooled, Population: Population.Infinite };

    private static string Level(ReportContext context) => context.Scoring.Level.ToString("R", CultureInfo.InvariantCulture);

    private static string Weights(Weighting weighting) => weighting switch
    {
        Weighting.Services => "\"equal\"",
        Weighting.Respondents => "\"cells\"",
        _ => "shares",
    };

    private static string Method(Adjustment adjustment) => adjustment switch
    {
        Adjustment.Holm => "holm",
        Adjustment.BenjaminiHochberg => "BH",
        _ => "none",
    };
}
