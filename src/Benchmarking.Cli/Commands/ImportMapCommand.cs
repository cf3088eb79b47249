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
        command.Arguments.Add(options.Files);
        command.Take(options.All);
        scene.Act(command, (parsed, cancel) => new Proposal(scene, parsed, options).Run(cancel));
        return command;
    }

    private sealed class Proposal(Scene scene, ParseResult parsed, Choices options)
    {
        private readonly Workspace _workspace = scene.Workspace(parsed);
        private readonly string[] _files = parsed.GetRequiredValue(options.Files);

        public void Run(CancellationToken cancel)
        {
            var wave = parsed.GetValue(options.Wave) is { } asked ? _workspace.FindWave(asked).Id.Value : null;
            var groups = ResponseFileGroup.Of([.. _files.Select(scene.Surroundings.PathOf)]);
            if (groups is not [var file])
            {
                throw new RefusedException(new Sentence("cli.map.one"));
            }

            var beside = MappingFileReader.PathBeside(file.Path);
            var output = parsed.GetValue(options.Output) is { } named ? scene.Surroundings.PathOf(named) : beside;
            var draft = Draft(file, output, cancel);
            IReadOnlyList<string> words =
            [
                .. Words("--sheet", options.Sheet),
                .. output == beside ? [] : Words("--mapping", options.Output),
                .. draft.Absent.Count > 0 ? ["--partial"] : Array.Empty<string>(),
            ];
            Write(draft, output, new NextCommand(scene, parsed, _workspace.Network).ImportResponses(_files, wave, words).Sentence);
        }

        private MappingDraft Draft(ResponseFileGroup file, string output, CancellationToken cancel)
        {
            if (File.Exists(output) && !parsed.GetValue(options.Replace))
            {
                throw new RefusedException(new Sentence("cli.map.exists", output));
            }

            var earlier = parsed.GetValue(options.Mapping) is { } named ? scene.Surroundings.PathOf(named) : null;
            var reading = MappingProposer.Open(new ResponseFileRequest
            {
                Path = file.Path,
                Companions = file.Companions,
                Sheet = parsed.GetValue(options.Sheet),
                Network = _workspace.Network,
                Set = _workspace.Set,
                Mapping = earlier is null ? null : Readings.Accept(MappingFileReader.Read(earlier), scene, "cli.mapping.refused", earlier),
                Format = parsed.GetValue(options.Format) ?? ResponseFileRequest.Auto,
            });
            var draft = new DoubtDialogue(scene, Readings.Accept(reading, scene, "cli.map.unreadable", file.Path)).Settle(cancel);
            return draft.Lines.Any(line => line.Section == DraftSection.Items)
                ? draft
                : throw new RefusedException(new Sentence("cli.map.nothing", draft.FileName, draft.Set));
        }

        private IEnumerable<string> Words(string name, Option<string> option) => parsed.GetValue(option) is { } value ? [name, value] : [];

        private void Write(MappingDraft draft, string output, Sentence next)
        {
            var text = MappingWriter.Write(draft, scene.Texts);
            WholeFile.Write(output, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            TellOfColumns(draft);
            var lines = MappingWriter.LinesToDecide(text);
            if (lines.Count > 0)
            {
                var numbers = string.Join(", ", lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
                throw new RefusedException(new Sentence("cli.map.doubts", output, lines.Count, numbers, next));
            }

            scene.Say("cli.map.done", output, draft.Lines.Count(line => line.Section == DraftSection.Items));
            scene.Say("cli.map.next", next);
        }

        private void TellOfColumns(MappingDraft draft)
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
        }
    }

    private sealed class Choices
    {
        public Choices(Texts texts)
        {
            Files = new Argument<string[]>("file") { Description = texts["cli.map.file"], HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
            Wave = new Option<string>("--wave") { Description = texts["cli.import.wave"], HelpName = "WAVE" };
            Format = new Option<string>("--format") { Description = texts["cli.import.format"], HelpName = string.Join('|', Formats) };
            Format.AcceptOnlyFromAmong(Formats);
            Sheet = new Option<string>("--sheet") { Description = texts["cli.import.sheet"], HelpName = "NAME" };
            Mapping = new Option<string>("--mapping") { Description = texts["cli.map.mapping"], HelpName = "FILE" };
            Output = new Option<string>("--output", "-o") { Description = texts["cli.map.output"], HelpName = "FILE" };
            Replace = new Option<bool>("--replace") { Description = texts["cli.map.replace"] };
        }

        public Argument<string[]> Files { get; }

        public Option<string> Wave { get; }

        public Option<string> Format { get; }

        public Option<string> Sheet { get; }

        public Option<string> Mapping { get; }

        public Option<string> Output { get; }

        public Option<bool> Replace { get; }

        public IEnumerable<Option> All => [Wave, Format, Sheet, Mapping, Output, Replace];

        private static string[] Formats => [ResponseFileRequest.Auto, .. SurveyFormats.All.Select(format => format.Id)];
    }
}
