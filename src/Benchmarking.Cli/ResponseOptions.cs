using System.CommandLine;
using Benchmarking.Import;
using Benchmarking.Import.Formats;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>What the command line may say about how files of answers are imported.</summary>
internal sealed class ResponseOptions
{
    private static readonly (string Word, RowTreatment Meaning)[] Treatments =
        [("leave-out", RowTreatment.LeaveOut), ("keep", RowTreatment.Keep), ("refuse", RowTreatment.Refuse)];

    private static readonly (string Word, RepeatTreatment Meaning)[] RepeatTreatments =
        [("refuse", RepeatTreatment.Refuse), ("first", RepeatTreatment.First), ("last", RepeatTreatment.Last), ("keep", RepeatTreatment.Keep)];

    public ResponseOptions(Texts texts)
    {
        Option<T> Make<T>(string name, string value, string key) => new(name) { Description = texts["cli.import." + key], HelpName = value };
        Option<string> Choice(string name, string key, params string[] words)
        {
            var option = Make<string>(name, string.Join('|', words), key);
            option.AcceptOnlyFromAmong(words);
            return option;
        }

        Files = new Argument<string[]>("file") { Description = texts["cli.responses.files"], HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        Wave = new Option<string>("--wave") { Description = texts["cli.import.wave"], HelpName = "WAVE", Required = true };
        Format = Choice("--format", "format", ["auto", .. SurveyFormats.All.Select(format => format.Id)]);
        Sheet = Make<string>("--sheet", "NAME", "sheet");
        Mapping = Make<string>("--mapping", "FILE", "mapping");
        DryRun = Make<bool>("--dry-run", "", "dry_run");
        Rejects = Make<string>("--rejects", "FILE", "rejects");
        Partial = Make<bool>("--partial", "", "partial");
        Replace = Make<bool>("--replace", "", "replace");
        DropColumns = Make<string[]>("--drop-columns", "A,B", "drop_columns");
        Redact = Make<bool>("--redact", "", "redact");
        var words = Array.ConvertAll(Treatments, treatment => treatment.Word);
        (Tests, Incomplete) = (Choice("--tests", "tests", words), Choice("--incomplete", "incomplete", words));
        (Late, Identical) = (Choice("--late", "late", words), Choice("--identical", "identical", words));
        Repeats = Choice("--repeats", "repeats", Array.ConvertAll(RepeatTreatments, treatment => treatment.Word));
    }

    public Argument<string[]> Files { get; }

    public Option<string> Wave { get; }

    public Option<string> Format { get; }

    public Option<string> Sheet { get; }

    public Option<string> Mapping { get; }

    public Option<bool> DryRun { get; }

    public Option<string> Rejects { get; }

    public Option<bool> Partial { get; }

    public Option<bool> Replace { get; }

    public Option<string[]> DropColumns { get; }

    public Option<bool> Redact { get; }

    public Option<string> Tests { get; }

    public Option<string> Incomplete { get; }

    public Option<string> Late { get; }

    public Option<string> Identical { get; }

    public Option<string> Repeats { get; }

    /// <summary>All of them, in the order of help.</summary>
    public IEnumerable<Option> All => [Wave, Format, Sheet, Mapping, DryRun, Rejects, Partial, Replace, .. OfRows, DropColumns, Redact];

    private Option[] OfRows => [Tests, Incomplete, Late, Identical, Repeats];

    /// <summary>What becomes of rows in doubt, as the command line says.</summary>
    public RowTreatments TreatmentsIn(ParseResult parsed)
    {
        var usual = new RowTreatments();
        RowTreatment Asked(Option<string> option, RowTreatment otherwise) => Meaning(Treatments, parsed.GetValue(option), otherwise);
        return new RowTreatments
        {
            Tests = Asked(Tests, usual.Tests),
            Incomplete = Asked(Incomplete, usual.Incomplete),
            Late = Asked(Late, usual.Late),
            Identical = Asked(Identical, usual.Identical),
            Repeats = Meaning(RepeatTreatments, parsed.GetValue(Repeats), usual.Repeats),
        };
    }

    /// <summary>The columns that the command line leaves out.</summary>
    public IReadOnlyList<string> DroppedIn(ParseResult parsed) =>
        [.. (parsed.GetValue(DropColumns) ?? []).SelectMany(named => named.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>The options of the command line that change what is imported, to be kept with the import.</summary>
    /// <returns>A sentence, or none where all is as usual.</returns>
    public IEnumerable<Sentence> Kept(ParseResult parsed)
    {
        Option[] flags = [Partial, Redact];
        Option[] words = [Format, Sheet, .. OfRows];
        var dropped = DroppedIn(parsed);
        List<string> given =
        [
            .. flags.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name),
            .. words.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => $"{option.Name} {parsed.GetResult(option)?.Tokens[0].Value}"),
            .. dropped.Count == 0 ? (string[])[] : [$"{DropColumns.Name} {string.Join(',', dropped)}"],
        ];
        return given.Count == 0 ? [] : [new Sentence("cli.import.options", string.Join(", ", given))];
    }

    /// <summary>The options of the command line that hold for rows which were set aside, too: their file has no sheet, and no columns that were left out.</summary>
    /// <returns>The words as they were typed.</returns>
    public IEnumerable<string> ForRejects(ParseResult parsed) => ((Option[])[Format, Partial, .. OfRows, Redact])
        .Select(option => (option.Name, Result: parsed.GetResult(option)))
        .Where(given => given.Result is { Implicit: false })
        .SelectMany(given => (given.Result?.Tokens ?? []).Select(token => token.Value).Prepend(given.Name));

    private static T Meaning<T>((string Word, T Meaning)[] words, string? word, T otherwise) =>
        word is null ? otherwise : Array.Find(words, known => known.Word == word).Meaning;
}
