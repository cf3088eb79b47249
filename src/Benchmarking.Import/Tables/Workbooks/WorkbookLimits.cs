namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>How much of a workbook is read before it is taken for something else than answers.</summary>
/// <remarks>A survey of 20 000 respondents and 50 questions unpacks to some 60 MB. The limits keep reading within 300 MB of memory.</remarks>
internal static class WorkbookLimits
{
    /// <summary>The largest file, packed, in megabytes.</summary>
    public const int PackedMegabytes = 64;

    /// <summary>The most that the parts read may unpack to together, in megabytes.</summary>
    public const int UnpackedMegabytes = 150;

    /// <summary>The most that they may where sheets are only looked at for lists of labels, in megabytes.</summary>
    public const int CompanionMegabytes = 24;

    /// <summary>The most that styles and lists of parts may unpack to together, in megabytes.</summary>
    public const int SmallMegabytes = 16;

    /// <summary>The most parts that a workbook may have, and the most sheets.</summary>
    public const int Parts = 2_000;

    /// <summary>The most text that the cells of a sheet may hold together, in megabytes.</summary>
    public const int TextMegabytes = 64;

    /// <summary>The most texts that cells may refer to.</summary>
    public const int Texts = 2_000_000;

    /// <summary>The most styles that Excel has.</summary>
    public const int Styles = 65_490;

    /// <summary>The most empty cells that a sheet may have between those with something in them, in millions.</summary>
    public const int BlankMillions = 16;

    /// <summary>The last row that Excel has.</summary>
    public const int Rows = 1_048_576;

    /// <summary>The last column that Excel has, <c>XFD</c>.</summary>
    public const int Columns = 16_384;

    /// <summary>The longest tag and the longest text between two tags, in characters; Excel's longest cell has 32 767.</summary>
    public const int Run = 256 * 1024;

    /// <summary>The most names of elements and attributes in a part; the standard has some hundred.</summary>
    public const int Names = 10_000;

    /// <summary>How deep elements may be nested; a rich text in a cell is eight deep.</summary>
    public const int Depth = 64;

    /// <summary>A megabyte, in bytes.</summary>
    public const int Megabyte = 1024 * 1024;
}
