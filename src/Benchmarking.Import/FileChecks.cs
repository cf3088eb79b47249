namespace Benchmarking.Import;

/// <summary>What response files and invitation files are held against while they are read. An id never changes and is never used again.</summary>
public static class FileChecks
{
    /// <summary>The file is no text: a workbook, a picture, a damaged encoding.</summary>
    public const string NoText = "F001";

    /// <summary>The file is empty.</summary>
    public const string Empty = "F002";

    /// <summary>The file has a header and nothing below it.</summary>
    public const string HeaderOnly = "F003";

    /// <summary>A line or record is longer than any row of answers can be.</summary>
    public const string TooLong = "F004";

    /// <summary>A quotation mark opens and never closes, so that the rest of the file would be one cell.</summary>
    public const string OpenQuote = "F005";

    /// <summary>Text follows a closing quotation mark.</summary>
    public const string TextAfterQuote = "F006";

    /// <summary>A row has more or fewer fields than the header.</summary>
    public const string FieldCount = "F007";

    /// <summary>Two columns have the same header.</summary>
    public const string RepeatedHeader = "F008";

    /// <summary>A column that every file needs is missing.</summary>
    public const string MissingColumn = "F009";

    /// <summary>Items of the set have no column.</summary>
    public const string MissingItems = "F010";

    /// <summary>Columns that nothing knows are ignored.</summary>
    public const string UnknownColumns = "F011";

    /// <summary>The mapping names a header, an item or a code that does not exist.</summary>
    public const string Mapping = "F012";

    /// <summary>A unit that the network does not have.</summary>
    public const string UnknownUnit = "F013";

    /// <summary>Several units in one cell of a file that has a row for each.</summary>
    public const string SeveralUnits = "F014";

    /// <summary>A service that the network does not have.</summary>
    public const string UnknownService = "F015";

    /// <summary>A name that two units or two services share.</summary>
    public const string AmbiguousName = "F016";

    /// <summary>A cell, or a part of one, that must not be empty is.</summary>
    public const string EmptyCell = "F017";

    /// <summary>A whole number that is neither a point of the scale nor a declared missing code.</summary>
    public const string OutOfRange = "F018";

    /// <summary>A text that is neither a code nor a label of the scale.</summary>
    public const string NoAnswer = "F019";

    /// <summary>A number with decimals where only whole numbers stand.</summary>
    public const string Decimals = "F020";

    /// <summary>There is more to say about the file than is listed.</summary>
    public const string More = "F021";

    /// <summary>Every row was rejected.</summary>
    public const string NothingLeft = "F022";

    /// <summary>Rows without any text were passed over.</summary>
    public const string EmptyRows = "F023";

    /// <summary>How many were invited is no whole number of 0 or more.</summary>
    public const string NoCount = "F024";

    /// <summary>A unit and service stand twice in a file of who was invited.</summary>
    public const string RepeatedCell = "F025";

    /// <summary>A unit stands twice in one cell.</summary>
    public const string RepeatedUnit = "F026";

    /// <summary>The respondents' keys are running numbers of submissions, and follow nobody from wave to wave.</summary>
    public const string SubmissionNumbers = "F027";

    /// <summary>A value whose label in the export is none of the set's, so that nobody knows what the value means.</summary>
    public const string UnknownLabel = "F040";

    /// <summary>The mapping file was made from a file with other columns, and some of its lines no longer fit.</summary>
    public const string OtherColumns = "F041";

    /// <summary>The mapping file was made for another set, or another version of it.</summary>
    public const string OtherSet = "F042";

    /// <summary>What may be wrong because nobody has said what columns and values mean: a mapping file may mend it.</summary>
    public static IReadOnlySet<string> CallForMapping { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        MissingColumn, MissingItems, Mapping, UnknownUnit, UnknownService, OutOfRange, NoAnswer, UnknownLabel, OtherColumns,
    };
}
