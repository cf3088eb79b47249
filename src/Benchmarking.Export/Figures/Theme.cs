using System.Globalization;
using Benchmarking.Export.Excel;

namespace Benchmarking.Export.Figures;

/// <summary>Which colour a role has.</summary>
internal sealed class Theme
{
    private static readonly string[] LightScale = [Palette.Unfavourable, "D9A066", "DFE4E6", "86B4DE", Palette.Favourable];
    private static readonly string[] DarkScale = ["F0B070", "A8703C", "3D4A50", "4A80B4", "8CC4FA"];

    private readonly Dictionary<Role, string> _colours;

    private Theme(Dictionary<Role, string> own, string[] shades, string[] scale)
    {
        _colours = own;
        for (var step = 0; step < Role.Shades; step++)
        {
            var share = step / (Role.Shades - 1.0);
            own[Role.Shade(share)] = Between(shades, share);
        }

        for (var step = 0; step < Role.Options; step++)
        {
            var share = step / (Role.Options - 1.0);
            var colour = Between(scale, share);
            own[Role.Option(share)] = colour;

            // One of black and white always reaches a contrast of 4.5.
            own[Role.OnOption(share)] = Luminance(colour) > 0.179 ? "000000" : "FFFFFF";
        }
    }

    /// <summary>On paper and on a light page: the colours of the workbooks.</summary>
    public static Theme Light { get; } = new(
        new()
        {
            [Role.Surface] = "FFFFFF",
            [Role.Ink] = Palette.Ink,
            [Role.Title] = Palette.Title,
            [Role.Muted] = Palette.Muted,
            [Role.Rule] = Palette.Rule,
            [Role.Axis] = "7A8B93",
            [Role.Band] = "EDF4F6",
            [Role.Range] = Palette.Reference,
            [Role.Reference] = Palette.ReferenceLine,
            [Role.Own] = Palette.Own,
            [Role.Favourable] = Palette.Favourable,
            [Role.Unfavourable] = Palette.Unfavourable,
            [Role.Undecided] = Palette.Undecided,
        },
        ["F1F6FA", "7FB2D9"],
        LightScale);

    /// <summary>On a dark page.</summary>
    public static Theme Dark { get; } = new(
        new()
        {
            [Role.Surface] = "12191C",
            [Role.Ink] = "E6EDEF",
            [Role.Title] = "9AD9E5",
            [Role.Muted] = "A9B7BD",
            [Role.Rule] = "2C3A40",
            [Role.Axis] = "80929A",
            [Role.Band] = "1E2B31",
            [Role.Range] = "33444B",
            [Role.Reference] = "A3B4BC",
            [Role.Own] = "4FB9CC",
            [Role.Favourable] = "86BEF5",
            [Role.Unfavourable] = "E8A261",
            [Role.Undecided] = "B7C3C8",
        },
        ["1B272D", "2F6791"],
        DarkScale);

    /// <summary>The colour of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Six hexadecimal digits.</returns>
    public string this[Role role] => _colours[role];

    private static string Between(string[] stops, double share)
    {
        var place = share * (stops.Length - 1);
        var first = Math.Min((int)place, stops.Length - 2);
        var (from, to) = (Parts(stops[first]), Parts(stops[first + 1]));
        var mixed = from.Zip(to, (a, b) => (int)Math.Round(a + ((b - a) * (place - first)), MidpointRounding.AwayFromZero));
        return string.Concat(mixed.Select(part => part.ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static int[] Parts(string colour) =>
        [.. Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    // Relative luminance as WCAG 2.2 defines it.
    private static double Luminance(string colour)
    {
        var parts = Parts(colour).Select(part => part / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
