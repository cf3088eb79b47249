namespace Benchmarking.Scoring;

/// <summary>The rows that <c>scores</c> prints and reports show.</summary>
public static class ScoreTables
{
    /// <summary>One row a unit and measure.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>Rows in the network's order of units, then the set's order.</returns>
    public static IReadOnlyList<ScoreRow> ByUnit(WaveEstimates wave) =>
    [
        .. from unit in Enumerable.Range(0, wave.Network.Units.Count)
           from measure in wave.Measures
           select Row(wave, measure, unit) with
           {
               Unit = unit,
               Count = measure.Cells.Unit(unit).N,
               Figures = measure[unit] is { } estimate
                   ? PlainSpread.Weighed(Figures(estimate, wave, wave.Frame?.InvitedInUnit(unit)), wave, PlainSpread.OfUnit(measure, estimate)) with { SharesWith = measure.Cells.SharingWith(unit), Cells = CellsOf(measure, estimate) }
                   : null,
           },
    ];

    /// <summary>One row a service and measure, over all units that take part.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>Rows in the network's order of services, then the set's order; none where no services are declared.</returns>
    public static IReadOnlyList<ScoreRow> ByService(WaveEstimates wave)
    {
        var services = Enumerable.Range(0, wave.Network.Services.Count).ToList();
        var columns = wave.Measures.Select(measure => WithoutRevealing(wave, measure, services.ConvertAll(service => ServiceRow(wave, measure, service)))).ToList();
        return [.. from service in services from column in columns select column[service]];
    }

    /// <summary>One row a unit, service and measure.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>Rows in the network's order of units, then of services, then the set's order; none where no services are declared.</returns>
    public static IReadOnlyList<ScoreRow> ByUnitAndService(WaveEstimates wave)
    {
        var services = Enumerable.Range(0, wave.Network.Services.Count).ToList();
        return
        [
            .. from unit in Enumerable.Range(0, wave.Network.Units.Count)
               let columns = wave.Measures.Select(measure => WithoutRemainder(wave, services.ConvertAll(service => CellRow(wave, measure, unit, service)))).ToList()
               from service in services
               from column in columns
               select column[service],
        ];
    }

    private static ScoreRow Row(WaveEstimates wave, MeasureEstimates measure, int unit) => new()
    {
        Wave = wave.Wave,
        Measure = measure.Measure,
        Status = measure.StatusOf(unit, measure[unit] is not null),
    };

    private static ScoreRow ServiceRow(WaveEstimates wave, MeasureEstimates measure, int service)
    {
        var estimate = measure.Service(service, out var units);
        var answers = Enumerable.Range(0, measure.Cells.Units).Sum(unit => measure.Cells[unit, service].N);
        var rows = measure.Units.Sum(unit => measure.Cells[unit, service].N);
        var shown = estimate is not null && (wave.Options.Unsuppressed || wave.Network.Disclosure.AllowService(units, estimate.All.N));
        var invited = measure.Units.Select(unit => wave.Frame?.Invited(unit, service)).OfType<int>().ToList();
        return new ScoreRow
        {
            Wave = wave.Wave,
            Measure = measure.Measure,
            Service = service,
            Count = estimate?.All.N ?? 0,
            Status = answers == 0 ? RowStatus.NoAnswers : shown ? RowStatus.Ok : RowStatus.Suppressed,
            Figures = shown && estimate is not null
                ? PlainSpread.Weighed(ServiceFigures(Figures(estimate, wave, invited.Count > 0 ? invited.Sum() : null), rows), wave, PlainSpread.OfService(measure, service)) with { Cells = CellsOf(measure, service) }
                : null,
        };
    }

    private static IReadOnlyList<CellCount> CellsOf(MeasureEstimates measure, UnitEstimate unit) =>
    [
        .. from service in Enumerable.Range(0, measure.Cells.Services)
           where measure.Cells[unit.Place, service].N > 0
           select new CellCount(service, measure.Cells[unit.Place, service].N, unit.Weights?[service]),
    ];

