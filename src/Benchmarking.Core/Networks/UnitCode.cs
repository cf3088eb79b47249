using Benchmarking.Wording;

namespace Benchmarking.Networks;

/// <summary>The code of a unit, such as a municipality's number.</summary>
public sealed record UnitCode
{
    private UnitCode(string value) => Value = value;

    /// <summary>The code: 1 to 20 characters, none that nobody sees, no <c>|</c>, which stands between codes in a cell.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The code; spaces around it are left out.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no code.</exception>
    public static UnitCode Parse(string text) => TryParse(text)
        ?? throw new FormatException($"'{text}' is no unit code: expected 1 to 20 characters without '|', such as '0301'.");

    /// <summary>As <see cref="Parse"/>, but null instead of an exception.</summary>
    /// <param name="text">The code.</param>
    /// <returns>The code, or null.</returns>
    public static UnitCode? TryParse(string text) =>
        text.Trim() is { Length: >= 1 and <= 20 } code && !code.Contains('|', StringComparison.Ordinal) && VisibleText.Line(code) == code
            ? new UnitCode(code)
            : null;

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
