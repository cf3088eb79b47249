using Benchmarking.Indicators;
using Benchmarking.Statistics;

namespace Benchmarking.Evaluations;

/// <summary>Where the units of a network placed themselves on one rubric.</summary>
public sealed class RubricLevels
{
    /// <summary>How many units have to be placed before anything is said of them together.</summary>
    public const int FewestUnits = 3;

    private readonly Dictionary<int, Evaluation> _units;

    private RubricLevels(RubricIndicator rubric, Dictionary<int, Evaluation> units) => (Rubric, _units) = (rubric, units);

    /// <summary>The rubric.</summary>
    public RubricIndicator Rubric { get; }

    /// <summary>Whether any unit has looked at it.</summary>
    public bool IsAnswered => _units.Count > 0;

    /// <summary>How many units are placed at a level.</summary>
    public int Units => Levels.Count;

    /// <summary>The median level, which lies between two where as many stand on either side; null for fewer than <see cref="FewestUnits"/>.</summary>
    public double? MedianLevel => Units < FewestUnits ? null : Median.Of([.. Levels.Select(level => (double)level)]);

    /// <summary>The lowest and the highest level; null for fewer than <see cref="FewestUnits"/>.</summary>
    public (int Lowest, int Highest)? Range => Units < FewestUnits ? null : (Levels.Min(), Levels.Max());

    private List<int> Levels => [.. _units.Values.Select(evaluation => evaluation.Level).OfType<int>()];

    /// <summary>Gathers the evaluations on a rubric.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="evaluations">Evaluations of one wave, each unit and rubric once.</param>
    /// <returns>Those on the rubric.</returns>
    public static RubricLevels Of(RubricIndicator rubric, IEnumerable<Evaluation> evaluations) =>
        new(rubric, evaluations.Where(evaluation => evaluation.Indicator.Id == rubric.Id).ToDictionary(evaluation => evaluation.Unit));

    /// <summary>A unit's evaluation.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <returns>The evaluation; null where the unit has handed in none.</returns>
    public Evaluation? Of(int unit) => _units.GetValueOrDefault(unit);
}