    private static IReadOnlyList<CellCount> CellsOf(MeasureEstimates measure, int service) =>
        [.. measure.Units.Where(unit => measure.Cells[unit, service].N > 0).Select(unit => new CellCount(unit, measure.Cells[unit, service].N, Weight: null))];

    // Who serves several units counts once in n, but was invited, and answered, in each of them.
    private static ScoreFigures ServiceFigures(ScoreFigures figures, int rows) =>
        figures with { ResponseRate = figures.Invited is > 0 and var invited ? (double)rows / invited : null };

    private static List<ScoreRow> WithoutRevealing(WaveEstimates wave, MeasureEstimates measure, List<ScoreRow> services) => wave.Options.Unsuppressed ? services :
    [
        .. from row in services
           let isRevealing = row.Status == RowStatus.Ok && wave.Revealing.Contains((measure.Measure.Id, row.Service ?? 0))
           select isRevealing ? row with { Status = RowStatus.SuppressedSecondary, Figures = null } : row,
    ];

    private static ScoreRow CellRow(WaveEstimates wave, MeasureEstimates measure, int unit, int service)
    {
        var n = measure.Cells[unit, service].N;
        var status = CellStatus(wave, measure, unit, service);
        return new ScoreRow
        {
            Wave = wave.Wave,
            Measure = measure.Measure,
            Unit = unit,
            Service = service,
            Count = n,
            Status = status,
            Figures = status == RowStatus.Ok && measure.Cell(unit, service) is { } estimate
                ? Figures(estimate, wave, wave.Frame?.Invited(unit, service))
                : null,
        };
    }

    // The unit's score less the cells that are shown is what the others have together: as many of the smallest are withheld with them as make that several cells of answers enough.
    private static List<ScoreRow> WithoutRemainder(WaveEstimates wave, List<ScoreRow> cells)
    {
        bool IsTelling() => cells.FindAll(cell => cell is { Count: > 0, Status: not RowStatus.Ok }) is [_, ..] hidden
            && (hidden.Count == 1 || hidden.Sum(cell => cell.Count) < wave.Network.Disclosure.MinRespondents);
        while (!wave.Options.Unsuppressed && IsTelling() && cells.FindAll(cell => cell.Status == RowStatus.Ok).MinBy(cell => cell.Count) is { } smallest)
        {
            cells[cells.IndexOf(smallest)] = smallest with { Status = RowStatus.SuppressedSecondary, Figures = null };
        }

        return cells;
    }

    // Where few answered at all, that none of them answered this is an answer of theirs too: it is withheld, not told as "no answers".
    private static RowStatus CellStatus(WaveEstimates wave, MeasureEstimates measure, int unit, int service)
    {
        var (n, answered) = (measure.Cells[unit, service].N, wave.Answered[unit, service]);
        var least = wave.Options.Unsuppressed ? 1 : wave.Network.Disclosure.MinRespondents;
        return (n, measure.Statuses[unit]) switch
        {
            (0, _) => answered > 0 && answered < least ? RowStatus.Suppressed : RowStatus.NoAnswers,
            (_, RowStatus.Ok) => n < least ? RowStatus.Suppressed : RowStatus.Ok,
            var (_, status) => status,
        };
    }

    private static ScoreFigures Figures(UnitEstimate estimate, WaveEstimates wave, int? invited)
    {
        var uncertainty = estimate.Uncertainty;
        double? sd = estimate.All.Variance is { } variance ? Math.Sqrt(variance) : null;
        return new ScoreFigures
        {
            N = estimate.All.N,
            Invited = invited,
            ResponseRate = invited is > 0 ? (double)estimate.All.N / invited : null,
            Score = estimate.Score,
            Sd = sd,
            OwnSd = sd,
            Se = uncertainty?.Se,
            Df = uncertainty?.Df,
            Interval = uncertainty is { } known ? Intervals.Around(estimate.Score, known, wave.Options.Level) : null,
            MissingServices = estimate.MissingServices,
            Weights = estimate.Weights ?? [],
            VarianceModel = estimate.Terms is [var term, ..] ? term.Variance.Model : null,
        };
    }
}
