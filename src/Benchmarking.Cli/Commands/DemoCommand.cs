using System.CommandLine;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>The whole job on the sample network, by the commands that a coordinator would type.</summary>
internal sealed class DemoCommand : ICommandPart
{
    private static readonly string[] Waves = ["2017-11", "2018-05", "2018-11"];
    private static readonly IReadOnlyList<ICommandPart> Parts =
        [new ImportCommand(), new CheckCommand(), new ScoresCommand(), new CompareCommand(), new ReportCommand()];

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("demo", scene.Texts["cli.demo"], "benchmarking demo", "benchmarking demo --output try-out --lang en");
        var output = new Option<string>("--output", "-o") { Description = scene.Texts["cli.demo.output"], HelpName = "DIR", DefaultValueFactory = _ => "out" };
        command.Options.Add(output);
        command.SetAction(async (parsed, cancel) =>
            (int)await Run(scene, scene.Surroundings.PathOf(parsed.GetRequiredValue(output)), parsed.GetValue(scene.Options.Language), cancel).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> Run(Scene scene, string folder, string? language, CancellationToken cancel)
    {
        var workspace = DemoWorkspace.Make(scene, Path.Combine(folder, "workspace"));
        foreach (var step in Steps(folder, scene.Texts.Language.Code, language))
        {
            cancel.ThrowIfCancellationRequested();
            scene.Surroundings.Error.WriteLine("> benchmarking " + string.Join(' ', step));
            var outcome = await Application.Run(step, Parts, scene.Surroundings with
            {
                Folder = workspace,
                Output = scene.Surroundings.Error,
                Error = scene.Surroundings.Error,
                Variable = name => name == "BENCHMARKING_DATABASE" ? null : scene.Surroundings.Variable(name),
            }).ConfigureAwait(false);
            if (outcome != ExitCode.Done)
            {
                return outcome;
            }
        }

        Close(scene, folder, scene.Texts.Language.Code);
        return ExitCode.Done;
    }

    private static IEnumerable<string[]> Steps(string folder, string spokenLanguage, string? language)
    {
        string[] spoken = ["--lang", spokenLanguage];
        string[] To(string name) => ["--to", "csv", "--output", Path.Combine(folder, "tables", name + ".csv")];
        foreach (var wave in Waves)
        {
            yield return ["import", "invited", $"{wave}-invited.csv", "--wave", wave, .. spoken];
            yield return ["import", "responses", $"{wave}.csv", "--wave", wave, .. spoken];
        }

        yield return ["import", "evaluations", $"{Waves[^1]}-evaluations.csv", "--wave", Waves[^1], .. spoken];
        yield return ["import", "statistics", "outcomes.csv", .. spoken];
        yield return ["check", "--wave", Waves[^1], "--output", Path.Combine(folder, "tables", $"check-{Waves[^1]}.txt"), .. spoken];
        yield return ["scores", "--wave", Waves[^1], .. To($"scores-{Waves[^1]}"), .. spoken];
        yield return ["compare", "--wave", Waves[^1], .. To($"compare-{Waves[^1]}"), .. spoken];
        foreach (var code in Texts.Languages.Select(known => known.Code).Where(code => language is null || code == language))
        {
            yield return ["report", "--wave", Waves[^1], "--to", "xlsx,html", "--output", Path.Combine(folder, "reports"), "--lang", code];
        }
    }

    private static void Close(Scene scene, string folder, string language)
    {
        scene.Say("cli.line", "");
        scene.Say("cli.demo.made", folder);
        scene.Say("cli.demo.open", Path.Combine(folder, "reports", $"{Waves[^1]}-9902-{language}.xlsx"));
        scene.Say("cli.demo.network", Path.Combine(folder, "reports", $"{Waves[^1]}-network-{language}.xlsx"));
        scene.Say("cli.demo.own");
    }
}
