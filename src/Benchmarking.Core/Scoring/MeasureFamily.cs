using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>A dimension and its indicators as one system of unknowns: where the same leaders have all of its scores, their mean in the dimension is the weighted mean of those in its
/// indicators, and what is told of the one is told of the others.</summary>
/// <remarks>Where some of them left an indicator out, the dimension's mean of theirs is an unknown by itself.</remarks>
internal sealed class MeasureFamily
{
    private const double SameMean = 1e-9;
    private readonly IReadOnlyList<LinearWeight>[][] _terms;
    private readonly double[] _shares;
    private readonly ILookup<(int Service, string Units), (int Member, int Place)> _groups;
    private readonly int _ofIndicators;
    private readonly List<double> _truth = [];
    private readonly List<int> _members = [];
    private readonly List<(int Unit, int Service)> _cells = [];

    private MeasureFamily(IReadOnlyList<CellUnknowns> cells)
    {
        Cells = cells;
        HasShared = cells.Any(one => one.HasShared);
        _terms = new IReadOnlyList<LinearWeight>[cells.Count][];
        for (var member = 1; member < cells.Count; member++)
        {
            _terms[member] = [.. cells[member].TrueMeans().Select((mean, place) => Own(member, place, mean))];
        }

        _ofIndicators = _truth.Count;

        // An indicator that nobody was asked has no part in the dimension.
        var weights = cells.Select((one, member) => member > 0 && one.Count > 0 ? one.Measure.Indicator?.Weight ?? 0 : 0).ToList();
        _shares = [.. weights.Select(weight => weight > 0 ? weight / weights.Sum() : 0)];
        _groups = Enumerable.Range(1, cells.Count - 1).SelectMany(member => Enumerable.Range(0, cells[member].Count), (member, place) => (member, place)).ToLookup(at => KeyOf(at.member, at.place));
        _terms[0] = [.. cells[0].TrueMeans().Select((mean, place) => Composed(cells[0].GroupOf(place), mean) ?? Own(0, place, mean))];
    }

    /// <summary>The unknowns of the dimension, followed by those of each of its indicators.</summary>
    public IReadOnlyList<CellUnknowns> Cells { get; }

    /// <summary>Whether any leaders who serve several units make up unknowns of their own.</summary>
    public bool HasShared { get; }

    /// <summary>How many unknowns all of them have together.</summary>
    public int Count => _truth.Count;

    /// <summary>The true values, which only the house knows.</summary>
    public IReadOnlyList<double> Truth => _truth;

    /// <summary>A measure by itself, whose unknowns are the family's.</summary>
    /// <param name="cells">The measure's unknowns.</param>
    public static MeasureFamily Alone(CellUnknowns cells) => new([cells]);

    /// <summary>Each dimension of a wave with its indicators.</summary>
    /// <param name="measures">The estimates of each dimension, followed by those of its indicators.</param>
    /// <returns>The families, in the order of the dimensions.</returns>
    public static IEnumerable<MeasureFamily> Of(IReadOnlyList<MeasureEstimates> measures) =>
        from dimension in measures
        where dimension.Measure.IsDimension
        let indicators = measures.Where(other => !other.Measure.IsDimension && other.Measure.Dimension == dimension.Measure.Dimension)
        select new MeasureFamily([.. indicators.Prepend(dimension).Select(measure => new CellUnknowns(measure))]);

    /// <summary>A cell that an unknown is a part of.</summary>
    /// <param name="unknown">One of the family's unknowns.</param>
    public (int Unit, int Service) CellOf(int unknown) => _cells[unknown];

    /// <summary>The place of the measure that an unknown is a mean of.</summary>
    /// <param name="unknown">One of the family's unknowns.</param>
    public int MemberOf(int unknown) => _members[unknown];

    /// <summary>A measure's own unknown as one of the family's; of those that it is made of, the first.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="place">The measure's unknown.</param>
    public int UnknownOf(int member, int place) => _terms[member][place][0].Unknown;

    /// <summary>Whether one of the dimension's unknowns is made of its indicators'.</summary>
    /// <param name="place">The dimension's unknown.</param>
    public bool IsComposed(int place) => _terms[0][place][0].Unknown < _ofIndicators;

    /// <summary>How much an indicator's unknown counts in the dimension's of the same leaders; 0 where that is one by itself.</summary>
    /// <param name="place">The dimension's unknown.</param>
    /// <param name="member">The indicator's place in the family.</param>
    /// <param name="own">The indicator's unknown.</param>
    public double Part(int place, int member, int own) => IsComposed(place) ? _terms[0][place].FirstOrDefault(term => term.Unknown == _terms[member][own][0].Unknown).Weight : 0;

    /// <summary>A measure's sum as one of the family's unknowns.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="sum">A sum of the measure's own unknowns.</param>
    public IReadOnlyList<LinearWeight> In(int member, IReadOnlyList<LinearWeight> sum) => Cells.Count == 1 ? sum :
    [
        .. from weight in sum
           from term in _terms[member][weight.Unknown]
           group weight.Weight * term.Weight by term.Unknown into same
           select new LinearWeight(same.Key, same.Sum()),
    ];

    /// <summary>The same for a figure.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="figure">What it says of the measure's own unknowns.</param>
    public LinearStatement In(int member, LinearStatement figure) => figure with { Weights = In(member, figure.Weights) };

    /// <summary>What figures say of the unknowns.</summary>
    /// <param name="figures">The figures, each a sum of the family's unknowns.</param>
    /// <param name="allowed">The figures that may be known by themselves; null, the default, for the same.</param>
    public StatedMeans Stated(IReadOnlyList<LinearStatement> figures, IReadOnlyList<LinearStatement>? allowed = null) => new(Count, figures, allowed, Truth);

