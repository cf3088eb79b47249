using Benchmarking.Findings;
using Benchmarking.Storage;
using Benchmarking.Storage.Sqlite;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Storage;

public sealed class AccountTests : IDisposable
{
    private static readonly Sentence Nested = new(
        "cli.import.responses",
        "et «ord» med \"hermetegn\"", 7, 3_000_000_000L, new DateOnly(2018, 6, 1),
        new LocalizedText([KeyValuePair.Create("nb", "ja"), KeyValuePair.Create("en", "yes")]),
        new Sentence("storage.these_stand", "1, 2"));

    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public AccountTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void What_was_told_of_a_file_is_told_again()
    {
        _store.Commit([Answers("a.csv")]);

        var account = _store.Account(1);

        Assert.Equal(["cli.import.responses", "storage.none_stand"], account.Report.Select(sentence => sentence.Key));
        Assert.Equal(Told("a.csv").Findings.Select(finding => (finding.Check, finding.Severity, finding.Place)), account.Findings.Select(finding => (finding.Check, finding.Severity, finding.Place)));
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public void Sentence_is_said_in_any_language_after_it_was_kept(string language)
    {
        var kept = Assert.IsType<Sentence>(SentenceJson.Read(SentenceJson.Write(Nested)));

        Assert.Equal(Texts.Of(Language.Parse(language)).Say(Nested), Texts.Of(Language.Parse(language)).Say(kept));
        Assert.Equal(Nested.Arguments.Select(argument => argument.GetType()), kept.Arguments.Select(argument => argument.GetType()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"key\": \"x\"}")]
    [InlineData("{\"key\": \"x\", \"with\": [{\"date\": \"soon\"}]}")]
    [InlineData("{\"key\": \"x\", \"with\": [{\"text\": {}}]}")]
    [InlineData("{\"key\": \"x\", \"with\": [null]}")]
    public void Damaged_sentence_is_none(string json) => Assert.Null(SentenceJson.Read(json));

    [Fact]
    public void Damaged_account_refuses_with_a_sentence()
    {
        _store.Commit([Answers("a.csv")]);
        _workspace.Run("UPDATE findings SET sentence = '?'");

        Refusal.Of("storage.damaged", () => _store.Account(1));
    }

    [Fact]
    public void Undone_import_leaves_nothing_of_what_was_told()
    {
        _store.Commit([Answers("a.csv")]);

        _store.Commit([new StoreChange.Undo(1)]);

        Refusal.Of("storage.undone_already", () => _store.Account(1));
        Assert.Equal(0L, _workspace.Run("SELECT (SELECT count(*) FROM findings) + (SELECT count(*) FROM report_lines)"));
    }

    [Fact]
    public void Number_that_was_never_given_is_refused() => Refusal.Of("storage.import_unknown", () => _store.Account(1));

    [Fact]
    public void Rehearsal_keeps_nothing_that_was_told()
    {
        _store.Rehearse([Answers("a.csv")]);

        Assert.Equal(0L, _workspace.Run("SELECT count(*) FROM findings"));
    }

    private static StoreChange.AddResponses Answers(string name)
    {
        var change = Invented.Answers(name, [1, 1, 1]);
        return change with { File = change.File with { Account = Told(name) } };
    }

    private static FileAccount Told(string name) => new(
        [Nested, new Sentence("storage.none_stand")],
        [
            new Finding("F011", Severity.Warning, new(name, 1), Nested),
            new Finding("F019", Severity.Error, new(name, 9, 4, "q1"), new("storage.none_stand")),
            new Finding("F012", Severity.Note, new("a.mapping.yaml"), new("storage.none_stand")),
        ]);
}
