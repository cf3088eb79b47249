using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>Words what an exposure is about. It is for the coordinator, who may see codes.</summary>
internal static class AuditWords
{
    public static Sentence Subject(Network network, StatedFigure figure) => Subject(network, figure.Wave, (figure.Unit, figure.Service), figure.Item?.Value ?? figure.Measure?.Value ?? "");

    public static Sentence Subject(Network network, WaveId wave, (int? Unit, int? Service) who, string what) => who switch
    {
        ({ } unit, { } service) => new Sentence("audit.subject.cell", what, network.Units[unit].Name, network.Services[service].Name, wave.Value),
        ({ } unit, _) => new Sentence("audit.subject.unit", what, network.Units[unit].Name, wave.Value),
        (_, { } service) => new Sentence("audit.subject.service", what, network.Services[service].Name, wave.Value),
        _ => new Sentence("audit.subject.network", what, wave.Value),
    };
}
