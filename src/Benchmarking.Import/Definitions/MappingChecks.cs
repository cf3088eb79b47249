namespace Benchmarking.Import.Definitions;

/// <summary>What mapping files are held against beside <see cref="Yaml.YamlChecks"/>; the letter <c>M</c> stands before the number.</summary>
internal static class MappingChecks
{
    /// <summary>A header that two columns of the mapping claim.</summary>
    public const string SharedHeader = "011";

    /// <summary>A role with both a column and a constant.</summary>
    public const string ColumnAndConstant = "012";

    /// <summary>A target that is no whole number, no name and not <c>missing</c>.</summary>
    public const string BadTarget = "013";

    /// <summary>A line that a person has not decided yet.</summary>
    public const string Undecided = "014";

    /// <summary>A file of a later version of the product.</summary>
    public const string Later = "015";

    /// <summary>A period that is none.</summary>
    public const string BadPeriod = "080";
}
