namespace Benchmarking.Export.Excel;

/// <summary>The colours of a workbook. Every ink reaches a contrast of 4.5 on every fill it is used on.</summary>
internal static class Palette
{
    public const string Ink = "1F2D33";
    public const string Title = "0B4A57";
    public const string Muted = "55636A";
    public const string Rule = "D3DDE0";
    public const string HeaderRule = "0B4A57";
    public const string HeaderFill = "E4EEF0";
    public const string GroupFill = "F4F8F9";
    public const string AnswerFill = "FFF9E3";
    public const string AnswerRule = "A8935A";

    // Blue and brown keep apart for every kind of colour vision; symbol and words stand beside them.
    public const string Favourable = "0B4F94";
    public const string FavourableFill = "E8F1FA";
    public const string Unfavourable = "8A4300";
    public const string UnfavourableFill = "FCF0E3";
    public const string Undecided = "4A565C";

    public const string Own = "1B7F92";
    public const string Reference = "DDE6E9";
    public const string ReferenceLine = "64757D";
    public const string RangeLine = "84939A";

    public const string Link = "0B4F94";
    public const string PalestShade = "F4FAFB";
    public const string StrongestShade = "A8D6DF";
}
