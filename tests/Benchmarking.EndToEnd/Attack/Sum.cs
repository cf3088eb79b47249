namespace Benchmarking.EndToEnd.Attack;

/// <summary>A weighted sum of unknown means.</summary>
internal sealed class Sum
{
    private readonly SortedDictionary<int, double> _weights = [];

    public IReadOnlyDictionary<int, double> Weights => _weights;

    public bool IsEmpty => _weights.Count == 0;

    /// <summary>Adds a multiple of another sum.</summary>
    public Sum Plus(double factor, Sum other)
    {
        foreach (var (unknown, weight) in other._weights)
        {
            Add(unknown, factor * weight);
        }

        return this;
    }

    /// <summary>Adds a multiple of an unknown.</summary>
    public void Add(int unknown, double weight)
    {
        var sum = _weights.GetValueOrDefault(unknown) + weight;
        if (Math.Abs(sum) < 1e-13)
        {
            _weights.Remove(unknown);
        }
        else
        {
            _weights[unknown] = sum;
        }
    }

    public double Of(IReadOnlyList<double> values) => _weights.Sum(weight => weight.Value * values[weight.Key]);
}

/// <summary>What a published figure says of unknown means.</summary>
/// <param name="Sum">The sum that it states.</param>
/// <param name="Low">The least that its digits allow.</param>
/// <param name="High">The most.</param>
/// <param name="About">What it is, for the report of an attack.</param>
internal sealed record Statement(Sum Sum, double Low, double High, string About);

/// <summary>A mean that nobody may learn.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="About">What it is.</param>
internal sealed record Secret(Sum Mean, string About)
{
    /// <summary>Whether it is of a service over the network, not of a cell or a unit.</summary>
    public bool IsService { get; init; }

    /// <summary>The same of each indicator, where it is their mean.</summary>
    public IReadOnlyList<Sum> Parts { get; init; } = [];
}
