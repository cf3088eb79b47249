using System.Diagnostics;
using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Storage;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Tests.Storage;

public sealed class PublicationsTests : IDisposable
{
    private static readonly DateTimeOffset Time = new(2017, 12, 1, 9, 30, 0, TimeSpan.FromHours(1));
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Figures_come_back_as_they_were_published()
    {
        PublishedFigure[] figures =
        [
            new(Invented.Wave, "scores", "3001", "school", "culture.trust", "q1", 12, 71.234567890123456, "d41d8cd9") { Cells = "7:0.5:school|5:0.5:nurse" },
            new(Invented.Wave, "scores", Unit: null, Service: null, Measure: null, Item: null, N: null, Value: null, Digest: ""),
            new(Invented.Wave, "scores", "", @"\N", "a\tb\\t", "c\r\nd", 0, -0.0, @"\"),
            new(Invented.Wave, "scores", "Ås", "🙂", "\u2028", "\0", int.MaxValue, double.Epsilon, "é"),
            new(Invented.Wave, "scores", "3002", null, null, null, 5, double.MaxValue, "e"),
            new(Invented.Wave, "scores", "3003", null, null, null, 5, 0.1 + 0.2, "f"),
            new(Invented.Wave, "services", null, "school", null, null, 5, 0.1 + 0.2, "f") { Cells = "5::a\\tb:\\c\td" },
        ];
        using var store = _workspace.Open();

        var number = store.Publish(Record(Invented.Wave), figures, 9);

        Assert.Equal(figures, store.FiguresOf(number));
        Assert.Equal(figures, store.Published(Invented.Wave));
        Assert.Equal(double.NegativeZero, store.FiguresOf(number)[2].Value.GetValueOrDefault(), 0.0);
        Assert.True(double.IsNegative(store.FiguresOf(number)[2].Value.GetValueOrDefault()));
    }

    [Fact]
    public void A_publication_is_listed_with_its_number_time_user_and_count()
    {
        using var store = _workspace.Open();
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 1), Figure(Invented.Later, 2)], 9);
        store.Publish(Record(Invented.Later), [], 9);

        Assert.Equal(
            [
                new PublicationRecord(1, Time, "kari", "benchmarking report", Invented.Wave) { Figures = 2 },
                new PublicationRecord(2, Time, "kari", "benchmarking report", Invented.Later),
            ],
            store.Publications());
        Assert.Empty(store.FiguresOf(2));
    }

    [Fact]
    public void Figures_of_a_wave_are_those_of_every_publication_oldest_first_and_not_told_again_where_they_are_the_same()
    {
        using var store = _workspace.Open();
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 1)], 9);
        store.Publish(Record(Invented.Later), [Figure(Invented.Later, 2), Figure(Invented.Wave, 3), Figure(Invented.Later, 4)], 9);
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 1)], 9);

        Assert.Equal([1, 3], store.Published(Invented.Wave).Select(figure => figure.Value));
        Assert.Equal([2, 4], store.Published(Invented.Later).Select(figure => figure.Value));
        Assert.Equal([2, 4, 3], store.FiguresOf(2).Select(figure => figure.Value));
        Assert.Empty(store.Published(WaveId.Parse("2021-11")));

        // Withdrawn once, they still stand in the other.
        store.Withdraw(1, new AuditEntry(Time.AddDays(1), "ola", "publications withdraw 1"));
        Assert.Equal([3, 1], store.Published(Invented.Wave).Select(figure => figure.Value));
    }

    [Fact]
    public void What_is_withdrawn_no_longer_counts_and_stays_to_be_read()
    {
        using var store = _workspace.Open();
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 1)], 9);
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 2)], 9);

        store.Withdraw(1, new AuditEntry(Time.AddDays(1), "ola", "publications withdraw 1"));

        Assert.Equal([2], store.Published(Invented.Wave).Select(figure => figure.Value));
        Assert.Equal([1], store.FiguresOf(1).Select(figure => figure.Value));
        Assert.Equal([Time.AddDays(1), null], store.Publications().Select(record => record.Withdrawn));
        Assert.Equal("publications withdraw 1", Assert.Single(store.AuditLog().Lines).Entry.Command);
    }

    [Fact]
    public void Only_what_stands_can_be_withdrawn_and_nothing_is_logged_otherwise()
    {
        using var store = _workspace.Open();
        var entry = new AuditEntry(Time, "ola", "publications withdraw 1");
        Refusal.Of("storage.nothing_published", () => store.Withdraw(1, entry));
        store.Publish(Record(Invented.Wave), [], 9);
        store.Withdraw(1, entry);

        Refusal.Of("storage.withdrawn_already", () => store.Withdraw(1, entry));
        Refusal.Of("storage.publication_unknown", () => store.Withdraw(2, entry));
        Refusal.Of("storage.publication_unknown", () => store.FiguresOf(2));
        Assert.Single(store.AuditLog().Lines);
    }

    [Theory]
    [InlineData("DELETE FROM publications")]
    [InlineData("DELETE FROM publication_figures")]
    [InlineData("UPDATE publications SET wave = '2019-11', withdrawn = 'now'")]
    [InlineData("UPDATE publications SET command = '' WHERE withdrawn IS NULL")]
    [InlineData("UPDATE publication_figures SET figures = x'00'")]
    [InlineData("INSERT OR REPLACE INTO publications VALUES (1, '', '', '', '', NULL)")]
    [InlineData("INSERT OR REPLACE INTO publication_figures VALUES (1, 0, '2019-11', 1, x'00')")]
    public void A_publication_cannot_be_altered(string sql)
    {
        using var store = _workspace.Open();
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 1)], 9);

        Assert.Throws<SqliteException>(() => _workspace.Run(sql));
        Assert.Equal([1], store.Published(Invented.Wave).Select(figure => figure.Value));
    }

    [Fact]
    public void What_another_publication_came_before_is_not_published()
    {
        using var store = _workspace.Open();
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 1)], weighed: 0);

        Refusal.Of("storage.published_meanwhile", () => store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 2)], weighed: 0));

        Assert.Equal([1], store.Published(Invented.Wave).Select(figure => figure.Value));
        Assert.Equal(2, store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 2)], weighed: 1));
    }

    [Fact]
    public void Bytes_that_are_no_figures_are_told_of()
    {
        using var store = _workspace.Open();
        store.Publish(Record(Invented.Wave), [Figure(Invented.Wave, 1)], 9);
        _workspace.Run("DROP TRIGGER publication_figures_no_update");
        _workspace.Run("UPDATE publication_figures SET figures = x'0102030405'");

        Refusal.Of("storage.damaged", () => store.FiguresOf(1));
    }

    [Fact]
    public void Sixty_thousand_figures_are_written_and_read_at_once()
    {
        var figures = Enumerable.Range(0, 60_000)
            .Select(place => Figure(Invented.Wave, place / 7.0) with { Unit = $"{3000 + (place / 200)}", Digest = Invented.Hash($"{place / 20}")[..16] })
            .ToList();
        using var store = _workspace.Open();
        store.Publish(Record(Invented.Wave), figures[..100], 9);
        var watch = Stopwatch.StartNew();

        var number = store.Publish(Record(Invented.Wave), figures, 9);
        Assert.Equal(figures.Count, store.FiguresOf(number).Count);

        // Measured at about a tenth of this; a machine that does other work takes longer.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    private static PublicationRecord Record(WaveId wave) => new(0, Time, "kari", "benchmarking report", wave);

    private static PublishedFigure Figure(WaveId wave, double value) => new(wave, "scores", "3001", Service: null, "culture.trust", Item: null, 12, value, "d");
}
