using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Export.Html;

/// <summary>What stands in a cell, as the language writes it.</summary>
internal static class CellWords
{
    /// <summary>A cell in words.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>The words; empty for a cell without any and for room to write in.</returns>
    public static string Of(Cell cell, Texts texts) => cell switch
    {
        Cell.Number number => Of(number, texts),
        Cell.Text text => text.Value,
        Cell.Absent absent => absent.Reason,
        _ => "",
    };

    /// <summary>A difference with its sign; what rounds to nothing has none.</summary>
    /// <param name="value">The difference.</param>
    /// <param name="decimals">How many decimals are shown.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>Such as <c>+4,2</c>.</returns>
    public static string Signed(double value, int decimals, Texts texts) =>
        (Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + texts.Number(value, decimals);

    private static string Of(Cell.Number number, Texts texts) => number.Kind switch
    {
        NumberKind.Signed => Signed(number.Value, number.Decimals, texts),
        NumberKind.Margin => "±" + texts.Number(number.Value, number.Decimals),
        NumberKind.Share => texts.Percent(number.Value, number.Decimals),
        _ => texts.Number(number.Value, number.Decimals),
    };
}
