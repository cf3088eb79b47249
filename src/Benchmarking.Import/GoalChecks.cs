namespace Benchmarking.Import;

/// <summary>What files of goals are held against besides <see cref="FileChecks"/>. An id never changes and is never used again.</summary>
public static class GoalChecks
{
    /// <summary>A topic that the set does not have, or none where the row is filled in.</summary>
    public const string UnknownTopic = "F170";

    /// <summary>A row says how a goal is to be reached, and has no goal.</summary>
    public const string MissingGoal = "F171";

    /// <summary>A unit has the same goal twice on the same topic.</summary>
    public const string RepeatedGoal = "F172";

    /// <summary>A text that is neither a service nor one of the roles.</summary>
    public const string UnknownResponsible = "F173";

    /// <summary>A deadline that is no day, or could be two.</summary>
    public const string NoDate = "F174";

    /// <summary>A deadline that lies too far off to be meant.</summary>
    public const string UnlikelyDate = "F175";

    /// <summary>A deadline has passed and the goal is neither reached nor given up.</summary>
    public const string PassedDeadline = "F176";

    /// <summary>A text that says nothing of how far the unit has come.</summary>
    public const string UnknownProgress = "F177";

    /// <summary>A text is longer than there is room for.</summary>
    public const string TooLongText = "F178";

    /// <summary>No row says anything.</summary>
    public const string NothingFilled = "F179";

    /// <summary>A text tells who somebody is.</summary>
    public const string PersonalDetails = "F180";

    /// <summary>What told who somebody is was masked.</summary>
    public const string Masked = "F181";

    /// <summary>More than one sheet of a workbook holds goals.</summary>
    public const string SeveralSheets = "F182";

    /// <summary>Goals have no deadline, or nobody who sees to them.</summary>
    public const string Unassigned = "F183";
}
