using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Tests.Scoring;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Reports.Tables;

/// <summary>What holds of everything that the product can say of a survey: scores, comparisons, ranks, synthesis, tests, reliability, agreement, items, change.</summary>
public sealed class SurveyPropertiesTests
{
    private const int Cases = 40;
    private const int Enough = 60;

    // τ² is a root of a slope that may be flat, and a fit ends before its last digits; everything else agrees to 1e-9.
    private const double Iterated = 1e-6;

    [Fact]
    public void The_order_of_respondents_leaves_no_trace() => Property.Holds(
        from survey in MadeSurvey.Any
        from order in Gen.Shuffle(survey.Respondents.ToArray())
        select (survey, order),
        sample => SaidOfSurvey.Same(sample.survey.Said(), (sample.survey with { Respondents = sample.order }).Said(), 0),
        Cases);

    [Fact]
    public void The_order_of_units_changes_no_figure() => Property.Holds(
        from survey in MadeSurvey.Any
        from units in Gen.Shuffle(survey.UnitOrder.ToArray())
        select (survey, units),
        sample => SaidOfSurvey.Same(sample.survey.Said(), (sample.survey with { UnitOrder = sample.units }).Said(), Iterated),
        Cases);

    [Fact]
    public void The_order_of_services_changes_no_figure() => Property.Holds(
        from survey in MadeSurvey.Any
        from services in Gen.Shuffle(survey.ServiceOrder.ToArray())
        select (survey, services),
        sample =>
        {
            var (said, turned) = (sample.survey.Said(), (sample.survey with { ServiceOrder = sample.services }).Said());
            return SaidOfSurvey.Same(Unchosen(said, turned), Unchosen(turned, said), Iterated);
        },
        Cases);

