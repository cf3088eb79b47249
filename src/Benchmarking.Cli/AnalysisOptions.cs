using System.CommandLine;
using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>The options that analyses share.</summary>
internal sealed class AnalysisOptions
{
    private static readonly string[] Weightings = ["services", "respondents", "standardised"];
    private static readonly string[] References = ["others", "network", "median", "group"];
    private static readonly string[] Adjustments = ["holm", "bh", "none"];

    public AnalysisOptions(Texts texts)
    {
        Option<T> Make<T>(string name, string value, string key) => new(name) { Description = texts["cli.option." + key], HelpName = value };
        Wave = Make<string>("--wave", "WAVE", "wave");
        Units = Make<string[]>("--unit", "CODE", "unit");
        Indicators = Make<string[]>("--indicator", "ID", "indicator");
        Weighting = Make<string>("--weighting", string.Join('|', Weightings), "weighting");
        Variance = Make<string>("--variance", "pooled|separate", "variance");
        Population = Make<string>("--population", "infinite|finite", "population");
        Level = Make<string>("--level", "0.95", "level");
        Adjust = Make<string>("--adjust", string.Join('|', Adjustments), "adjust");
        Seed = Make<long?>("--seed", "N", "seed");
        Draws = Make<int?>("--draws", "N", "draws");
        Unsuppressed = Make<bool>("--unsuppressed", "", "unsuppressed");
        (Units.AllowMultipleArgumentsPerToken, Indicators.AllowMultipleArgumentsPerToken) = (true, true);
        Weighting.AcceptOnlyFromAmong(Weightings);
        Variance.AcceptOnlyFromAmong("pooled", "separate");
        Population.AcceptOnlyFromAmong("infinite", "finite");
        Adjust.AcceptOnlyFromAmong(Adjustments);
        Level.Validators.Add(result =>
        {
            if (ParseLevel(result.GetValueOrDefault<string>()) is null)
            {
                result.AddError(texts["cli.expect.level"]);
            }
        });
        Draws.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var draws) && draws < 1)
            {
                result.AddError(texts["cli.expect.count"]);
            }
        });
    }

    public Option<string> Wave { get; }

    public Option<string[]> Units { get; }

    public Option<string[]> Indicators { get; }

    public Option<string> Weighting { get; }

    public Option<string> Variance { get; }

    public Option<string> Population { get; }

    public Option<string> Level { get; }

    public Option<string> Adjust { get; }

    public Option<long?> Seed { get; }

    public Option<int?> Draws { get; }

    public Option<bool> Unsuppressed { get; }

    /// <summary>All of them, in the order of help.</summary>
    public IEnumerable<Option> All =>
        [Wave, Units, Indicators, Weighting, Variance, Population, Level, Adjust, Seed, Draws, Unsuppressed];

    /// <summary>How answers become scores: the command line before the network file.</summary>
    public ScoringOptions Scoring(ParseResult parsed, AnalysisDefaults defaults) => new()
    {
        Weighting = parsed.GetValue(Weighting) switch
        {
            null => defaults.Weighting,
            "services" => Networks.Weighting.Services,
            "respondents" => Networks.Weighting.Respondents,
            _ => Networks.Weighting.Standardised,
        },
        Variance = parsed.GetValue(Variance) == "separate" ? Benchmarking.Scoring.Variance.Separate : Benchmarking.Scoring.Variance.Pooled,
        Population = parsed.GetValue(Population) == "finite" ? Benchmarking.Scoring.Population.Finite : Benchmarking.Scoring.Population.Infinite,
        Level = ParseLevel(parsed.GetValue(Level)) ?? defaults.Level,
        Unsuppressed = parsed.GetValue(Unsuppressed),
    };

    /// <summary>How p-values are adjusted: the command line before the network file.</summary>
    public Adjustment Adjustment(ParseResult parsed, AnalysisDefaults defaults) => parsed.GetValue(Adjust) switch
    {
        null => defaults.Adjust,
        "holm" => Networks.Adjustment.Holm,
        "bh" => Networks.Adjustment.BenjaminiHochberg,
        _ => Networks.Adjustment.None,
    };

    /// <summary>The seed: the command line before the network file.</summary>
    public long SeedOf(ParseResult parsed, AnalysisDefaults defaults) => parsed.GetValue(Seed) ?? defaults.Seed;

    /// <summary>What units are held against.</summary>
    public static Reference Reference(string? text, Workspace workspace) => text switch
    {
        null or "others" => new Reference.Others(),
        "network" => new Reference.WholeNetwork(),
        "median" => new Reference.Median(),
        "group" => new Reference.Group(),
        _ => new Reference.One(workspace.Network.Units[ReferenceUnit(text, workspace)].Code),
    };

    private static int ReferenceUnit(string text, Workspace workspace)
    {
        try
        {
            return workspace.FindUnit(text);
        }
        catch (RefusedException unknown)
        {
            throw new RefusedException(new Sentence("cli.reference.unknown", text, string.Join(", ", References), unknown.Reason));
        }
    }

    private static double? ParseLevel(string? text) =>
        double.TryParse(text?.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var level) && level is > 0 and < 1 ? level : null;
}
