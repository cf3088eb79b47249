using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>A questionnaire as a report: the form, the form of evaluations where the set has rubrics, and what a survey tool needs. It rests on no answers.</summary>
public static class QuestionnaireReport
{
    /// <summary>Composes the report.</summary>
    /// <param name="set">The set whose questions are asked.</param>
    /// <param name="texts">The words of the respondents' language.</param>
    /// <param name="date">The time stamp that the file is to carry.</param>
    /// <param name="network">The network whose units the form of evaluations offers; null to leave the unit to be written.</param>
    /// <returns>The report.</returns>
    public static Report Of(IndicatorSet set, Texts texts, DateOnly date, Network? network = null) =>
        new(DisclosureGate.Pass(new Publication([]), new DisclosureRules()))
        {
            FileName = $"{set.Id}-{texts.Language}",
            Title = texts.Say("sheet.questionnaire.report", set.Title[texts.Language], set.Version),
            Author = set.Title[texts.Language],
            Language = texts.Language,
            Date = date,
            Sheets =
            [
                QuestionnaireSheet.Of(set, texts),
                .. EvaluationForm.RubricsOf(set).Any() ? [EvaluationForm.Of(set, network, texts)] : Array.Empty<ReportSheet>(),
                SurveyToolSheet.Of(set, texts),
            ],
        };
}
