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

    /// <summary>Text that was decoded twice: <c>sÃ¦rlig</c> for <c>særlig</c>.</summary>
    public const string Mojibake = "F028";

    /// <summary>A workbook has sheets that were not read.</summary>
    public const string OtherSheets = "F029";

    /// <summary>Characters that nobody sees were left out of headers or cells.</summary>
    public const string Invisible = "F030";

    /// <summary>Answers are codes of the survey tool's own, and nothing says what they mean.</summary>
    public const string UnexplainedCodes = "F031";

    /// <summary>The mapping file was made from a file with other columns, and some of its lines no longer fit.</summary>
    public const string OtherColumns = "F041";

    /// <summary>The mapping file was made for another set, or another version of it.</summary>
    public const string OtherSet = "F042";

    /// <summary>Codes that a spreadsheet took zeros from, or gave decimals to, were restored.</summary>
    public const string RestoredCodes = "F060";

    /// <summary>A unit's older or newer code, or that of a part, was carried to the unit.</summary>
    public const string CarriedUnit = "F061";

    /// <summary>A name that is one unit's in the network, and another municipality's in the country.</summary>
    public const string Namesake = "F062";

    /// <summary>A municipality that was split, or joined of several, and so is none of the network's units.</summary>
    public const string NotComparable = "F063";

    /// <summary>Municipalities of a list that are none of the network's units, or not wholly one, were passed over.</summary>
    public const string PassedOver = "F064";

    /// <summary>A day that is none, or the last before the first.</summary>
    public const string NoDay = "F065";

    /// <summary>A unit and first day stand twice in a list of facts.</summary>
    public const string RepeatedFact = "F066";

    /// <summary>The file is no JSON that can be read.</summary>
    public const string Json = "F080";

    /// <summary>The file is JSON but no dataset of JSON-stat: a part is missing or of the wrong kind.</summary>
    public const string JsonStat = "F081";

    /// <summary>Parts of a dataset do not fit together: values and sizes, sizes and categories.</summary>
    public const string JsonStatLength = "F082";

    /// <summary>A position or a code of a dataset is out of range or stands twice.</summary>
    public const string JsonStatIndex = "F083";

    /// <summary>A dataset or table has more cells than are read at once.</summary>
    public const string TooManyCells = "F084";

    /// <summary>Nothing in the file says which places the figures are of.</summary>
    public const string NoRegion = "F085";

    /// <summary>Nothing in the file says which time the figures are of.</summary>
    public const string NoPeriod = "F086";

    /// <summary>A dimension has several categories, and nobody has said which is meant.</summary>
    public const string SeveralCategories = "F087";

    /// <summary>Figures that no outcome of the set is made of are left out.</summary>
    public const string UnknownContents = "F088";

    /// <summary>Nothing in the file belongs to an outcome of the set.</summary>
    public const string NoOutcome = "F089";

    /// <summary>An outcome that the set does not have.</summary>
    public const string UnknownOutcome = "F090";

    /// <summary>A cell is neither a number nor a sign of its absence.</summary>
    public const string NoFigure = "F091";

    /// <summary>A number whose point or comma may stand before decimals or between thousands.</summary>
    public const string AmbiguousNumber = "F092";

    /// <summary>Marks of figures that nobody knows are read over.</summary>
    public const string UnknownSign = "F093";

    /// <summary>A number stands where its mark says that there is none; it is left out.</summary>
    public const string ValueDespiteAbsence = "F094";

    /// <summary>A text that is no period.</summary>
    public const string NoTime = "F095";

    /// <summary>Places that are neither municipalities nor references are left out.</summary>
    public const string UnknownRegions = "F096";

    /// <summary>The same outcome, place and period stands twice in a file with different figures.</summary>
    public const string RepeatedFigure = "F097";

    /// <summary>Districts of cities are left out.</summary>
    public const string Districts = "F098";

    /// <summary>The figures are taken to be of today's municipalities in every period.</summary>
    public const string CurrentDivision = "F099";

    /// <summary>Several datasets in one file.</summary>
    public const string Collection = "F100";

    /// <summary>A name that several municipalities share.</summary>
    public const string AmbiguousRegion = "F101";

    /// <summary>The mapping names a column, category or content that the file does not have.</summary>
    public const string StatisticsHeader = "F102";

    /// <summary>The outcome asked for is another than the one that the contents are known for.</summary>
    public const string OtherContents = "F103";

    /// <summary>No figure is left to import.</summary>
    public const string NoStatistics = "F104";

    /// <summary>Municipal codes without their leading zero are read with it.</summary>
    public const string RepairedCodes = "F105";

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

    /// <summary>What may be wrong because nobody has said what columns and values mean: a mapping file may mend it.</summary>
    public static IReadOnlySet<string> CallForMapping { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        MissingColumn, MissingItems, Mapping, UnknownUnit, UnknownService, OutOfRange, NoAnswer, UnexplainedCodes, OtherColumns,
    };

    /// <summary>A row has more columns than any spreadsheet.</summary>
    public const string TooManyColumns = "F160";
}
