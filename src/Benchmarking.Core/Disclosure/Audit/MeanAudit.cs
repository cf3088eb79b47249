using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>Attacks the means of a dimension and its indicators in a wave: what units' scores, services' means, the means of others and answers that are counted say together of cells of
/// too few answers, and of services that are not shown; of each measure by itself, and of all of them together.</summary>
internal sealed class MeanAudit
{
    private readonly AuditGround _ground;
    private readonly WaveEstimates _wave;
    private readonly MeasureFamily _family;
    private readonly List<MeanStatements> _stated;
    private readonly List<IReadOnlyList<LinearStatement>> _sums;

    private MeanAudit(AuditGround ground, WaveEstimates wave, MeasureFamily family, IReadOnlyList<StatedFigure> answers)
    {
        (_ground, _wave, _family) = (ground, wave, family);
        _stated = [.. family.Cells.Select(cells => new MeanStatements(ground.Network, cells))];
        _sums = [.. family.Cells.Select(cells => ground.Complete.TryGetValue(wave.Wave, out var complete) ? AnswerSums.Of(complete, cells, answers) : [])];
    }

    /// <summary>Attacks each dimension of each wave.</summary>
    /// <param name="ground">What the files are held against.</param>
    /// <param name="figures">The figures.</param>
    /// <returns>What is exposed, in the order of the waves, then of the set.</returns>
    public static IReadOnlyList<Exposure> Of(AuditGround ground, IReadOnlyList<StatedFigure> figures)
    {
        var stated = figures.Where(figure => figure.Kind is StatedKind.Score or StatedKind.Others or StatedKind.Difference).ToLookup(figure => (figure.Wave, figure.Measure));
        var answers = figures.Where(figure => figure.Kind is StatedKind.Chosen or StatedKind.Floor or StatedKind.Ceiling).ToLookup(figure => figure.Wave);
        List<(WaveEstimates Wave, MeasureFamily Family)> families =
        [
            .. from wave in ground.Estimates.Values
               from family in MeasureFamily.Of(wave.Measures)
               select (wave, family),
        ];
        var found = SideBySide.Each(families, one => new MeanAudit(ground, one.Wave, one.Family, [.. answers[one.Wave.Wave]]).Attack(measure => stated[(one.Wave.Wave, measure)]));
        return [.. found.SelectMany(one => one)];
    }

    private List<Exposure> Attack(Func<IndicatorId, IEnumerable<StatedFigure>> figures)
    {
        var strange = _stated.SelectMany(one => one.Gather(figures(one.Cells.Measure.Id))).ToList();
        if (strange.Count > 0)
        {
            return strange;
        }

        var alone = _stated.SelectMany((one, member) => Exposed(MeasureFamily.Alone(one.Cells), [one], [_sums[member]])).ToList();
        return alone.Count == 0 && _family.SaysMore(_stated.ConvertAll(one => one.Said)) ? Exposed(_family, _stated, _family.Count > CellAttack.Solved ? [] : _sums) : alone;
    }

    // What is exposed of the measures of a family by what is stated of each.
    private List<Exposure> Exposed(MeasureFamily family, IReadOnlyList<MeanStatements> stated, IReadOnlyList<IReadOnlyList<LinearStatement>> answers)
    {
        // Sums of answers are tried on a whole dimension where it can be solved.
        List<LinearStatement> sums = [.. answers.SelectMany((own, member) => own.Select(sum => family.In(member, sum)))];
        List<LinearStatement> said = [.. stated.SelectMany((one, member) => one.Said.Values.Select(figure => family.In(member, figure))), .. sums];

        // A unit's score may be known where it takes part: if it does not stand in these files, it stands in those of its own wave.
        var means = family.Stated(said, [.. said, .. stated.SelectMany((one, member) => one.Cells.Scores.Select(score => family.In(member, score)))]);
        var attack = new CellAttack(family, means, service => stated.Any(one => one.IsPublished(service)), sums);
        var targets = CellTarget.Of(family, (member, service) => IsEnough(stated[member], service), _ground.Network.Disclosure.MinRespondents);
        return [.. from target in targets where attack.Exposes(target) select Finding(target, family.Cells[target.Member], means.Together(target.Mean), attack.Width(target))];
    }

    private bool IsEnough(MeanStatements stated, int service) =>
        stated.IsPublished(service) || stated.Cells.IsEnough(service, _ground.Network.Disclosure);

    private Exposure Finding(CellTarget target, CellUnknowns cells, (double Low, double High) left, double width) => new(ExposureKind.Derived, new Sentence(
        "audit.derived",
        AuditWords.Subject(_ground.Network, _wave.Wave, (target.Unit, target.Service is var service && _ground.Network.Services.Count > 0 ? service : null), cells.Measure.Id.Value),
        (int)Math.Floor(left.High - left.Low),
        (int)Math.Ceiling(width)));
}
