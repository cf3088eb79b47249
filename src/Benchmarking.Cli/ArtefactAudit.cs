using Benchmarking.Disclosure;
using Benchmarking.Disclosure.Audit;
using Benchmarking.Export;
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
    /// <param name="folder">The folder; files that are no reports of the network are passed over.</param>
    /// <param name="answers">The answers of the wave whose reports they are, and of those before it.</param>
    /// <param name="scoring">How scores are estimated.</param>
    /// <param name="names">The units' names.</param>
    /// <returns>What was read, and what it gives away.</returns>
    /// <exception cref="Findings.RefusedException">A file cannot be read, or has anonymous names and the secret behind them is gone.</exception>
    public static AuditResult Of(string folder, ReportAnswers answers, ScoringOptions scoring, UnitNames names)
    {
        var responses = answers.Latest.Responses;
        var network = responses.Network;
        var source = new FigureSource(network, responses.Set, names);
        var readers = Readers(network, answers.Latest.Wave);
        List<(string Path, ArtefactReader Reader)> files = [.. from path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
                                                              where Endings.Contains(Path.GetExtension(path))
                                                              let reader = ReaderOf(path, readers)
                                                              where reader is not null
                                                              select (path, reader)];
        foreach (var rule in files.Select(file => file.Reader.Names).Distinct())
        {
            // Refused here, where somebody hears it, when the secret behind anonymous names is gone.
            names.By(rule);
        }

        var (figures, exposures) = (new IReadOnlyList<StatedFigure>[files.Count], new IReadOnlyList<Exposure>[files.Count]);
        Parallel.For(0, files.Count, place =>
        {
            var (path, reader) = files[place];
            var artefact = ArtefactFile.Read(path, withText: reader.Names == NameRule.Anonymous);
            figures[place] = FigureFinder.Of(artefact, reader, source);
            exposures[place] = [.. Plain(network, artefact, reader)];
        });
        StatedFigure[] stated = [.. figures.SelectMany(one => one)];
        var found = DisclosureAudit.Of(Ground(answers, scoring, stated), stated);
        return new AuditResult(files.Count, stated.Count(figure => figure.Kind != StatedKind.Withheld), [.. exposures.SelectMany(one => one), .. found]);
    }

    private static IEnumerable<Exposure> Plain(Network network, Artefact artefact, ArtefactReader reader) =>
        artefact.Concealed.Select(sentence => new Exposure(ExposureKind.Hidden, new Wording.Sentence("audit.hidden", artefact.Name, sentence)))
            .Concat(reader.Names == NameRule.Anonymous ? NameAudit.Of(network, reader.Unit, artefact.Name, artefact.AllText) : []);

    // What files say is withheld although answers are enough takes no part: so it was when they were made, for the sake of earlier ones.
    private static AuditGround Ground(ReportAnswers answers, ScoringOptions scoring, IReadOnlyList<StatedFigure> stated)
    {
        var held = from figure in stated
                   where figure is { Kind: StatedKind.Withheld, Unit: not null, Measure: not null }
                   select new HeldScore(figure.Wave, figure.Unit ?? 0, figure.Measure ?? answers.Latest.Responses.Set.Dimensions[0].Id);
        var ground = answers.Estimates(scoring with { Held = held.ToHashSet() });
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
}

/// <summary>What an audit has found.</summary>
/// <param name="Files">How many files it has read.</param>
/// <param name="Figures">How many figures that rest on answers it has found in them.</param>
/// <param name="Exposures">What they give away.</param>
internal sealed record AuditResult(int Files, int Figures, IReadOnlyList<Exposure> Exposures);
