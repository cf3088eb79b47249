using System.Globalization;
using Benchmarking.Wording;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Benchmarking.Reports.Cell;

namespace Benchmarking.Export.Excel;

/// <summary>What a cell accepts for an answer, so that a slip is told of while the form is being filled in.</summary>
internal static class AnswerRules
{
    // The day that a workbook counts as 0.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The rule of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="address">Its address.</param>
    /// <param name="parts">What the workbook's sheets share.</param>
    /// <returns>The rule; null for a cell that asks for nothing.</returns>
    public static DataValidation? Of(Cell cell, string address, WorkbookParts parts)
    {
        var rule = cell switch
        {
            Cell.Choice choice => Picked(choice, parts),
            Cell.Entry entry => Written(entry, parts.Words),
            Cell.Day day => Dated(day, parts.Words),
            _ => null,
        };
        if (rule is not null)
        {
            rule.AllowBlank = true;
            rule.ShowErrorMessage = true;
            rule.SequenceOfReferences = new() { InnerText = address };
        }

        return rule;
    }

    private static DataValidation Picked(Cell.Choice choice, WorkbookParts parts) => new(new Formula1(parts.Choices.Of(choice.Options)))
    {
        Type = DataValidationValues.List,
        ErrorTitle = parts.Words["excel.choice.title"],
        Error = parts.Words["excel.choice.error"],
    };

    private static DataValidation Written(Cell.Entry entry, Texts words) => new(new Formula1(Whole(entry.Longest)))
    {
        Type = DataValidationValues.TextLength,
        Operator = DataValidationOperatorValues.LessThanOrEqual,
        ErrorTitle = words["excel.entry.title"],
        Error = words.Say("excel.entry.error", Whole(entry.Longest)),
    };

    private static DataValidation Dated(Cell.Day day, Texts words) => new(
        new Formula1(Number(day.Earliest)),
        new Formula2(day.Latest is { } last ? Number(last) : "TODAY()"))
    {
        Type = DataValidationValues.Date,
        ErrorTitle = words["excel.day_rule.title"],
        Error = day.Latest is { } latest
            ? words.Say("excel.day_rule.between", words.Date(day.Earliest), words.Date(latest))
            : words.Say("excel.day_rule.error", words.Date(day.Earliest)),
    };

    private static string Number(DateOnly day) => Whole(day.DayNumber - DayZero.DayNumber);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
