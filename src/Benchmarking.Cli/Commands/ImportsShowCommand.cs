using System.CommandLine;
using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Reports;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows one import: its file, how it was read, and every finding.</summary>
internal sealed class ImportsShowCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("show", scene.Texts["cli.imports.show"], "benchmarking imports show 2", "benchmarking imports show 2 --to csv");
        var number = new Argument<int>("number") { Description = scene.Texts["cli.imports.number"], HelpName = "N" };
        var output = new OutputOptions(scene.Texts);
        command.Arguments.Add(number);
        command.Take(output.All);
        scene.Act(command, (parsed, _) =>
        {
            var wanted = parsed.GetValue(number);
            using var store = scene.Workspace(parsed).OpenExistingStore();
            var account = store.Account(wanted);
            if (parsed.GetValue(output.To) != "table")
            {
                output.Write(scene, parsed, Table(account.Findings, scene.Texts), () => new TableSource("imports show", Application.Version, Seed: null, Fingerprint: null));
                return;
            }

            var record = store.Imports().First(import => import.Number == wanted);
            scene.Write(parsed.GetValue(output.File), (writer, _) => Write(record, account, scene.Texts, writer));
        });
        return command;
    }

    private static void Write(ImportRecord record, FileAccount account, Texts texts, TextWriter writer)
    {
        var time = record.Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        writer.WriteLine(texts.Say("cli.imports.show.file", record.Number, record.FileName, DateOnly.FromDateTime(record.Time.DateTime), time));
        writer.WriteLine(record.Wave is { } wave
            ? texts.Say("cli.imports.show.wave", wave.Value, record.Rows)
            : texts.Say("cli.imports.show.rows", record.Rows));
        writer.WriteLine(texts.Say("cli.imports.show.sha256", record.Sha256));
        foreach (var line in account.Report)
        {
            writer.WriteLine(Said(line, texts));
        }

        writer.WriteLine(texts.Say("cli.imports.show.findings", account.Findings.Count));
        foreach (var finding in account.Findings)
        {
            writer.WriteLine(FindingLine.Write(finding with { Message = Sayable(finding.Message, texts) }, texts));
        }
    }

    private static TidyTable Table(IReadOnlyList<Finding> findings, Texts texts) => new(
        ["check", "severity", "file", "row", "column", "header", "message"],
        [
            .. findings.Select(finding => (IReadOnlyList<TableValue>)
            [
                TableValue.Code(finding.Check),
                TableValue.Code(finding.Severity.ToString().ToLowerInvariant()),
                TableValue.Words(finding.Place.File),
                TableValue.Whole(finding.Place.Row),
                TableValue.Whole(finding.Place.Column),
                TableValue.Words(finding.Place.Header),
                TableValue.Words(Said(finding.Message, texts)),
            ]),
        ]);

    private static string Said(Sentence sentence, Texts texts) => texts.Say(Sayable(sentence, texts));

    /// <summary>A sentence that an earlier version kept may have lost its words since; then what filled its places is told.</summary>
    private static Sentence Sayable(Sentence sentence, Texts texts) => texts.Has(sentence.Key)
        ? sentence with { Arguments = [.. sentence.Arguments.Select(argument => argument is Sentence inner ? Sayable(inner, texts) : argument)] }
        : new Sentence("cli.imports.show.worded_otherwise", texts.List([.. sentence.Arguments.OfType<string>()]));
}
