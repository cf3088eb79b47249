using Benchmarking.Wording;

namespace Benchmarking.Networks;

/// <summary>A learning network as its file describes it: who is compared, which services answer, when, and by which rules.</summary>
public sealed record Network
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its country, such as <c>NO</c>.</summary>
    public required string Country { get; init; }

    /// <summary>The languages of reports, at least one; the first is the default.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>The id of an indicator set, or a path to its file.</summary>
    public required string Indicators { get; init; }

    /// <summary>The database: a path relative to the network file, or a connection string.</summary>
    public required string Database { get; init; }

    /// <summary>The units, at least one, in the order shown.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>The services, in the order shown; empty where every unit is one cell.</summary>
    public IReadOnlyList<Service> Services { get; init; } = [];

    /// <summary>The survey rounds, at least one, in the order of their dates.</summary>
    public required IReadOnlyList<Wave> Waves { get; init; }

    /// <summary>What may be shown.</summary>
    public DisclosureRules Disclosure { get; init; } = new();

    /// <summary>What analyses do where the command line does not say otherwise.</summary>
    public AnalysisDefaults Defaults { get; init; } = new();

    /// <summary>How many cells a unit has at most: one a service, or one where no services are declared.</summary>
    public int CellsPerUnit => Math.Max(1, Services.Count);

    /// <summary>The place of a unit in <see cref="Units"/>.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Its place, or null where the network has no such unit.</returns>
    public int? UnitPlace(UnitCode code)
    {
        for (var place = 0; place < Units.Count; place++)
        {
            if (Units[place].Code == code)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Finds a survey round.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The round, or null where the network has no such round.</returns>
    public Wave? FindWave(WaveId id) => Waves.FirstOrDefault(wave => wave.Id == id);
}
