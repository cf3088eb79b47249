using Benchmarking.Disclosure.Audit;
using Benchmarking.Export;
using Benchmarking.Findings;
using Benchmarking.Import.Artefacts;
using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Audit;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Cli;

/// <summary>Attacks a folder of published files from outside.</summary>
internal static class ArtefactAudit
{
    private static readonly string[] Endings = [".xlsx", ".html", ".svg"];

    /// <summary>Attacks the files of a folder.</summary>
    /// <param name="folder">The folder; files that are no reports of the wave are passed over.</param>
    /// <param name="material">What reports of the wave are made of, and what is held back from them today.</param>
    /// <param name="areNew">Whether the files are made of this very material. Of others, what they show took part when they were made, whatever is held back today.</param>
    /// <returns>What was read, and what it gives away.</returns>
    /// <exception cref="RefusedException">A file cannot be read, or has anonymous names and the secret behind them is gone.</exception>
    public static AuditResult Of(string folder, ReportMaterial material, bool areNew)
    {
        var responses = material.Answers.Latest.Responses;
        var network = responses.Network;
        var source = new FigureSource(network, responses.Set, material.Context.Names);
        var readers = Readers(network, material.Context.Wave.Id);
        var files = (from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                     where Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
                     select (Path: path, Reader: Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(folder) ? ReaderOf(path, readers) : null)).ToList();
        var reports = files.FindAll(file => file.Reader is not null);
        var readings = new Reading[reports.Count];
        Parallel.For(0, reports.Count, place => readings[place] = reports[place] is { Path: var path, Reader: { } reader } ? Read(path, reader, source) : Reading.Nothing);
        if (readings.Select(reading => reading.Fault).FirstOrDefault(fault => fault is not null) is { } unreadable)
        {
            throw unreadable;
        }

        StatedFigure[] stated = [.. readings.SelectMany(one => one.Figures)];
        var held = Held(material.Scoring.Held, stated, areNew);
        var found = DisclosureAudit.Of(Ground(material.Answers, material.Scoring with { Held = held }), stated);
        return new AuditResult(reports.Count, stated.Count(figure => figure.Kind != StatedKind.Withheld), [.. readings.SelectMany(one => one.Plain), .. found])
        {
            Unread = [.. from file in files where file.Reader is null select Path.GetRelativePath(folder, file.Path)],
        };
    }

    private static Reading Read(string path, ArtefactReader reader, FigureSource source)
    {
        try
        {
            var artefact = ArtefactFile.Read(path, withText: reader.Names == NameRule.Anonymous);
            return new Reading(FigureFinder.Of(artefact, reader, source), [.. Plain(source.Network, artefact, reader)], Fault: null);
        }
        catch (RefusedException fault)
        {
            return Reading.Nothing with { Fault = fault };
        }
    }

    private static IEnumerable<Exposure> Plain(Network network, Artefact artefact, ArtefactReader reader) =>
        artefact.Concealed.Select(sentence => new Exposure(ExposureKind.Hidden, new Wording.Sentence("audit.hidden", artefact.Name, sentence)))
            .Concat(reader.Names == NameRule.Anonymous ? NameAudit.Of(network, reader.Unit, artefact.Name, artefact.AllText) : []);

    // What files say is withheld although answers are enough takes no part: so it was when they were made, for the sake of earlier ones.
    private static HashSet<HeldScore> Held(IReadOnlySet<HeldScore> today, IReadOnlyList<StatedFigure> stated, bool areNew)
    {
        HashSet<HeldScore> Scores(StatedKind kind) =>
        [
            .. from figure in stated
               where figure.Kind == kind
               let score = figure is { Unit: { } unit, Measure: { } measure } ? new HeldScore(figure.Wave, unit, measure) : (HeldScore?)null
               where score is not null
               select score.Value,
        ];
        var held = today.ToHashSet();
        held.ExceptWith(areNew ? [] : Scores(StatedKind.Score));
        held.UnionWith(Scores(StatedKind.Withheld));
        return held;
    }

    private static AuditGround Ground(ReportAnswers answers, ScoringOptions scoring)
    {
        var ground = answers.Estimates(scoring);
        return new AuditGround(
            answers.Latest.Responses.Network,
            ground.Earlier.Append(ground.Wave).ToDictionary(wave => wave.Wave),
            new Dictionary<WaveId, CompleteWave> { [answers.Latest.Wave] = ground.Complete });
    }

    private static Dictionary<string, ArtefactReader> Readers(Network network, WaveId wave)
    {
        var readers = new Dictionary<string, ArtefactReader>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, reader) in ArtefactReader.All(network).Where(one => one.Reader.Wave.Id == wave))
        {
            readers.TryAdd(FileNames.Safe(name), reader);
        }

        return readers;
    }

    // Pictures have the report's name, then a number and their kind.
    private static ArtefactReader? ReaderOf(string path, Dictionary<string, ArtefactReader> readers)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (Path.GetExtension(path) == ".svg" && name.LastIndexOf('-') is > 3 and var kind)
        {
            name = name[..name.LastIndexOf('-', kind - 1)];
        }

        return readers.GetValueOrDefault(name);
    }

    // What one file holds; or why it cannot be read.
    private sealed record Reading(IReadOnlyList<StatedFigure> Figures, IReadOnlyList<Exposure> Plain, RefusedException? Fault)
    {
        public static Reading Nothing { get; } = new([], [], Fault: null);
    }
}

/// <summary>What an audit has found.</summary>
/// <param name="Files">How many files it has read.</param>
/// <param name="Figures">How many figures that rest on answers it has found in them.</param>
/// <param name="Exposures">What they give away.</param>
internal sealed record AuditResult(int Files, int Figures, IReadOnlyList<Exposure> Exposures)
{
    /// <summary>Files that look like reports and were not read, since their names are none of the wave's: paths within the folder.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Joins what audits of one folder have found, each by the reports of another wave.</summary>
    /// <param name="results">At least one.</param>
    /// <returns>All of it; unread is what none of them has read.</returns>
    public static AuditResult Joined(IReadOnlyList<AuditResult> results) =>
        new(results.Sum(one => one.Files), results.Sum(one => one.Figures), [.. results.SelectMany(one => one.Exposures)])
        {
            Unread = [.. results[0].Unread.Where(file => results.All(one => one.Unread.Contains(file)))],
        };
}
