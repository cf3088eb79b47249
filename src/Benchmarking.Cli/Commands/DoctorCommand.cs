using System.CommandLine;
using Benchmarking.Cli.Doctor;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Looks a workspace over, says what was found and what to do, and mends what can be mended.</summary>
internal sealed class DoctorCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("doctor", scene.Texts["cli.doctor"], "benchmarking doctor", "benchmarking doctor --mend");
        var mend = new Option<bool>("--mend") { Description = scene.Texts["cli.doctor.mend"] };
        command.Take([mend]);
        command.SetAction(parsed => (int)Examine(scene, Patient.Receive(scene, parsed.GetValue(scene.Options.Network), parsed.GetValue(mend))));
        return command;
    }

    private static ExitCode Examine(Scene scene, Patient patient)
    {
        var found = DoctorChecks.All.SelectMany(check => check.Examine(patient)).ToList();
        var words = Enum.GetValues<State>().ToDictionary(state => state, state => scene.Texts[Key(state)]);
        var width = words.Values.Max(word => word.Length);
        foreach (var diagnosis in found)
        {
            scene.Surroundings.Output.WriteLine($"{words[diagnosis.State].PadRight(width)}  {scene.Texts.Say(diagnosis.Found)}");
        }

        var faults = found.Count(diagnosis => diagnosis.State == State.Fault);
        scene.Say("cli.line", "");
        scene.Surroundings.Output.WriteLine(scene.Texts.Say(faults == 0 ? new Sentence("cli.doctor.sound") : new Sentence("cli.doctor.faults", faults)));
        return faults == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static string Key(State state) => state switch
    {
        State.Sound => "cli.doctor.state.sound",
        State.Note => "cli.doctor.state.note",
        _ => "cli.doctor.state.fault",
    };
}
