using System.CommandLine;
using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Import.Fetching;
using Benchmarking.Networks.Registers;
using Benchmarking.Outcomes;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Fetches register figures from Statistics Norway.</summary>
internal sealed class StatisticsFetchCommand : ICommandPart
{
    /// <summary>The environment variable that says where to ask instead.</summary>
    public const string AddressVariable = "BENCHMARKING_SSB";

    /// <summary>The folder beside the network file that keeps answers for the day.</summary>
    public const string CacheFolder = "statistics-cache";

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "fetch",
            scene.Texts["cli.fetch"],
            "benchmarking statistics fetch",
            "benchmarking statistics fetch --indicator outcomes.low_income --period 2022 2023 --dry-run");
        var options = new Choices(scene.Texts);
        command.Take(options.All);
        command.Refuse(result => result.GetResult(options.Periods) is { Implicit: false } && result.GetResult(options.Latest) is { Implicit: false }, scene.Texts["cli.fetch.either"]);
        scene.Act(command, (parsed, cancel) => Run(scene, parsed, options, cancel));
        return command;
    }

    private static void Run(Scene scene, ParseResult parsed, Choices options, CancellationToken cancel)
    {
        var workspace = scene.Workspace(parsed);
        var wanted = (parsed.GetValue(options.Indicators) ?? []).Select(id => ImportStatisticsCommand.FindOutcome(workspace.Set, id)).ToList();
        var outcomes = StatisticsFetcher.Fetchable(workspace.Set, wanted);
        var left = (wanted.Count > 0 ? wanted : workspace.Set.Outcomes).Except(outcomes).Select(outcome => outcome.Id.Value).ToList();
        if (outcomes.Count == 0)
        {
            throw new RefusedException(new Sentence("cli.fetch.nothing"));
        }

        if (left.Count > 0)
        {
            scene.Tell("cli.fetch.left", string.Join(", ", left));
        }

        var request = new FetchRequest
        {
            Outcomes = outcomes,
            Network = workspace.Network,
            History = RegionHistory.Of(MunicipalityRegister.Of(workspace.Network.Country)),
            Periods = [.. (parsed.GetValue(options.Periods) ?? []).Select(Period)],
            Latest = parsed.GetValue(options.Latest) ?? 5,
        };
        var how = new FetchOptions
        {
            Address = Address(scene, parsed.GetValue(options.Address)),
            Api = parsed.GetValue(options.Api) == "v0" ? PxWebApi.V0 : PxWebApi.V2,
            CacheFolder = Path.Combine(workspace.Folder, CacheFolder),
            Refresh = parsed.GetValue(options.Refresh),
            Clock = scene.Surroundings.Clock,
            UserAgent = $"benchmarking/{Application.Version}",
        };
        scene.Tell("cli.fetch.asking", how.Address.Host, outcomes.Count);
        var files = StatisticsFetcher.Fetch(request, how, cancel);
        var readings = files.Select(file => Read(workspace, file)).ToList();
        new StatisticsImport(scene, workspace) { DryRun = parsed.GetValue(options.DryRun), PassOverKnown = true }.Commit(readings, cancel);
    }

    private static StatisticsReading Read(Workspace workspace, FetchedFile file) => StatisticsFileReader.Read(new StatisticsRequest
    {
        Path = file.Name,
        Bytes = file.Bytes,
        Network = workspace.Network,
        Set = workspace.Set,
        Indicator = file.Outcomes is [var only] && OutcomeSource.Of(only).Contents is null ? only.Id : null,
    });

    private static OutcomePeriod Period(string text) => OutcomePeriod.TryParse(text) ?? throw new RefusedException(new Sentence("import.figure.no_period", text));

    private static Uri Address(Scene scene, string? named)
    {
        var text = named ?? scene.Surroundings.Variable(AddressVariable);
        if (string.IsNullOrWhiteSpace(text))
        {
            return FetchOptions.StatisticsNorway;
        }

        return Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new RefusedException(new Sentence("cli.fetch.bad_address", text));
    }

    private sealed class Choices
    {
        public Choices(Texts texts)
        {
            Indicators = new Option<string[]>("--indicator") { Description = texts["cli.statistics.of"], HelpName = "ID", AllowMultipleArgumentsPerToken = true };
            Periods = new Option<string[]>("--period") { Description = texts["cli.fetch.period"], HelpName = "PERIOD", AllowMultipleArgumentsPerToken = true };
            Latest = new Option<int?>("--latest") { Description = texts["cli.fetch.latest"], HelpName = "N" };
            DryRun = new Option<bool>("--dry-run") { Description = texts["cli.import.dry_run"] };
            Api = new Option<string>("--api") { Description = texts["cli.fetch.api"], HelpName = "v2|v0" };
            Address = new Option<string>("--address") { Description = texts["cli.fetch.address"], HelpName = "URL" };
            Refresh = new Option<bool>("--refresh") { Description = texts["cli.fetch.refresh"] };
            Api.AcceptOnlyFromAmong("v2", "v0");
            Latest.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count) && count < 1)
                {
                    result.AddError(texts["cli.expect.count"]);
                }
            });
        }

        public Option<string[]> Indicators { get; }

        public Option<string[]> Periods { get; }

        public Option<int?> Latest { get; }

        public Option<bool> DryRun { get; }

        public Option<string> Api { get; }

        public Option<string> Address { get; }

        public Option<bool> Refresh { get; }

        public IEnumerable<Option> All => [Indicators, Periods, Latest, DryRun, Api, Address, Refresh];
    }
}
