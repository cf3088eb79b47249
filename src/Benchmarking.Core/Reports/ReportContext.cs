using Benchmarking.Disclosure;
using Benchmarking.Evaluations;
using Benchmarking.Goals;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Outcomes;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Reports;

/// <summary>What sheets are made of: what the gate has let through, and what is known without any answer.</summary>
public sealed record ReportContext
{
    /// <summary>What the gate has let through.</summary>
    public required Released Released
    {
        get;
        init => (field, Spread) = (value, new Lazy<NetworkSpread>(() => NetworkSpread.Of(value)));
    }

    /// <summary>The network.</summary>
    public required Network Network { get; init; }

    /// <summary>The set that was asked.</summary>
    public required IndicatorSet Set { get; init; }

    /// <summary>The wave.</summary>
    public required Wave Wave { get; init; }

    /// <summary>Earlier waves with answers, in the order of their dates; changes are told since the last of them. Default none.</summary>
    public IReadOnlyList<Wave> Earlier { get; init; } = [];

    /// <summary>Questions that only one of the two waves asked, and that changes are therefore told without. Default none.</summary>
    public IReadOnlyList<ItemId> LeftOut { get; init; } = [];

    /// <summary>How answers became scores.</summary>
    public required ScoringOptions Scoring { get; init; }

    /// <summary>How p-values were adjusted.</summary>
    public required Adjustment Adjustment { get; init; }

    /// <summary>The seed of everything random.</summary>
    public required long Seed { get; init; }

    /// <summary>SHA-256 of the answers in canonical order, 64 hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The version of the product.</summary>
    public required string Version { get; init; }

    /// <summary>The names that readers see.</summary>
    public required UnitNames Names { get; init; }

    /// <summary>The words of the reader's language.</summary>
    public required Texts Texts { get; init; }

    /// <summary>The goals that units have set themselves, of any wave, in the order shown. Default none.</summary>
    public IReadOnlyList<PlannedGoal> Goals { get; init; } = [];

    /// <summary>Register figures of units and references, as <see cref="OutcomeFigures"/> makes them. Default none.</summary>
    public IReadOnlyList<OutcomeFigure> Outcomes { get; init; } = [];

    /// <summary>Where units placed themselves on rubrics in the wave. Default none.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; init; } = [];

    /// <summary>The wave that changes are told since; null where no earlier one has answers.</summary>
    public Wave? Since => Earlier is [.., var last] ? last : null;

    /// <summary>The network's scores on each measure, found once for all reports.</summary>
    internal Lazy<NetworkSpread> Spread { get; private init; } = new(() => NetworkSpread.None);
}