    [Fact]
    public void What_a_hidden_unit_answered_changes_nothing() => Property.Holds(
        from survey in MadeSurvey.Any
        from other in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(1, 5), MadeSurvey.ItemCount), survey.Respondents.Count)
        select (survey, other),
        sample => SaidOfSurvey.Same(
            sample.survey.Said(),
            (sample.survey with { Respondents = [.. sample.survey.Respondents.Zip(sample.other, (one, answers) => IsHidden(one) ? one with { Answers = Answered(one, answers) } : one)] }).Said(),
            0),
        Cases);

    [Fact]
    public void To_hide_a_unit_is_to_leave_it_out() => Property.Holds(
        MadeSurvey.Any,
        survey => SaidOfSurvey.Same(
            Shown(survey.Said()),
            Shown((survey with { Respondents = [.. survey.Respondents.Where(one => !IsHidden(one))] }).Said()),
            0),
        Cases);

    [Fact]
    public void Reversing_every_item_mirrors_scores_and_verdicts_and_leaves_errors_and_tests() => Property.Holds(
        MadeSurvey.Any,
        survey => SaidOfSurvey.Same(survey.Said(), (survey with { IsMirrored = true }).Said().Turned(Mirrored), Iterated),
        Cases);

    [Fact]
    public void Points_written_otherwise_change_only_what_is_told_in_points() => Property.Holds(
        from survey in MadeSurvey.Any
        from step in Gen.Choose(2, 9)
        from lowest in Gen.Choose(-50, 50)
        select (survey, step, lowest),
        sample => SaidOfSurvey.Same(
            sample.survey.Said().Turned((at, value) => (at, Rewritten(at, value, sample.step, sample.lowest))),
            (sample.survey with { Step = (short)sample.step, Lowest = (short)sample.lowest }).Said().Turned((at, value) => (at, Rewritten(at, value, 1, null))),
            Iterated),
        Cases);

    [Fact]
    public void The_surveys_are_worth_the_trouble()
    {
        var said = new List<SaidOfSurvey>();
        Property.Holds(
            MadeSurvey.Any,
            survey =>
            {
                said.Add(survey.Said());
                return true;
            },
            Enough);
        foreach (var table in said[0].Cells.Keys.Select(at => at.Table).Distinct())
        {
            Assert.Contains(said, one => one.Cells.Any(cell => cell.Key.Table == table && cell.Value.Kind is TableValueKind.Number));
        }

        Assert.Contains(said, one => one.Cells.Any(cell => cell.Key is { Table: "trend", Column: "paired" } && cell.Value.AsFlag));
        Assert.All(said, one => Assert.True(one.Numbers > 300));
        Assert.All(said, one => Assert.All(
            one.Cells.Where(cell => cell.Key.Row.Split(' ').Contains(Sample.Code(MadeSurvey.Hidden).Value)), cell => Assert.NotEqual(TableValueKind.Number, cell.Value.Kind)));
    }

    private static bool IsHidden(Answered respondent) => respondent.Units.Contains(MadeSurvey.Hidden);

    // Which answers are valid stays, for who takes part is decided by that.
    private static short[] Answered(Answered respondent, int[] answers) =>
        [.. respondent.Answers.Zip(answers, (answer, other) => answer is AnswerCode.Blank || answer == AnswerCode.Named(0) ? answer : (short)other)];

    // A row of few answers may say that, or that nobody answered; what is shown of others is the same.
    private static SaidOfSurvey Shown(SaidOfSurvey said)
    {
        var others = said.Without(Sample.Code(MadeSurvey.Hidden));
        return others with { Cells = others.Cells.Where(cell => cell.Key.Column != "status" || cell.Value == TableValue.Code("ok")).ToDictionary() };
    }

    // Of two services of as many answers the one that comes first is withheld for the sake of a third; and missing services are named in the network's order.
    private static SaidOfSurvey Unchosen(SaidOfSurvey said, SaidOfSurvey other) => new(said.Cells.Where(cell =>
        cell.Key.Column != "missing_services"
        && (cell.Key.Table is not ("services" or "cells" or "items")
            || (cell.Key.Column != "status" && cell.Value.Kind != TableValueKind.Absent && other.Cells[cell.Key].Kind != TableValueKind.Absent))).ToDictionary());

    private static (SaidAt At, TableValue Value) Mirrored(SaidAt at, TableValue value)
    {
        var turned = at with { Column = Opposite(at) };
        return at.Column switch
        {
            "verdict" when at.Table.StartsWith("compare", StringComparison.Ordinal) => (at, value.AsText switch
            {
                "above" => TableValue.Code("below"),
                "below" => TableValue.Code("above"),
                _ => value,
            }),
            "distribution" when value.Kind == TableValueKind.Code => (at, TableValue.Code(Reversed(value.AsText))),
            "min" or "max" when value.Kind == TableValueKind.Whole => (turned, TableValue.Whole(6 - value.AsWhole)),
            _ => (turned, value.Kind == TableValueKind.Number ? TableValue.Number(Turned(at, value.AsNumber)) : value),
        };
    }

    private static string Opposite(SaidAt at) => at.Column switch
    {
        _ when at.Table == "ranks" || at.Table == "reliability" => at.Column,
        "min" => "max",
        "max" => "min",
        "floor" => "ceiling",
        "ceiling" => "floor",
        var column when column.EndsWith("_low", StringComparison.Ordinal) => column[..^4] + "_high",
        var column when column.EndsWith("_high", StringComparison.Ordinal) => column[..^5] + "_low",
        var column => column,
    };

    private static double Turned(SaidAt at, double number) => (at.Table, at.Column) switch
    {
        ("items", "mean") => 6 - number,
        ("scores" or "services" or "cells", "ci_low" or "ci_high") => 100 - number,
        (_, "score" or "reference_score" or "score_from" or "score_to" or "yi" or "mu" or "eb" or "mu_low" or "mu_high" or "pi_low" or "pi_high") => 100 - number,
        (_, "ci_low" or "ci_high" or "difference" or "g" or "g_low" or "g_high" or "change" or "network_change" or "difference_in_differences") => -number,
        _ => number,
    };

    private static string Reversed(string distribution)
    {
        string[] counts = [.. distribution.Split('|').Select(point => point.Split(':')[1]).Reverse()];
        return string.Join('|', counts.Select((count, point) => $"{point + 1}:{count}"));
    }

    // Agreement measured against a null of another number of points is another; what is told of points that nobody could choose says nothing.
    private static TableValue Rewritten(SaidAt at, TableValue value, int step, int? lowest) => (at.Table, at.Column) switch
    {
        ("agreement", "rwg" or "rwg_skewed" or "verdict") or ("items", "distribution") => TableValue.Absent,
        ("agreement", "ad") or ("items", "sd") when value.Kind == TableValueKind.Number => TableValue.Number(step * value.AsNumber),
        ("items", "mean") when lowest is { } low && value.Kind == TableValueKind.Number => TableValue.Number(low + (step * (value.AsNumber - 1))),
        ("items", "min" or "max") when lowest is { } low && value.Kind == TableValueKind.Whole => TableValue.Whole(low + (step * (value.AsWhole - 1))),
        _ => value,
    };
}
