using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Finds questions whose answers, summed up, would give away beside units' scores and services' means what is withheld of a dimension: cells of too few answers.</summary>
/// <remarks>A score weights a unit's services by the rule, the sum of the answers by who answered: two sums of the same cells, which tell each of two. Scores stay, and
/// distributions yield: of an exposed unit the question with the largest share of one answer, then the network's figures on one, then other units' questions. What turns out not
/// to have helped is shown after all.</remarks>
internal sealed class RevealingQuestions
{
    /// <summary>How many choices are tried once more, whether they could have been shown.</summary>
    private const int Tried = 16;

    private readonly MeasureFamily _family;
    private readonly int _least;
    private readonly List<HashSet<int>> _published;
    private readonly List<HashSet<int>> _enough;
    private readonly IReadOnlyList<AskedIndicator> _indicators;
    private readonly IReadOnlyList<Lazy<AskedFamily>> _alone;
    private readonly Lazy<AskedFamily> _whole;
    private readonly Lazy<bool> _saysMore;

    private RevealingQuestions(CompleteWave complete, WaveEstimates wave, MeasureFamily family, IReadOnlyList<ShownQuestion> questions)
    {
        (_family, _least) = (family, wave.Network.Disclosure.MinRespondents);
        _enough = [.. family.Cells.Select(cells => Services(wave.Network).Where(service => cells.IsEnough(service, wave.Network.Disclosure)).ToHashSet())];
        _published = [.. family.Cells.Select((cells, member) => _enough[member].Where(service => !wave.Revealing.Contains((cells.Measure.Id, service))).ToHashSet())];

        // Where an indicator's service is not shown, the dimension's is not either.
        _published[0].RemoveWhere(service => family.Cells.Where((_, member) => !_published[member].Contains(service)).Any(cells => cells.Cells.Any(cell => cell.Service == service)));
        _indicators =
        [
            .. from same in questions.GroupBy(question => question.Indicator)
               let member = Enumerable.Range(1, family.Cells.Count - 1).First(place => family.Cells[place].Measure.Id == same.Key.Answers.Measure.Id)
               select new AskedIndicator(member, new QuestionTotals(family.Cells[member], complete.Responses), [.. same]),
        ];
        List<int> members = [.. Enumerable.Range(0, family.Cells.Count)];
        _alone = members.ConvertAll(member => new Lazy<AskedFamily>(() => new AskedFamily(this, MeasureFamily.Alone(family.Cells[member]), [member])));
        _whole = new(() => new AskedFamily(this, family, members));
        _saysMore = new(() => family.SaysMore([.. members.Select(Told)]));
    }

    /// <summary>Begins with the questions of a dimension.</summary>
    /// <param name="complete">The wave's complete answers.</param>
    /// <param name="wave">The same wave's estimates.</param>
    /// <param name="questions">The questions.</param>
    /// <returns>What withholds further ones; null where there is nothing to protect.</returns>
    public static RevealingQuestions? Of(CompleteWave complete, WaveEstimates wave, IReadOnlyList<ShownQuestion> questions)
    {
        var dimension = questions.Select(question => question.Indicator.Answers.Measure.Dimension.Id).FirstOrDefault();
        var family = MeasureFamily.Of([.. wave.Measures.Where(measure => measure.Measure.Dimension.Id == dimension)]).FirstOrDefault();
        return family is null || family.Cells.All(cells => cells.Cells.All(cell => cells.N(cell.Unit, cell.Service) >= wave.Network.Disclosure.MinRespondents) && !cells.HasShared)
            ? null
            : new RevealingQuestions(complete, wave, family, questions);
    }

    /// <summary>Withholds until nothing is exposed, or nothing is left to withhold.</summary>
    /// <returns>Whether anything was.</returns>
    public bool Withhold()
    {
        var withheld = new List<WithheldQuestion>();
        while (Exposed() is [_, ..] exposed && exposed.Select(Next).OfType<WithheldQuestion>().Distinct().ToList() is [_, ..] next)
        {
            next.ForEach(one => one.Withhold());
            withheld.AddRange(next);
        }

        foreach (var one in withheld.Count is > 1 and <= Tried ? withheld.ToList() : [])
        {
            one.Show();
            if (Exposed().Count > 0)
            {
                one.Withhold();
            }
            else
            {
                withheld.Remove(one);
            }
        }

        return withheld.Count > 0;
    }

    private static IEnumerable<int> Services(Network network) => Enumerable.Range(0, network.Services.Count);

    // Each indicator by itself first, as services are: what that exposes, all of them together expose too. Of a network too large to be solved as a whole it is all that is tried.
    private List<(int Member, CellTarget Target)> Exposed()
    {
        var sums = _indicators.ToDictionary(indicator => indicator.Member, indicator => indicator.Sums());
        if (sums.Values.All(own => own.Count == 0))
        {
            return [];
        }

        List<(int, CellTarget)> alone =
        [
            .. from indicator in _indicators
               where sums[indicator.Member].Count > 0
               from target in _alone[indicator.Member].Value.Exposed(sums)
               select (indicator.Member, target),
        ];
        return alone.Count > 0 || _family.Count > CellAttack.Solved || !_saysMore.Value ? alone : [.. _whole.Value.Exposed(sums).Select(target => (target.Member, target))];
    }

