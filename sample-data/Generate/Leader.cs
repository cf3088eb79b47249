namespace SampleData;

/// <summary>A person who leads a service: a key, a role, and how they see things.</summary>
internal sealed class Leader
{
    private const string KeyLetters = "bcdfghjkmnpqrstvwxz23456789";      // no vowels, so that a key spells nothing
    private readonly Dictionary<string, double> _leanings = [];
    private readonly SplitMix64 _random;

    public Leader(SplitMix64 random)
    {
        _random = random;
        Key = string.Concat(Enumerable.Range(0, 8).Select(_ => KeyLetters[random.Below(KeyLetters.Length)]));
        Role = random.Chance(Truth.Deputy) ? "nestleder" : "leder";
    }

    public string Key { get; }

    public string Role { get; }

    /// <summary>How much the person leans to the good end; the same in every round.</summary>
    public double Leaning(string dimension, string indicator) =>
        Drawn("", Truth.GeneralSd) + Drawn(dimension, Truth.DimensionSd) + Drawn(indicator, Truth.IndicatorSd);

    private double Drawn(string part, double sd) =>
        _leanings.TryGetValue(part, out var drawn) ? drawn : _leanings[part] = _random.Normal(sd);
}
