using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows the network's units as the register knows them, and looks up municipalities of any time.</summary>
internal sealed class UnitsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("units", scene.Texts["cli.units"], "benchmarking units", "benchmarking units find Rygge");
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.units.wave"], HelpName = "WAVE" };
        var output = new OutputOptions(scene.Texts);
        command.Take([wave, .. output.All]);

        command.Subcommands.Add(Find(scene));
        scene.Act(command, (parsed, _) =>
        {
            var workspace = scene.Workspace(parsed);
            var shown = workspace.AskedWave(parsed.GetValue(wave)) ?? workspace.Network.Waves[^1];
            if (MunicipalityRegister.Of(workspace.Network.Country) is null)
            {
                scene.Tell("cli.units.no_register", workspace.Network.Country);
            }

            output.Write(scene, parsed, UnitsTable.Of(workspace.NetworkOn(shown)), () => Source("units"));
        });
        return command;
    }

    private static ExampleCommand Find(Scene scene)
    {
        var command = new ExampleCommand("find", scene.Texts["cli.units.find"], "benchmarking units find Rygge", "benchmarking units find 0136");
        var text = new Argument<string>("text") { Description = scene.Texts["cli.units.find.text"], HelpName = "TEXT" };
        var output = new OutputOptions(scene.Texts);
        command.Arguments.Add(text);
        command.Take(output.All);
        scene.Act(command, (parsed, _) =>
        {
            var (network, wanted) = (scene.Workspace(parsed).Network, parsed.GetRequiredValue(text).Trim());
            var carry = new RegionCarry(network);
            var register = carry.Register ?? throw new RefusedException(new Sentence("cli.units.no_register", network.Country));
            IReadOnlyList<Municipality> found = UnitCode.TryParse(wanted) is { } code && register.Find(code) is { } named ? [named] : register.Named(wanted);
            if (found.Count == 0)
            {
                throw new RefusedException(new Sentence("cli.units.not_found", wanted));
            }

            var today = DateOnly.FromDateTime(scene.Surroundings.Clock.GetUtcNow().Date);
            output.Write(scene, parsed, UnitsTable.Found(found, carry, today), () => Source("units find"));
        });
        return command;
    }

    private static TableSource Source(string command) => new(command, Application.Version, Seed: null, Fingerprint: null);
}
