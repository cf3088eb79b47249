namespace Benchmarking.Networks;

/// <summary>The id of a survey round, such as <c>2017-11</c>; reports carry it in their file names.</summary>
public sealed record WaveId
{
    private WaveId(string value) => Value = value;

    /// <summary>The id: 1 to 20 letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, beginning with a letter or digit.</summary>
    public string Value { get; }

    /// <summary>Reads an id.</summary>
    /// <param name="text">The id; spaces around it are left out.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no id.</exception>
    public static WaveId Parse(string text) => TryParse(text)
        ?? throw new FormatException($"'{text}' is no wave: expected 1 to 20 letters, digits, '-', '_' or '.', such as '2017-11'.");

    /// <summary>As <see cref="Parse"/>, but null instead of an exception.</summary>
    /// <param name="text">The id.</param>
    /// <returns>The id, or null.</returns>
    public static WaveId? TryParse(string text) =>
        text.Trim() is { Length: >= 1 and <= 20 } id && char.IsAsciiLetterOrDigit(id[0])
        && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')
            ? new WaveId(id)
            : null;

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Value;
}
