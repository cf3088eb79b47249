using System.Text;
using Benchmarking.Indicators;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Storage;

public sealed class AnswersTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly IStore _store;

    public AnswersTests() => _store = _workspace.Open();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void Answers_come_back_as_they_went_in()
    {
        var named = AnswerCode.Named(0);
        _store.Commit([Invented.Answers("a.csv", [1, 5, 98], [AnswerCode.Blank, named, AnswerCode.Absent], [AnswerCode.Lowest, short.MaxValue, -1])]);

        var back = Read();
        Assert.Equal([1, AnswerCode.Blank, AnswerCode.Lowest], back.Answers(0).ToArray());
        Assert.Equal([5, named, short.MaxValue], back.Answers(1).ToArray());
        Assert.Equal([98, AnswerCode.Absent, -1], back.Answers(2).ToArray());
        Assert.Equal([0, 1, 0], Enumerable.Range(0, 3).Select(back.ServiceOf));
        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(respondent => back.UnitsOf(respondent)[0]));
        Assert.Equal([2, 3, 4], back.Rows);
        Assert.Equal(["a.csv", "a.csv", "a.csv"], back.Sources);
        Assert.Empty(back.AbsentItems);
    }

    [Fact]
    public void Answers_come_by_import_and_row()
    {
        _store.Commit([Invented.Answers("b.csv", [1, 1, 1], [2, 2, 2]), Invented.Answers("a.csv", [3, 3, 3])]);

        Assert.Equal(["b.csv", "b.csv", "a.csv"], Read().Sources);
        Assert.Equal([1, 2, 3], Read().Answers(0).ToArray());
    }

    [Fact]
    public void Rows_come_in_the_order_of_the_file_whatever_order_they_were_given_in()
    {
        var builder = new ResponsesBuilder(Invented.Set, Invented.Network);
        builder.Add(new Respondent(0, Key: null, "a.csv", 9), [0], [1, 1, 1]);
        builder.Add(new Respondent(0, Key: null, "a.csv", 4), [0], [2, 2, 2]);
        _store.Commit([new StoreChange.AddResponses(Invented.File("a.csv"), builder.Build(), Invented.Yaml)]);

        Assert.Equal([4, 9], Read().Rows);
    }

    [Fact]
    public void An_item_without_a_column_is_absent()
    {
        _store.Commit([Partial("a.csv", absent: [0, 2])]);

        Assert.Equal([0, 2], Read().AbsentItems);
        Assert.Equal(AnswerCode.Absent, Read().Answers(0)[0]);
        Assert.Equal(4, Read().Answers(1)[0]);
        Assert.Equal(AnswerCode.Absent, Read().Answers(2)[0]);
    }

    [Fact]
    public void An_item_is_absent_from_the_wave_only_where_every_file_lacks_it()
    {
        _store.Commit([Partial("a.csv", absent: [0, 2]), Partial("b.csv", absent: [0, 1])]);

        Assert.Equal([0], Read().AbsentItems);
        Assert.Equal([4, AnswerCode.Absent], Read().Answers(1).ToArray());
        Assert.Equal([AnswerCode.Absent, 4], Read().Answers(2).ToArray());
    }

    [Fact]
    public void A_file_without_any_item_keeps_its_respondents()
    {
        _store.Commit([Partial("a.csv", absent: [0, 1, 2])]);

        Assert.Equal(1, Read().Count);
    }

    [Fact]
    public void A_respondent_may_serve_several_units()
    {
        var builder = new ResponsesBuilder(Invented.Set, Invented.Network);
        builder.Add(new Respondent(0, Key: null, "a.csv", 2), [2, 0], [1, 2, 3]);
        builder.Add(new Respondent(1, Key: null, "a.csv", 3), [1], [1, 2, 3]);
        _store.Commit([new StoreChange.AddResponses(Invented.File("a.csv"), builder.Build(), Invented.Yaml)]);

        Assert.Equal([0, 2], Read().UnitsOf(0).ToArray());
        Assert.Equal([1], Read().UnitsOf(1).ToArray());
        Assert.Equal(Fingerprint.Of(builder.Build()), Fingerprint.Of(Read()));
        Assert.Equal(2, Assert.Single(_store.Imports()).Rows);
    }

    [Fact]
    public void Waves_are_kept_apart()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1]), Invented.Answers("b.csv", Invented.Later, [2, 2, 2])]);

        Assert.Equal([1], Read().Answers(0).ToArray());
        Assert.Equal([2], _store.Responses(Invented.Later, Invented.Set, Invented.Network).Answers(0).ToArray());
    }

    [Fact]
    public void Units_and_services_are_found_by_their_codes_when_the_network_file_has_changed()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1], [2, 2, 2])]);

        var edited = Invented.NetworkOf(["3002", "0301", "3001", "3003"], ["police", "health", "school"]);
        var back = _store.Responses(Invented.Wave, Invented.Set, edited);
        Assert.Equal([2, 0], [back.UnitsOf(0)[0], back.UnitsOf(1)[0]]);
        Assert.Equal([2, 1], [back.ServiceOf(0), back.ServiceOf(1)]);
    }

    [Fact]
    public void A_unit_that_the_network_file_no_longer_names_is_refused_by_code_and_import()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1], [2, 2, 2])]);

        var sentence = Refusal.Of("storage.unit_unknown", () => _store.Responses(Invented.Wave, Invented.Set, Invented.NetworkOf(["3001"], ["school", "health"])));
        Assert.Contains("3002", sentence, StringComparison.Ordinal);
        Assert.Contains("Import 1 ('a.csv')", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_that_the_network_file_no_longer_names_is_refused()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1], [2, 2, 2])]);

        Refusal.Of("storage.service_unknown", () => _store.Responses(Invented.Wave, Invented.Set, Invented.NetworkOf(["3001", "3002"], ["school"])));
        Refusal.Of("storage.service_unknown", () => _store.Responses(Invented.Wave, Invented.Set, Invented.NetworkOf(["3001", "3002"], [])));
    }

    [Fact]
    public void Answers_without_a_service_are_refused_once_services_are_declared()
    {
        var plain = Invented.NetworkOf(["3001"], []);
        var builder = new ResponsesBuilder(Invented.Set, plain);
        builder.Add(new Respondent(0, Key: null, "a.csv", 2), [0], [1, 2, 3]);
        _store.Commit([new StoreChange.AddResponses(Invented.File("a.csv"), builder.Build(), Invented.Yaml)]);

        Assert.Equal(0, _store.Responses(Invented.Wave, Invented.Set, plain).ServiceOf(0));
        Refusal.Of("storage.service_needed", () => Read());
    }

    [Fact]
    public void Keys_are_the_same_in_every_wave_and_stand_nowhere_in_plain_text()
    {
        var rows = (short[][])[[1, 1, 1], [2, 2, 2]];
        var first = Invented.Answers("kari.nordmann", rows);
        _store.Commit([first, first with { File = Invented.File("again.csv", Invented.Later) }]);

        Assert.Equal(Read().Keys, _store.Responses(Invented.Later, Invented.Set, Invented.Network).Keys);
        Assert.All(Read().Keys, key => Assert.Matches("^[0-9a-f]{32}$", key));
        Assert.Equal(2, Read().Keys.Distinct(StringComparer.Ordinal).Count());
        Assert.True(_workspace.Holds(Encoding.UTF8.GetBytes("kari.nordmann")));
        Assert.False(_workspace.Holds(Encoding.UTF8.GetBytes("kari.nordmann-0")));
    }

    [Fact]
    public void A_respondent_without_a_key_stays_without()
    {
        _store.Commit([Partial("a.csv", absent: [])]);

        Assert.Equal([null], Read().Keys);
        Assert.False(File.Exists(_workspace.Key));
    }

    [Fact]
    public void One_key_twice_in_a_file_is_refused_with_both_rows()
    {
        var builder = new ResponsesBuilder(Invented.Set, Invented.Network);
        builder.Add(new Respondent(0, "kari", "a.csv", 2), [0], [1, 1, 1]);
        builder.Add(new Respondent(0, "ola", "a.csv", 3), [0], [1, 1, 1]);
        builder.Add(new Respondent(0, "kari", "a.csv", 4), [0], [1, 1, 1]);
        var change = new StoreChange.AddResponses(Invented.File("a.csv"), builder.Build(), Invented.Yaml);

        Assert.Contains("row 2 and row 4", Refusal.Of("storage.same_key", () => _store.Commit([change])), StringComparison.Ordinal);
        Assert.Empty(_store.Imports());
    }

    [Fact]
    public void A_set_that_scores_otherwise_does_not_read_the_answers()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);

        Refusal.Of("storage.read_by_other_set", () => _store.Responses(Invented.Wave, Invented.SetOf("2.0.0", requiredAnswers: 3), Invented.Network));
    }

    [Fact]
    public void A_set_with_new_words_alone_reads_the_answers()
    {
        _store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);

        Assert.Equal(1, _store.Responses(Invented.Wave, Invented.SetOf("1.0.1", requiredAnswers: 2), Invented.Network).Count);
    }

    private static StoreChange.AddResponses Partial(string name, int[] absent)
    {
        var builder = new ResponsesBuilder(Invented.Set, Invented.Network) { AbsentItems = absent };
        short[] answers = [.. Enumerable.Range(0, 3).Select(item => absent.Contains(item) ? AnswerCode.Absent : (short)4)];
        builder.Add(new Respondent(0, Key: null, name, 2), [0], answers);
        return new(Invented.File(name), builder.Build(), Invented.Yaml);
    }

    private Responses Read() => _store.Responses(Invented.Wave, Invented.Set, Invented.Network);
}
