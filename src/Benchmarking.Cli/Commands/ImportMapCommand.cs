using System.CommandLine;
using System.Globalization;
using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Recognition;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Proposes a mapping file for an export, and asks where it is not sure.</summary>
internal sealed class ImportMapCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "map",
            scene.Texts["cli.map"],
            "benchmarking import map export.csv --wave 2018-05",
            "benchmarking import map next.csv --wave 2018-11 --mapping export.mapping.yaml");
        var options = new Choices(scene.Texts);
        command.Arguments.Add(options.File);
        command.Take(options.All);
        scene.Act(command, (parsed, cancel) => new Proposal(scene, parsed, options).Run(cancel));
        return command;
    }

    private sealed class Proposal(Scene scene, ParseResult parsed, Choices options)
    {
        private readonly Workspace _workspace = scene.Workspace(parsed);
        private readonly string _file = parsed.GetRequiredValue(options.File);

        private string Output => parsed.GetValue(options.Output) is { } named
            ? scene.Surroundings.PathOf(named)
            : MappingFileReader.PathBeside(scene.Surroundings.PathOf(_file));

        public void Run(CancellationToken cancel)
        {
            var wave = parsed.GetValue(options.Wave) is { } asked ? _workspace.FindWave(asked).Id.Value : null;
            if (File.Exists(Output) && !parsed.GetValue(options.Replace))
            {
                throw new RefusedException(new Sentence("cli.map.exists", Output));
            }

            var draft = Draft(cancel);
            if (draft.Lines.All(line => line.Section != DraftSection.Items))
            {
                throw new RefusedException(new Sentence("cli.map.nothing", draft.FileName, draft.Set));
            }

            var text = MappingWriter.Write(draft, scene.Texts);
            WholeFile.Write(Output, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            Tell(draft, text, new NextCommand(scene, parsed, _workspace.Network).ImportResponses(_file, wave, ImportOptions(draft)));
        }

        private MappingDraft Draft(CancellationToken cancel)
        {
            var earlier = parsed.GetValue(options.Mapping) is { } named ? scene.Surroundings.PathOf(named) : null;
            var reading = MappingProposer.Open(new ResponseFileRequest
            {
                Path = scene.Surroundings.PathOf(_file),
                Network = _workspace.Network,
                Set = _workspace.Set,
                Mapping = earlier is null ? null : Readings.Accept(MappingFileReader.Read(earlier), scene, "cli.mapping.refused", earlier),
                Format = parsed.GetValue(options.Format) ?? ResponseFileRequest.Auto,
            });
            var proposer = Readings.Accept(reading, scene, "cli.map.unreadable", _file);
            return new DoubtDialogue(scene, proposer).Settle(cancel);
        }

        private void Tell(MappingDraft draft, string text, NextCommand.Line next)
        {
            foreach (var sentence in draft.Dropped)
            {
                scene.Tell(sentence);
            }

            if (draft.Absent.Count > 0)
            {
                scene.Tell("cli.map.absent", string.Join(", ", draft.Absent));
            }

            if (draft.Unknown.Count > 0)
            {
                scene.Tell("cli.map.unknown", string.Join(", ", draft.Unknown.Select(header => scene.Texts.Say("cli.map.quoted", header))));
            }

            var lines = MappingWriter.LinesToDecide(text);
            if (lines.Count > 0)
            {
                var numbers = string.Join(", ", lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
                throw new RefusedException(new Sentence("cli.map.doubts", Output, lines.Count, numbers, next.Sentence));
            }

            scene.Say("cli.map.done", Output, draft.Lines.Count(line => line.Section == DraftSection.Items));
            scene.Say("cli.map.next", next.Sentence);
        }

        private IEnumerable<string> ImportOptions(MappingDraft draft)
        {
            if (parsed.GetValue(options.Output) is { } named && Output != MappingFileReader.PathBeside(scene.Surroundings.PathOf(_file)))
            {
                yield return "--mapping";
                yield return named;
            }

            if (draft.Absent.Count > 0)
            {
                yield return "--partial";
            }
        }
    }

    private sealed class Choices
    {
        public Choices(Texts texts)
        {
            File = new Argument<string>("file") { Description = texts["cli.map.file"], HelpName = "FILE" };
            Wave = new Option<string>("--wave") { Description = texts["cli.import.wave"], HelpName = "WAVE" };
            Format = new Option<string>("--format") { Description = texts["cli.import.format"], HelpName = string.Join('|', Formats) };
            Format.AcceptOnlyFromAmong(Formats);
            Mapping = new Option<string>("--mapping") { Description = texts["cli.map.mapping"], HelpName = "FILE" };
            Output = new Option<string>("--output", "-o") { Description = texts["cli.map.output"], HelpName = "FILE" };
            Replace = new Option<bool>("--replace") { Description = texts["cli.map.replace"] };
        }

        public Argument<string> File { get; }

        public Option<string> Wave { get; }

        public Option<string> Format { get; }

        public Option<string> Mapping { get; }

        public Option<string> Output { get; }

        public Option<bool> Replace { get; }

        public IEnumerable<Option> All => [Wave, Format, Mapping, Output, Replace];

        private static string[] Formats => [ResponseFileRequest.Auto, .. SurveyFormats.All.Select(format => format.Id)];
    }
}
