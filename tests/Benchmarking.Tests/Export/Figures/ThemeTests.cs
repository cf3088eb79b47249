using System.Globalization;
using Benchmarking.Export.Figures;

namespace Benchmarking.Tests.Export.Figures;

public sealed class ThemeTests
{
    private static readonly Role[] Letters = [Role.Ink, Role.Title, Role.Muted, Role.Favourable, Role.Unfavourable, Role.Undecided];

    [Fact]
    public void Words_have_no_other_colours()
    {
        var words = SampleFigures.All.SelectMany(figure => PictureFaults.Flat(Charts.Scene(figure).Shapes)).OfType<Shape.Words>();

        Assert.Subset(Letters.ToHashSet(), words.Select(word => word.Role).Where(role => !role.Name.StartsWith("on-option-", StringComparison.Ordinal)).ToHashSet());
    }

    public static TheoryData<bool> Themes => [false, true];

    // WCAG 2.2, success criterion 1.4.3: 4.5 to 1.
    [Theory]
    [MemberData(nameof(Themes))]
    public void Letters_stand_out_from_the_page_and_from_the_band_behind_a_row(bool isDark) => Assert.All(
        from role in Letters
        from ground in new[] { Role.Surface, Role.Band }
        select (role, ground),
        pair => Assert.InRange(Contrast(pair.role, pair.ground, isDark), 4.5, 21));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Numbers_can_be_read_on_every_shade_of_a_heat_map(bool isDark) => Assert.All(
        Enumerable.Range(0, Role.Shades).Select(step => Role.Shade(step / (Role.Shades - 1.0))),
        shade => Assert.InRange(Contrast(Role.Ink, shade, isDark), 4.5, 21));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Percentages_can_be_read_on_every_point_of_a_scale(bool isDark) => Assert.All(
        Enumerable.Range(0, Role.Options).Select(step => step / (Role.Options - 1.0)),
        share => Assert.InRange(Contrast(Role.OnOption(share), Role.Option(share), isDark), 4.5, 21));

    // WCAG 2.2, success criterion 1.4.11: 3 to 1 for what a figure is read by.
    [Theory]
    [MemberData(nameof(Themes))]
    public void Marks_stand_out_from_what_is_behind_them(bool isDark) => Assert.All(
        from role in new[] { Role.Axis, Role.Reference, Role.Own, Role.Favourable, Role.Unfavourable, Role.Undecided }
        from ground in role == Role.Axis ? new[] { Role.Surface, Role.Band } : [Role.Surface, Role.Band, Role.Range]
        select (role, ground),
        pair => Assert.InRange(Contrast(pair.role, pair.ground, isDark), 3, 21));

    // Both ends of a scale are told from its middle, and from the page, without their hue.
    [Theory]
    [MemberData(nameof(Themes))]
    public void The_ends_of_a_scale_stand_out_from_its_middle(bool isDark)
    {
        Assert.InRange(Contrast(Role.Option(0), Role.Option(0.5), isDark), 3, 21);
        Assert.InRange(Contrast(Role.Option(1), Role.Option(0.5), isDark), 3, 21);
    }

    // The formula of WCAG 2.2 for relative luminance and contrast ratio.
    private static double Contrast(Role one, Role other, bool isDark)
    {
        var theme = isDark ? Theme.Dark : Theme.Light;
        var (a, b) = (Luminance(theme[one]), Luminance(theme[other]));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