    /// <summary>The dimension's cells in units whose score in it is not shown while those in its indicators are: each group of leaders in them has a mean that is made of theirs, or
    /// that stands in another unit too.</summary>
    /// <returns>Unit, service, and the mean as a sum of the family's unknowns.</returns>
    public IEnumerable<(int Unit, int Service, IReadOnlyList<LinearWeight> Mean)> Unseen()
    {
        var seen = Enumerable.Range(0, Cells[0].Count).ToDictionary(place => KeyOf(0, place), place => _terms[0][place]);
        return from cell in Cells.Skip(1).SelectMany(cells => cells.Cells).Except(Cells[0].Cells)
               let groups = Cells[0].GroupsOf(cell.Unit, cell.Service).ToList()
               let means = groups.ConvertAll(part => seen.GetValueOrDefault((part.Leaders.Service, part.Leaders.Units)) ?? (AreShown(part.Leaders, cell) ? Composed(part.Leaders, part.Mean) : null))
               where means.TrueForAll(mean => mean is not null)
               let all = (double)groups.Sum(part => part.Leaders.N)
               let terms = groups.SelectMany((_, at) => means[at] ?? [], (part, term) => term with { Weight = part.Leaders.N / all * term.Weight })
               select (cell.Unit, cell.Service, (IReadOnlyList<LinearWeight>)[.. terms]);
    }

    /// <summary>What a mean is made of in each measure: a dimension's cell, of the same cell in its indicators.</summary>
    /// <param name="mean">A sum of the family's unknowns whose weights are above 0.</param>
    /// <returns>For each measure that has a part in it, its place in the family, its mean and how much that counts.</returns>
    public IEnumerable<(int Member, IReadOnlyList<LinearWeight> Mean, double Weight)> Parts(IReadOnlyList<LinearWeight> mean) =>
        from weight in mean
        group weight by _members[weight.Unknown] into same
        let all = same.Sum(weight => weight.Weight)
        select (same.Key, (IReadOnlyList<LinearWeight>)[.. same.Select(weight => weight with { Weight = weight.Weight / all })], all);

    /// <summary>Whether a dimension and its indicators together say anything that each does not say by itself.</summary>
    /// <typeparam name="T">What tells figures of a measure apart.</typeparam>
    /// <param name="told">The figures of each measure.</param>
    /// <returns>False where the same units take part in all of them and every figure of the dimension is the mean of its indicators', and where they have nothing in common.</returns>
    public bool SaysMore<T>(IReadOnlyList<IReadOnlyDictionary<T, LinearStatement>> told)
        where T : notnull =>
        !HasSameUnits() || (Enumerable.Range(0, Cells[0].Count).Any(IsComposed) && told[0].Any(figure => !IsMean(In(0, figure.Value.Weights), figure.Key, told)));

    private bool HasSameUnits()
    {
        var units = Cells[0].Cells.Select(cell => cell.Unit).ToHashSet();
        return Cells.Where((_, member) => _shares[member] > 0).All(cells => units.SetEquals(cells.Cells.Select(cell => cell.Unit)));
    }

    private bool IsMean<T>(IReadOnlyList<LinearWeight> sum, T about, IReadOnlyList<IReadOnlyDictionary<T, LinearStatement>> told)
        where T : notnull
    {
        var left = sum.ToDictionary(weight => weight.Unknown, weight => weight.Weight);
        for (var member = 1; member < told.Count; member++)
        {
            if (_shares[member] > 0 && !told[member].ContainsKey(about))
            {
                return false;
            }

            foreach (var weight in _shares[member] > 0 ? In(member, told[member][about].Weights) : [])
            {
                left[weight.Unknown] = left.GetValueOrDefault(weight.Unknown) - (_shares[member] * weight.Weight);
            }
        }

        return left.Values.All(weight => Math.Abs(weight) < LinearBounds.Tolerance);
    }

    private (int Service, string Units) KeyOf(int member, int place)
    {
        var group = Cells[member].GroupOf(place);
        return (group.Service, group.Units);
    }

    private IReadOnlyList<LinearWeight> Own(int member, int place, double mean)
    {
        _cells.Add(Cells[member].CellOf(place));
        _members.Add(member);
        _truth.Add(mean);
        return [new LinearWeight(_truth.Count - 1, 1)];
    }

    // Where they answered to an indicator in which the unit takes no part, that part of their mean is not told.
    private bool AreShown(LeaderGroup leaders, (int Unit, int Service) cell) => Enumerable.Range(1, Cells.Count - 1).All(member =>
        _groups[(leaders.Service, leaders.Units)].Any(part => part.Member == member) || !Cells[member].GroupsOf(cell.Unit, cell.Service).Any(own => own.Leaders.Units == leaders.Units));

    // As many leaders in each indicator are the same leaders, and the means say so: one who has the dimension's score but not an indicator's would turn them apart.
    private IReadOnlyList<LinearWeight>? Composed(LeaderGroup leaders, double mean)
    {
        var parts = _groups[(leaders.Service, leaders.Units)].ToList();
        var all = parts.Sum(part => _shares[part.Member]);
        var terms = parts.ConvertAll(part => new LinearWeight(_terms[part.Member][part.Place][0].Unknown, _shares[part.Member] / all));
        var isSame = parts.TrueForAll(part => Cells[part.Member].GroupOf(part.Place).N == leaders.N);
        return parts.Count > 0 && isSame && Math.Abs(terms.Sum(term => term.Weight * _truth[term.Unknown]) - mean) < SameMean ? terms : null;
    }
}
