using Benchmarking.Wording;

namespace Benchmarking.Reports;

/// <summary>One value of a <see cref="TidyTable"/>. The default is an absent one.</summary>
public readonly record struct TableValue
{
    private readonly double _number;
    private readonly long _whole;
    private readonly string? _text;

    private TableValue(TableValueKind kind, string? text = null, double number = 0, long whole = 0) =>
        (Kind, _text, _number, _whole) = (kind, text, number, whole);

    /// <summary>No value.</summary>
    public static TableValue Absent => default;

    /// <summary>What kind of value it is.</summary>
    public TableValueKind Kind { get; }

    /// <summary>The words or the code; empty for every other kind.</summary>
    public string AsText => _text ?? "";

    /// <summary>The number with all its digits; 0 for every other kind.</summary>
    public double AsNumber => _number;

    /// <summary>The whole number; 0 for every other kind.</summary>
    public long AsWhole => _whole;

    /// <summary>The answer to yes or no; false for every other kind.</summary>
    public bool AsFlag => Kind == TableValueKind.Flag && _whole != 0;

    /// <summary>Words that a person wrote, such as a name. A writer may keep spreadsheets from reading them as formulas.</summary>
    /// <param name="words">The words; null for an absent value.</param>
    /// <returns>The value.</returns>
    public static TableValue Words(string? words) => words is null ? Absent : new(TableValueKind.Words, text: VisibleText.Of(words));

    /// <summary>A code that scripts match on, such as an id or a status. It is the same wherever it is written.</summary>
    /// <param name="code">The code; null for an absent value.</param>
    /// <returns>The value.</returns>
    public static TableValue Code(string? code) => code is null ? Absent : new(TableValueKind.Code, text: VisibleText.Of(code));

    /// <summary>A number.</summary>
    /// <param name="number">The number, finite; null for an absent value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="number"/> is not finite: what is absent has to be null.</exception>
    public static TableValue Number(double? number) => number switch
    {
        null => Absent,
        { } finite when double.IsFinite(finite) => new(TableValueKind.Number, number: finite),
        _ => throw new ArgumentException("A number in a table is finite; what is absent is null.", nameof(number)),
    };

    /// <summary>A whole number, such as a count.</summary>
    /// <param name="whole">The number; null for an absent value.</param>
    /// <returns>The value.</returns>
    public static TableValue Whole(long? whole) => whole is { } number ? new(TableValueKind.Whole, whole: number) : Absent;

    /// <summary>Yes or no.</summary>
    /// <param name="flag">The answer; null for an absent value.</param>
    /// <returns>The value.</returns>
    public static TableValue Flag(bool? flag) => flag is { } answer ? new(TableValueKind.Flag, whole: answer ? 1 : 0) : Absent;
}

/// <summary>What kind of value stands in a table.</summary>
public enum TableValueKind
{
    /// <summary>None.</summary>
    Absent,

    /// <summary>Words that a person wrote.</summary>
    Words,

    /// <summary>A code that scripts match on.</summary>
    Code,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Yes or no.</summary>
    Flag,
}
