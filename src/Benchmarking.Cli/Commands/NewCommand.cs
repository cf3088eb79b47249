using System.CommandLine;
using Benchmarking.Export.Templates;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Makes the folder that a coordinator begins with.</summary>
internal sealed class NewCommand : ICommandPart
{
    private const string StarterSet = "barn-unge-0-24";

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("new", scene.Texts["cli.new"], "benchmarking new our-network");
        var folder = new Argument<string>("folder") { Description = scene.Texts["cli.new.folder"], HelpName = "FOLDER" };
        command.Arguments.Add(folder);
        scene.Act(command, (parsed, _) => Make(scene, scene.Surroundings.PathOf(parsed.GetRequiredValue(folder))));
        return command;
    }

    private static void Make(Scene scene, string folder)
    {
        var file = Path.Combine(folder, Workspace.DefaultFile);
        if (File.Exists(file) || File.Exists(folder))
        {
            throw new RefusedException(new Sentence("cli.new.exists", File.Exists(file) ? file : folder));
        }

        var sets = new IndicatorFolders([Path.Combine(scene.Surroundings.ProgramFolder, "indicators")]);
        var path = sets.Find(StarterSet, folder);
        var set = Readings.Accept(IndicatorSetReader.Read(path), scene, "cli.set.refused", path);
        foreach (var language in Texts.Languages)
        {
            var (name, template) = (scene.Texts.Say("cli.new.template", language.Code), ResponseTemplate.Of(set, Texts.Of(language)));
            WholeFile.Write(Path.Combine(folder, name + ".csv"), stream => stream.Write(template.Csv));
            WholeFile.Write(Path.Combine(folder, name + ".mapping.yaml"), stream => stream.Write(template.Mapping));
        }

        WholeFile.Write(file, stream => NetworkTemplate.Copy(scene.Texts.Language, stream));
        Directory.CreateDirectory(Path.Combine(folder, "reports"));
        scene.Say("cli.new.made", folder);
        scene.Say("cli.new.next", file);
        scene.Say("cli.new.then", scene.Texts.Say("cli.new.template", scene.Texts.Language.Code) + ".csv");
    }
}
