using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Benchmarking.Reports.Cell;

namespace Benchmarking.Export.Excel;

/// <summary>What a cell accepts for an answer, so that a slip is told of while the form is being filled in.</summary>
internal static class AnswerRules
{
    /// <summary>The rule of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="address">Its address.</param>
    /// <param name="parts">What the workbook's sheets share.</param>
    /// <returns>The rule; null for a cell that asks for nothing.</returns>
    public static DataValidation? Of(Cell cell, string address, WorkbookParts parts) => cell switch
    {
        Cell.Choice choice => Told(new(new Formula1(parts.Choices.Of(choice.Options))) { Type = DataValidationValues.List }, address, parts, "choice"),
        Cell.Entry entry => Told(
            new(new Formula1(Whole(entry.Longest))) { Type = DataValidationValues.TextLength, Operator = DataValidationOperatorValues.LessThanOrEqual },
            address, parts, "entry", Whole(entry.Longest)),
        Cell.Day { Latest: { } latest } day => Told(
            new(new Formula1(Serial(day.Earliest)), new Formula2(Serial(latest))) { Type = DataValidationValues.Date },
            address, parts, "deadline", parts.Words.Date(day.Earliest), parts.Words.Date(latest)),
        Cell.Day day => Told(
            new(new Formula1(Serial(day.Earliest)), new Formula2("TODAY()")) { Type = DataValidationValues.Date },
            address, parts, "day_rule", parts.Words.Date(day.Earliest)),
        _ => null,
    };

    private static string Serial(DateOnly day) => Whole(SerialDay.Of(day));

    private static DataValidation Told(DataValidation rule, string address, WorkbookParts parts, string kind, params IReadOnlyList<object> arguments)
    {
        rule.AllowBlank = true;
        rule.ShowErrorMessage = true;
        rule.ErrorTitle = parts.Words[$"excel.{kind}.title"];
        rule.Error = parts.Words.Say($"excel.{kind}.error", arguments);
        rule.SequenceOfReferences = new() { InnerText = address };
        return rule;
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
