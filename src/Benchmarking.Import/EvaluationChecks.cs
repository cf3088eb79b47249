namespace Benchmarking.Import;

/// <summary>What files of evaluations are held against besides <see cref="FileChecks"/>. An id never changes and is never used again.</summary>
public static class EvaluationChecks
{
    /// <summary>A rubric that the set does not have.</summary>
    public const string UnknownRubric = "F140";

    /// <summary>A text that names no level of the rubric.</summary>
    public const string UnknownLevel = "F141";

    /// <summary>A number of a level together with words that are not that level's.</summary>
    public const string LevelWords = "F142";

    /// <summary>A row that says something about a rubric and names no level.</summary>
    public const string MissingLevel = "F143";

    /// <summary>A level lacks the evidence that its rubric requires.</summary>
    public const string MissingEvidence = "F144";

    /// <summary>A unit stands twice on the same rubric.</summary>
    public const string RepeatedEvaluation = "F145";

    /// <summary>The day of a source is still to come.</summary>
    public const string FutureDate = "F146";

    /// <summary>The day of a source is none, or could be two.</summary>
    public const string NoDate = "F147";

    /// <summary>A narrative is longer than there is room for.</summary>
    public const string TooLongText = "F148";

    /// <summary>A kind of source that there is not.</summary>
    public const string UnknownSourceType = "F149";

    /// <summary>A text that is none of the roles of those who assess.</summary>
    public const string UnknownRole = "F150";

    /// <summary>No row says anything about its rubric.</summary>
    public const string NothingFilled = "F151";

    /// <summary>Rows that say nothing about their rubric were passed over.</summary>
    public const string Unfilled = "F152";

    /// <summary>A narrative tells who somebody is.</summary>
    public const string PersonalDetails = "F153";

    /// <summary>What told in narratives who somebody is was masked.</summary>
    public const string Masked = "F154";

    /// <summary>More than one sheet of a workbook holds evaluations.</summary>
    public const string SeveralSheets = "F155";
}
