namespace Benchmarking.Import.Definitions;

/// <summary>What network files are held against beside <see cref="Yaml.YamlChecks"/>; the letter <c>N</c> stands before the number.</summary>
internal static class NetworkChecks
{
    /// <summary>A name that two units or two services share, so that response files must use the code or id.</summary>
    public const string SharedName = "011";

    /// <summary>A date that is none.</summary>
    public const string Date = "012";

    /// <summary>A threshold below what protects respondents.</summary>
    public const string Threshold = "013";

    /// <summary>A level that is not between 0 and 1.</summary>
    public const string Level = "014";

    /// <summary>A negative number of inhabitants, or one that cannot be.</summary>
    public const string Population = "015";

    /// <summary>A language that the product has no words in.</summary>
    public const string NoWords = "016";

    /// <summary>A municipality's code that has been replaced before the latest survey round.</summary>
    public const string OldCode = "017";

    /// <summary>A municipality's code with another name than the register's.</summary>
    public const string OtherName = "018";

    /// <summary>A municipality's name with a code that no municipality has had.</summary>
    public const string OtherCode = "019";

    /// <summary>A unit that became another of the network's units, or a part of it.</summary>
    public const string SameMunicipality = "020";

    /// <summary>A municipality's code without its leading zero, as spreadsheets and numbers without quotes have it.</summary>
    public const string ShortCode = "021";
}
