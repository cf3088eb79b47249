using Benchmarking.Wording;

namespace Benchmarking.Networks;

/// <summary>The id of a service, such as <c>school</c>.</summary>
public sealed record ServiceId
{
    private ServiceId(string value) => Value = value;

    /// <summary>The id as written: a letter or digit, then letters, digits, <c>_</c>, <c>.</c> or <c>-</c>, at most 60 characters.</summary>
    public string Value { get; }

    /// <summary>Reads an id.</summary>
    /// <param name="text">The id; spaces around it are left out.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no id.</exception>
    public static ServiceId Parse(string text) => TryParse(text)
        ?? throw new FormatException($"'{text}' is no id: expected a letter or digit, then letters, digits, '_', '.' or '-', such as 'school'.");

    /// <summary>As <see cref="Parse"/>, but null instead of an exception.</summary>
    /// <param name="text">The id.</param>
    /// <returns>The id, or null.</returns>
    public static ServiceId? TryParse(string text) => Identifier.Check(text) is { } id ? new ServiceId(id) : null;

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Value;
}
