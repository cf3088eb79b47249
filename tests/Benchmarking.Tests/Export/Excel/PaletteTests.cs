using System.Globalization;
using Benchmarking.Export.Excel;
using Benchmarking.Reports;

namespace Benchmarking.Tests.Export.Excel;

public sealed class PaletteTests
{
    public static TheoryData<CellStyle> Styles => [.. Enum.GetValues<CellStyle>()];

    // WCAG 2.2, success criterion 1.4.3: 4.5 to 1.
    [Theory]
    [MemberData(nameof(Styles))]
    public void Letters_stand_out_from_what_is_behind_them(CellStyle style)
    {
        var (look, absent) = (CellLooks.Of(style), CellLooks.Absent(style));

        Assert.InRange(Contrast(look.Ink, look.Fill ?? "FFFFFF"), 4.5, 21);
        Assert.InRange(Contrast(absent.Ink, absent.Fill ?? "FFFFFF"), 4.5, 21);
    }

    // WCAG 2.2, success criterion 1.4.11: 3 to 1 for what a figure is read by.
    [Theory]
    [InlineData(Palette.Own, "FFFFFF")]
    [InlineData(Palette.ReferenceLine, "FFFFFF")]
    [InlineData(Palette.Own, Palette.Reference)]
    [InlineData(Palette.Ink, Palette.Own)]
    [InlineData(Palette.ReferenceLine, Palette.Reference)]
    [InlineData(Palette.RangeLine, "FFFFFF")]
    public void Bars_stand_out_from_the_page_and_from_each_other(string colour, string other) => Assert.InRange(Contrast(colour, other), 3, 21);

    [Theory]
    [InlineData(Palette.Ink)]
    [InlineData(Palette.Title)]
    [InlineData(Palette.Favourable)]
    [InlineData(Palette.Unfavourable)]
    [InlineData(Palette.Undecided)]
    public void Numbers_stand_out_from_every_shade(string ink)
    {
        Assert.InRange(Contrast(ink, Palette.PalestShade), 4.5, 21);
        Assert.InRange(Contrast(ink, Palette.StrongestShade), 4.5, 21);
    }

    [Theory]
    [InlineData("FFFFFF")]
    [InlineData(Palette.HeaderFill)]
    [InlineData(Palette.GroupFill)]
    [InlineData(Palette.FavourableFill)]
    public void Links_stand_out_from_what_is_behind_them(string fill) => Assert.InRange(Contrast(Palette.Link, fill), 4.5, 21);

    // The formula of WCAG 2.2 for relative luminance and contrast ratio.
    internal static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
