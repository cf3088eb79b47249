namespace Benchmarking.Import.Yaml;

/// <summary>What every YAML file of the product is held against; the letter of the file's kind stands before the number.</summary>
internal static class YamlChecks
{
    /// <summary>The file is no YAML, no text, empty, or too large.</summary>
    public const string Unreadable = "001";

    /// <summary>An anchor, an alias or a tag, which these files do without.</summary>
    public const string Reference = "002";

    /// <summary>A key that the place does not know.</summary>
    public const string UnknownKey = "003";

    /// <summary>A key that the place needs and does not have, or that has no value.</summary>
    public const string MissingKey = "004";

    /// <summary>A value of the wrong kind: a list for a text, a text for a number.</summary>
    public const string WrongType = "005";

    /// <summary>The same key twice in one place.</summary>
    public const string RepeatedKey = "006";

    /// <summary>A word that is none of those possible.</summary>
    public const string UnknownWord = "007";

    /// <summary>A key of a text that is no language code.</summary>
    public const string NoLanguage = "008";

    /// <summary>An id or code that is none.</summary>
    public const string BadId = "009";

    /// <summary>An id or code that something else has already.</summary>
    public const string RepeatedId = "010";

    /// <summary>There is more to say about the file than is listed.</summary>
    public const string More = "099";
}
