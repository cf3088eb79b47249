namespace Benchmarking.Import.Definitions;

/// <summary>What indicator sets are held against beside <see cref="Yaml.YamlChecks"/>; the letter <c>I</c> stands before the number.</summary>
internal static class SetChecks
{
    /// <summary>A scale whose lowest point is not below its highest, or that needs codes which are reserved.</summary>
    public const string ScaleRange = "011";

    /// <summary>A label for a value that is no point of the scale.</summary>
    public const string LabelOutsideScale = "012";

    /// <summary>A label that would mean two codes.</summary>
    public const string AmbiguousLabel = "013";

    /// <summary>A missing code whose number is a point of the scale, or that is no code.</summary>
    public const string BadMissingCode = "014";

    /// <summary>A scale that the set does not have.</summary>
    public const string UnknownScale = "015";

    /// <summary>A goal that the set does not have.</summary>
    public const string UnknownGoal = "016";

    /// <summary>Survey indicators of one dimension that point in different directions.</summary>
    public const string MixedDirections = "017";

    /// <summary>More valid answers needed than there are items, or none.</summary>
    public const string MinValid = "018";

    /// <summary>A weight that is not above 0.</summary>
    public const string Weight = "019";

    /// <summary>All items of an indicator reversed: then its direction was probably meant the other way.</summary>
    public const string AllReversed = "020";

    /// <summary>Levels that do not run from 1 on without gaps.</summary>
    public const string LevelGap = "021";

    /// <summary>Evidence from a level that the rubric does not have.</summary>
    public const string EvidenceLevel = "022";

    /// <summary>A weighted outcome without an outcome to weigh by, or one to weigh by where nothing is weighted.</summary>
    public const string Denominator = "023";

    /// <summary>An item that is named as another column of response files.</summary>
    public const string ReservedItem = "024";

    /// <summary>A set whose id is not its file's name.</summary>
    public const string FileName = "025";

    /// <summary>A dimension or an indicator that is called as another one.</summary>
    public const string RepeatedTitle = "026";
}
