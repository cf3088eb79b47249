using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>The signs of statistics agencies: four kinds of empty, and marks beside figures.</summary>
internal static class FigureSigns
{
    /// <summary>Reads what stands in place of a number.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="marks">Marks that stood beside it.</param>
    /// <returns>The value: <c>-</c> is 0; null where the text is no sign.</returns>
    public static FigureValue? Read(string text, FigureMarks marks = FigureMarks.None) => text switch
    {
        "." => FigureValue.Absent(FigureAbsence.NotPossible, marks),
        "" or ".." or "..." or "…" => FigureValue.Absent(FigureAbsence.Missing, marks),
        ":" => FigureValue.Absent(FigureAbsence.Confidential, marks),
        "-" or "–" or "−" => FigureValue.Of(0, marks | FigureMarks.Dash),
        _ => null,
    };

    /// <summary>Lays the status of a figure over what stands in its place.</summary>
    /// <param name="number">The number; null where there is none.</param>
    /// <param name="status">The status, such as <c>..</c>, <c>*</c> or <c>preliminary</c>; empty for none.</param>
    /// <returns>The value, and what is to be said about it.</returns>
    public static (FigureValue Value, StatusFault Fault) With(double? number, string status)
    {
        var (bare, marks, isKnown) = Marks(status.Trim());
        var sign = bare.Length > 0 ? Read(bare, marks) ?? Word(bare, marks) : null;
        var fault = isKnown || bare.Length == 0 || sign is not null ? StatusFault.None : StatusFault.Unknown;
        return (number, sign) switch
        {
            (null, { } told) => (told, fault),
            (null, null) => (FigureValue.Absent(FigureAbsence.Missing, marks), fault),
            (0, { Number: 0 }) => (sign, fault),
            ({ } value, null or { Number: not null }) => (FigureValue.Of(value, marks), fault),
            // Better a number too few than one that was to be withheld.
            (_, { } told) => (told, StatusFault.Contradicts),
        };
    }

    private static (string Bare, FigureMarks Marks, bool IsKnown) Marks(string status)
    {
        var marks = FigureMarks.None;
        foreach (var (word, mark) in ((string, FigureMarks)[])[("preliminary", FigureMarks.Preliminary), ("break", FigureMarks.Break), ("p", FigureMarks.Preliminary), ("b", FigureMarks.Break)])
        {
            if (status.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return ("", mark, true);
            }
        }

        marks |= status.Contains('*', StringComparison.Ordinal) ? FigureMarks.Preliminary : FigureMarks.None;
        marks |= status.Contains('|', StringComparison.Ordinal) ? FigureMarks.Break : FigureMarks.None;
        return (status.Trim('*', '|', ' '), marks, false);
    }

    private static FigureValue? Word(string word, FigureMarks marks) => word.ToUpperInvariant() switch
    {
        "NOT_POSSIBLE" => FigureValue.Absent(FigureAbsence.NotPossible, marks),
        "MISSING" => FigureValue.Absent(FigureAbsence.Missing, marks),
        "CONFIDENTIAL" or "C" => FigureValue.Absent(FigureAbsence.Confidential, marks),
        _ => null,
    };
}

/// <summary>What is wrong with a status.</summary>
internal enum StatusFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nobody knows what it means.</summary>
    Unknown,

    /// <summary>It says that there is no figure where one stands.</summary>
    Contradicts,
}
