using Benchmarking.Import.Figures;

namespace Benchmarking.Import.Fetching;

/// <summary>What a table can be asked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Variables">Its variables.</param>
internal sealed record PxWebTable(string Id, IReadOnlyList<PxWebVariable> Variables)
{
    /// <summary>The variable of places; null where there is none.</summary>
    public PxWebVariable? Places => Variables.FirstOrDefault(variable => variable.Role == PxWebRole.Place);

    /// <summary>The variable of time; null where there is none.</summary>
    public PxWebVariable? Times => Variables.FirstOrDefault(variable => variable.Role == PxWebRole.Time);

    /// <summary>The variable that tells what is counted; null where there is none.</summary>
    public PxWebVariable? Contents => Variables.FirstOrDefault(variable => variable.Role == PxWebRole.Contents);
}

/// <summary>A variable of a table.</summary>
/// <param name="Dimension">Its code, its words and its values, in the table's order.</param>
/// <param name="Role">What it is for.</param>
/// <param name="MayBeLeftOut">Whether figures are given for all of its values together where it is not asked for.</param>
internal sealed record PxWebVariable(JsonStatDimension Dimension, PxWebRole Role, bool MayBeLeftOut);

/// <summary>What a variable is for.</summary>
internal enum PxWebRole
{
    /// <summary>It divides the figures further.</summary>
    Other,

    /// <summary>Places.</summary>
    Place,

    /// <summary>Time.</summary>
    Time,

    /// <summary>What is counted.</summary>
    Contents,
}
