using Benchmarking.Reports;

namespace Benchmarking.Export.Excel;

/// <summary>The look of each style.</summary>
internal static class CellLooks
{
    /// <summary>Letters that every machine with a spreadsheet has, or has a twin of the same widths for (Carlito).</summary>
    public const string Font = "Calibri";

    /// <summary>The look of a style.</summary>
    /// <param name="style">The style.</param>
    /// <returns>The look.</returns>
    public static CellLook Of(CellStyle style) => style switch
    {
        CellStyle.Body => new() { Rule = Rule.Row, Indent = 1 },
        CellStyle.Title => new() { Size = 20, Bold = true, Ink = Palette.Title, Wraps = false, Air = 4 },
        CellStyle.Subtitle => new() { Size = 12, Ink = Palette.Muted, Wraps = false, Stand = Stand.Top, Air = 6 },
        CellStyle.Heading => new() { Size = 14, Bold = true, Ink = Palette.Title, Wraps = false, Air = 14 },
        CellStyle.Lead => new() { Size = 12, Air = 7 },
        CellStyle.Paragraph => new() { Stand = Stand.Top },
        CellStyle.Header => new() { Size = 10, Bold = true, Ink = Palette.Title, Fill = Palette.HeaderFill, Rule = Rule.Header, Indent = 1, Air = 8 },
        CellStyle.HeaderNumber => Of(CellStyle.Header) with { Right = true, Indent = 0 },
        CellStyle.Group => new() { Bold = true, Ink = Palette.Title, Fill = Palette.GroupFill, Rule = Rule.Row, Indent = 1, Air = 7 },
        CellStyle.GroupNumber => Of(CellStyle.Group) with { Ink = Palette.Ink, Right = true, Indent = 0 },
        CellStyle.Label => new() { Rule = Rule.Row, Indent = 2 },
        CellStyle.Term => new() { Bold = true, Ink = Palette.Title, Rule = Rule.Row, Indent = 1, Stand = Stand.Top, Air = 8 },
        CellStyle.Detail => new() { Size = 10, Rule = Rule.Row, Indent = 1, Stand = Stand.Top, Air = 8 },
        CellStyle.Muted => new() { Size = 9.5, Ink = Palette.Muted, Air = 6 },
        CellStyle.Favourable => Verdict(Palette.Favourable, Palette.FavourableFill),
        CellStyle.Unfavourable => Verdict(Palette.Unfavourable, Palette.UnfavourableFill),
        CellStyle.Undecided => new() { Ink = Palette.Undecided, Rule = Rule.Row, Indent = 1 },
        CellStyle.Figure => new() { Size = 26, Bold = true, Ink = Palette.Title, Air = 4 },
        CellStyle.Answer => new() { Fill = Palette.AnswerFill, Rule = Rule.Box, Indent = 1 },
        CellStyle.LongAnswer => Of(CellStyle.Answer) with { Stand = Stand.Top, Air = 8 },
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "The style has no look."),
    };

    /// <summary>The look of a reason that stands where a figure would.</summary>
    /// <param name="style">The style that the cell asks for.</param>
    /// <returns>The look.</returns>
    public static CellLook Absent(CellStyle style)
    {
        // Where words would stand the reason stands to the left as they do.
        var look = Of(style) with { Size = Math.Min(Of(style).Size, 9.5), Bold = false, Italic = true, Ink = Palette.Muted };
        return style == CellStyle.Undecided ? look : look with { Right = true, Indent = 0 };
    }

    /// <summary>The look of words that lead to another sheet.</summary>
    /// <param name="look">The look of their style.</param>
    /// <returns>The look.</returns>
    public static CellLook Link(CellLook look) => look with { Ink = Palette.Link, Underlined = true };

    private static CellLook Verdict(string ink, string fill) => new() { Bold = true, Ink = ink, Fill = fill, Rule = Rule.Row, Indent = 1 };
}
