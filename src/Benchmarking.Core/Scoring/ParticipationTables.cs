namespace Benchmarking.Scoring;

/// <summary>Who answered: the rows behind response rates.</summary>
internal static class ParticipationTables
{
    /// <summary>One row a unit.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>Rows in the network's order.</returns>
    public static IReadOnlyList<ParticipationRow> ByUnit(WaveEstimates wave) =>
    [
        .. Enumerable.Range(0, wave.Network.Units.Count).Select(unit => Row(
            wave,
            Enumerable.Range(0, wave.Network.CellsPerUnit).Sum(service => wave.Answered[unit, service]),
            wave.Frame?.InvitedInUnit(unit)) with { Unit = unit }),
    ];

    private static ParticipationRow Row(WaveEstimates wave, int answered, int? invited) => new()
    {
        Wave = wave.Wave,
        Count = answered,
        Invited = invited,
        Status = answered == 0 ? RowStatus.NoAnswers
            : answered < wave.Network.Disclosure.MinRespondents && !wave.Options.Unsuppressed ? RowStatus.Suppressed
            : RowStatus.Ok,
    };
}
