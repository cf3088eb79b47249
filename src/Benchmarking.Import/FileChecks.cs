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

    /// <summary>Rows of test answers or previews.</summary>
    public const string TestAnswer = "F110";

    /// <summary>Rows that were begun and never handed in.</summary>
    public const string NotHandedIn = "F111";

    /// <summary>Rows handed in after the wave closed.</summary>
    public const string Late = "F112";

    /// <summary>Times that cannot be read, or may be two.</summary>
    public const string UnreadableTime = "F113";

    /// <summary>Words of a status column that nothing knows.</summary>
    public const string UnknownStatus = "F114";

    /// <summary>Rows that share a respondent's key, where that is no error.</summary>
    public const string RepeatedKey = "F115";

    /// <summary>Rows that repeat the answers of the same unit and service within minutes.</summary>
    public const string IdenticalSoon = "F116";

    /// <summary>Columns of words of the respondents' own, which are not read.</summary>
    public const string FreeText = "F117";

    /// <summary>A column holds what tells who somebody is: identity numbers, addresses, phone numbers. Of a column that is the respondents' key, identity numbers
    /// alone: of a key only a keyed hash is kept, which suffices for an address that can be changed, and not for a number that stays for life and can be counted through.</summary>
    public const string Personal = "F130";

    /// <summary>What tells who somebody is was masked.</summary>
    public const string PersonalMasked = "F131";

    /// <summary>A column that is to be left out does not exist.</summary>
    public const string NoSuchColumn = "F132";
}
