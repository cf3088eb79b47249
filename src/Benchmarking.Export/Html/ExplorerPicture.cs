using System.Globalization;
using System.Text;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Html;

/// <summary>Draws a score with its interval as small as a line of text. The numbers stand beside it, so it is for the eye alone.</summary>
/// <param name="axis">The axis of all scores.</param>
internal sealed class ExplorerPicture(FigureAxis axis)
{
    private const double Width = 200;
    private const double Edge = 12;
    private const double Height = 20;
    private const double Middle = Height / 2;
    private const double Dot = 4.5;
    private const double TickReach = 7;
    private const double LetterBase = 14;

    /// <summary>The numbers of the axis: its ends and its middle.</summary>
    /// <returns>A picture, as wide as those of the rows.</returns>
    public string Scale()
    {
        var picture = Opened("scale");
        foreach (var value in new[] { axis.Minimum, (axis.Minimum + axis.Maximum) / 2, axis.Maximum })
        {
            picture.Append(Invariant($"<text x=\"{At(value):0.#}\" y=\"{LetterBase}\">{value:0.##}</text>"));
        }

        return picture.Append("</svg>").ToString();
    }

    /// <summary>A row's score.</summary>
    /// <param name="row">The row, which has a score.</param>
    /// <returns>A picture: the axis, a mark for each reference, the interval and the score.</returns>
    public string Of(ExplorerRow row)
    {
        var picture = Opened("row");
        picture.Append(Invariant($"<path class=\"axis\" d=\"M{Edge} {Middle}H{Width - Edge}\" />"));
        for (var reference = 0; reference < row.Contrasts.Count; reference++)
        {
            if (row.Contrasts[reference].Reference is { } value)
            {
                picture.Append(Invariant($"<path class=\"reference\" data-reference=\"{reference}\" d=\"M{At(value):0.#} {Middle - TickReach}V{Middle + TickReach}\" />"));
            }
        }

        if (row.Score is { Interval: { } interval })
        {
            picture.Append(Invariant($"<path class=\"interval\" d=\"M{At(interval.Low):0.#} {Middle}H{At(interval.High):0.#}\" />"));
        }

        return picture.Append(Invariant($"<circle class=\"score\" cx=\"{At(row.Score?.Value ?? axis.Minimum):0.#}\" cy=\"{Middle}\" r=\"{Dot}\" /></svg>")).ToString();
    }

    private static StringBuilder Opened(string look) =>
        new(Invariant($"<svg class=\"{look}\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\" focusable=\"false\">"));

    private double At(double value) =>
        Edge + ((Width - (2 * Edge)) * (Math.Clamp(axis.Shown(value), axis.Minimum, axis.Maximum) - axis.Minimum) / (axis.Maximum - axis.Minimum));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
