using Benchmarking.Indicators;
using Benchmarking.Outcomes;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Register figures as readers see them.</summary>
/// <param name="view">The reader's view.</param>
internal sealed class OutcomeWords(ReportView view)
{
    private const double Thousand = 1000;

    /// <summary>An outcome's title, what it counts and which end is good.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>Such as <c>Barn i lavinntekt (prosent, lavt er bra)</c>.</returns>
    public string Title(StatisticIndicator outcome) => view.Texts.Say(
        outcome.Direction switch
        {
            Direction.Higher => "sheet.outcomes.title.higher",
            Direction.Lower => "sheet.outcomes.title.lower",
            _ => "sheet.outcomes.title.neutral",
        },
        outcome.Title,
        Unit(outcome));

    /// <summary>What an outcome counts.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>Such as <c>prosent</c>; what the set says where that is not a common one.</returns>
    public string Unit(StatisticIndicator outcome) => outcome.UnitOfMeasure switch
    {
        "percent" => view.Texts["sheet.outcomes.unit.percent"],
        "days" => view.Texts["sheet.outcomes.unit.days"],
        "fte per 10000" => view.Texts["sheet.outcomes.unit.fte"],
        "posts per 1000" => view.Texts["sheet.outcomes.unit.posts"],
        "NOK" => view.Texts["sheet.outcomes.unit.nok"],
        var other => other,
    };

    /// <summary>Why there is no figure.</summary>
    /// <param name="figure">The figure without a number; null where no source tells of the unit.</param>
    /// <returns>The reason.</returns>
    public string Reason(OutcomeFigure? figure) => view.Texts[figure?.Value.Absence switch
    {
        FigureAbsence.NotPossible => "sheet.outcomes.absent.impossible",
        FigureAbsence.Confidential => "sheet.outcomes.absent.confidential",
        FigureAbsence.PartMissing => "sheet.outcomes.absent.part",
        FigureAbsence.NotComparable => "sheet.outcomes.absent.incomparable",
        _ => "sheet.outcomes.absent.missing",
    }];

    /// <summary>Why a number cannot be made of several figures.</summary>
    /// <param name="gap">Why.</param>
    /// <returns>The reason.</returns>
    public string Reason(OutcomeGap gap) => view.Texts[gap switch
    {
        OutcomeGap.NoEarlierPeriod => "sheet.outcomes.gap.earlier",
        OutcomeGap.Broken => "sheet.outcomes.gap.broken",
        _ => "sheet.outcomes.gap.missing",
    }];

    /// <summary>Which way a number went, and whether that is the good way. It says nothing of chance.</summary>
    /// <param name="change">The change.</param>
    /// <param name="direction">Which end is good.</param>
    /// <returns>Such as <c>opp, mot det bedre</c>.</returns>
    public string Way(double change, Direction direction) => view.Texts[(change, direction) switch
    {
        (0, _) => "sheet.outcomes.way.same",
        ( > 0, Direction.Higher) => "sheet.outcomes.way.up.better",
        ( > 0, Direction.Lower) => "sheet.outcomes.way.up.worse",
        ( > 0, _) => "sheet.outcomes.way.up",
        (_, Direction.Lower) => "sheet.outcomes.way.down.better",
        (_, Direction.Higher) => "sheet.outcomes.way.down.worse",
        _ => "sheet.outcomes.way.down",
    }];

    /// <summary>What has to be known about a figure: what the agency says of it, and what was done to it.</summary>
    /// <param name="figure">The figure; null where no source tells of the unit.</param>
    /// <returns>The remarks; none where it stands as published.</returns>
    public IEnumerable<string> Remarks(OutcomeFigure? figure)
    {
        if (figure is null)
        {
            yield break;
        }

        if (figure.Value.Marks.HasFlag(FigureMarks.Preliminary))
        {
            yield return view.Texts["sheet.outcomes.mark.preliminary"];
        }

        if (figure.Value.Marks.HasFlag(FigureMarks.Break))
        {
            yield return view.Texts["sheet.outcomes.mark.break"];
        }

        if (figure.Comparability is Comparability.Summed or Comparability.Averaged or Comparability.CarriedBySource && figure.Value.Number is not null)
        {
            yield return view.Texts["sheet.outcomes.mark.merged"];
        }
    }

    /// <summary>How many decimals an outcome's numbers are shown with: none where some count in thousands, such as kroner.</summary>
    /// <param name="series">The outcome's figures.</param>
    /// <returns>0 or 1.</returns>
    public static int Decimals(OutcomeSeries series) => series.Periods.SelectMany(series.Numbers).Any(number => Math.Abs(number) >= Thousand) ? 0 : 1;
}
