namespace Benchmarking.Import;

/// <summary>What becomes of rows that are answers in form and may be none in substance.</summary>
public sealed record RowTreatments
{
    /// <summary>Rows of test answers and previews. Default <see cref="RowTreatment.LeaveOut"/>.</summary>
    public RowTreatment Tests { get; init; } = RowTreatment.LeaveOut;

    /// <summary>Rows that were never handed in. Default <see cref="RowTreatment.LeaveOut"/>.</summary>
    public RowTreatment Incomplete { get; init; } = RowTreatment.LeaveOut;

    /// <summary>Rows handed in after the wave closed. Default <see cref="RowTreatment.Keep"/>.</summary>
    public RowTreatment Late { get; init; } = RowTreatment.Keep;

    /// <summary>Rows with the answers that the same unit and service handed in minutes before. Default <see cref="RowTreatment.Keep"/>.</summary>
    public RowTreatment Identical { get; init; } = RowTreatment.Keep;

    /// <summary>Rows that share a respondent's key. Default <see cref="RepeatTreatment.Refuse"/>.</summary>
    public RepeatTreatment Repeats { get; init; } = RepeatTreatment.Refuse;
}

/// <summary>What becomes of a row in doubt. Whatever it is, the rows are named.</summary>
public enum RowTreatment
{
    /// <summary>It is left out, and written to the file of rejected rows where there is one.</summary>
    LeaveOut,

    /// <summary>It counts, with a warning.</summary>
    Keep,

    /// <summary>It is an error.</summary>
    Refuse,
}

/// <summary>What becomes of rows that share a respondent's key.</summary>
public enum RepeatTreatment
{
    /// <summary>All but the first are errors.</summary>
    Refuse,

    /// <summary>The first of the file counts, the others are left out.</summary>
    First,

    /// <summary>The last of the file counts, the others are left out.</summary>
    Last,

    /// <summary>All count, and none keeps the key: nobody knows which of them is the person that it stands for.</summary>
    Keep,
}
