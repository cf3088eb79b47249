using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Import.Recognition;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Tests.House;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Hostile.Fuzzing;

/// <summary>A reader that takes whatever bytes it is given.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Seeds">Files to begin with, sound and broken.</param>
/// <param name="Read">Reads bytes and gives what was found; a refusal is an answer like any other.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], IReadOnlyList<Finding>> Read)
{
    // What takes long as a whole file takes long a thousand times over.
    private const int LargestSeed = 64 * 1024;
    private static readonly Network Network = Sound(NetworkFileReader.Read(Path.Combine(RepositoryRoot.Folder, "sample-data", "network.yaml")));
    private static readonly IndicatorSet Set = Sound(IndicatorSetReader.Read(Path.Combine(RepositoryRoot.Folder, "indicators", "barn-unge-0-24.yaml")));

    /// <summary>Every reader there is.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        Of("responses", HostileFile.Responses, Base.Responses, bytes => ResponseFileReader.Read(new ResponseFileRequest { Path = "fuzz.csv", Bytes = bytes, Network = Network, Set = Set }).Findings),
        Of("rejects", HostileFile.Responses, Base.Responses, bytes => ResponseFileReader.Read(new ResponseFileRequest { Path = "fuzz.csv", Bytes = bytes, Network = Network, Set = Set, SplitRejects = true, Partial = true }).Findings),
        Of("invited", HostileFile.Invited, Base.Invited, bytes => InvitedFileReader.Read(bytes, "fuzz.csv", Network).Findings),
        Of("evaluations", HostileFile.Evaluations, Base.Evaluations, bytes => EvaluationFileReader.Read(new EvaluationFileRequest { Path = "fuzz.csv", Bytes = bytes, Network = Network, Set = Set, Today = new DateOnly(2019, 1, 14) }).Findings),
        Of("statistics", HostileFile.Statistics, Base.Statistics, bytes => StatisticsFileReader.Read(new StatisticsRequest { Path = "fuzz.json", Bytes = bytes, Network = Network, Set = Set }).Findings),
        Of("units", HostileFile.Units, Base.Units, bytes => UnitFactsReader.Read(bytes, "fuzz.csv", Network).Findings),
        Of("map", HostileFile.Responses, Base.Responses, Proposed),
        Of("network", HostileFile.Network, Base.Network, bytes => NetworkFileReader.Read(bytes, "fuzz.yaml").Findings),
        Of("set", HostileFile.Set, Base.Set, bytes => IndicatorSetReader.Read(bytes, "fuzz.yaml").Findings),
        Of("mapping", HostileFile.Mapping, Base.Mapping, bytes => MappingFileReader.Read(bytes, "fuzz.yaml").Findings),
        Of("mapping of statistics", HostileFile.Mapping, "columns: {region: Region, period: Tid}\ncontents: {a: b}\n", bytes => StatisticsMappingReader.Read(bytes, "fuzz.yaml").Findings),
    ];

    /// <summary>What is proposed for whatever file is a mapping file that can be read, once a person has decided what it leaves open.</summary>
    private static IReadOnlyList<Finding> Proposed(byte[] bytes)
    {
        var reading = MappingProposer.Open(new ResponseFileRequest { Path = "fuzz.csv", Bytes = bytes, Network = Network, Set = Set });
        if (reading.Value?.Propose(Mapping.None, new HashSet<string>()) is not { } draft)
        {
            return reading.Findings;
        }

        var written = MappingFileReader.Read(Base.Utf8(MappingWriter.Write(draft, Texts.Of(Language.English))), "fuzz.mapping.yaml");
        var fault = written.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error && !finding.Message.Key.Contains("undecided", StringComparison.Ordinal));
        return fault is null ? reading.Findings : throw new InvalidOperationException($"The proposal cannot be read: {fault}");
    }

    private static FuzzTarget Of(string name, string line, string sound, Func<byte[], IReadOnlyList<Finding>> read)
    {
        List<byte[]> seeds = [Base.Utf8(sound), .. HostileFile.All.Where(file => file.Line == line).Select(file => file.Make()).Where(bytes => bytes.Length <= LargestSeed)];
        if (line is HostileFile.Responses or HostileFile.Evaluations)
        {
            seeds.Add(ZipBytes.Of(SoundBook.Parts(sound.Replace("\nhver", " hver", StringComparison.Ordinal))));
        }

        if (line == HostileFile.Statistics)
        {
            seeds.Add(Base.Utf8(Base.JsonStat));
        }

        return new(name, seeds, read);
    }

    private static T Sound<T>(Reading<T> reading)
        where T : class => reading.Value ?? throw new RefusedException(reading.Findings, new("import.yaml.syntax"));
}