    private Dictionary<(int? Unit, int? Service), LinearStatement> Told(int member) => _family.Cells[member].Told(_published[member]);

    private WithheldQuestion? Next((int Member, CellTarget Target) exposed)
    {
        var (member, target) = exposed;
        var indicators = _indicators.OrderBy(indicator => indicator.Member != member).ThenBy(indicator => indicator.Member).ToList();
        var own = target.Unit is { } unit ? indicators.Select(indicator => indicator.OfUnit(unit)).OfType<WithheldQuestion>().FirstOrDefault() : null;
        return own
            ?? indicators.Select(indicator => indicator.OfNetwork()).OfType<WithheldQuestion>().FirstOrDefault()
            ?? indicators.Select(indicator => indicator.OfOthers()).OfType<WithheldQuestion>().FirstOrDefault();
    }

    /// <summary>Measures that are weighed together: what scores and services say of them, and what that exposes, stays as it is whichever questions are shown.</summary>
    private sealed class AskedFamily
    {
        private readonly RevealingQuestions _all;
        private readonly MeasureFamily _family;
        private readonly List<int> _members;
        private readonly List<LinearStatement> _told;
        private readonly CellAttack _before;
        private readonly IReadOnlyList<CellTarget> _targets;

        public AskedFamily(RevealingQuestions all, MeasureFamily family, List<int> members)
        {
            (_all, _family, _members) = (all, family, members);
            _told = [.. members.SelectMany((member, place) => all.Told(member).Values.Select(figure => family.In(place, figure)))];
            _before = new CellAttack(family, family.Stated(_told), IsPublished);
            _targets = CellTarget.Of(family, (place, service) => all._enough[members[place]].Contains(service), all._least);
        }

        // What scores and services expose without any question is no matter of questions.
        public IEnumerable<CellTarget> Exposed(Dictionary<int, IReadOnlyList<LinearStatement>> sums)
        {
            List<LinearStatement> asked = [.. _members.SelectMany((member, place) => sums.GetValueOrDefault(member, []).Select(figure => _family.In(place, figure)))];
            var attack = new CellAttack(_family, _family.Stated([.. _told, .. asked]), IsPublished, asked);
            return _targets.Where(target => attack.Exposes(target) && !_before.Exposes(target));
        }

        private bool IsPublished(int service) => _members.Exists(member => _all._published[member].Contains(service));
    }

    /// <summary>An indicator's questions, and what their answers sum up to.</summary>
    private sealed class AskedIndicator(int member, QuestionTotals totals, IReadOnlyList<ShownQuestion> questions)
    {
        private readonly HashSet<int> _taking = [.. questions[0].Indicator.Answers.Statuses.Select((status, unit) => (status, unit)).Where(one => one.status == RowStatus.Ok).Select(one => one.unit)];

        public int Member => member;

        private IEnumerable<int> Units => questions.SelectMany(question => question.Shown).Distinct().Order();

        public IReadOnlyList<LinearStatement> Sums() => [.. Units.SelectMany(SumOf), .. SumOfNetwork()];

        public WithheldQuestion? OfUnit(int unit) => SumOf(unit).Count == 0 ? null :
            new WithheldQuestion(questions.Where(question => question.Shown.Contains(unit)).MaxBy(question => question.Item.LargestShare(unit)) ?? questions[0], unit);

        public WithheldQuestion? OfNetwork() => SumOfNetwork().Count == 0 ? null :
            new WithheldQuestion(questions.Where(question => question.InNetwork).MaxBy(question => _taking.Sum(question.Item.N)) ?? questions[0], null);

        public WithheldQuestion? OfOthers() => Units.Where(unit => SumOf(unit).Count > 0).Select(unit => (int?)unit)
            .OrderBy(unit => questions.Sum(question => question.Item.N(unit ?? 0))).FirstOrDefault() is { } fewest ? OfUnit(fewest) : null;

        private IReadOnlyList<LinearStatement> SumOf(int unit) => totals.OfUnit(unit, [.. questions.Where(question => question.Shown.Contains(unit)).Select(question => question.Place)]);

        private IReadOnlyList<LinearStatement> SumOfNetwork() => questions[0].Indicator.Answers.StatusOf(null) == RowStatus.Ok
            ? totals.OfNetwork(_taking, [.. questions.Where(question => question.InNetwork).Select(question => question.Place)], onlyEnds: false)
            : [];
    }

    private sealed record WithheldQuestion(ShownQuestion Question, int? Unit)
    {
        public void Withhold()
        {
            if (Unit is { } unit)
            {
                Question.Shown.Remove(unit);
            }
            else
            {
                Question.InNetwork = false;
            }
        }

        public void Show()
        {
            if (Unit is { } unit)
            {
                Question.Shown.Add(unit);
            }
            else
            {
                Question.InNetwork = true;
            }
        }
    }
}
