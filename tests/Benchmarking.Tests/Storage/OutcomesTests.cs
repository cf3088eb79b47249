using Benchmarking.Outcomes;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Tests.Outcomes;

namespace Benchmarking.Tests.Storage;

public sealed class OutcomesTests
{
    [Fact]
    public void Figures_come_back_as_they_were_given()
    {
        using var workspace = new Workspace();
        SourceFigure[] figures =
        [
            Made.Figure(Made.Alone, "C", "2021", 0.1 + 0.2, FigureMarks.Preliminary | FigureMarks.Break),
            Made.Figure(Made.Alone, "C", "2022-2024", 0, FigureMarks.Dash),
            Made.Figure(Made.Alone, "C", "2025", FigureValue.Absent(FigureAbsence.Confidential)) with { Division = RegionDivision.Current },
            new(Made.Rate.Id, new SourceRegion("EKG01", "Kostragruppe 1", RegionKind.Group), Period("2023/24"), FigureValue.Absent(FigureAbsence.NotPossible, FigureMarks.Break)),
        ];

        using (var store = workspace.Open())
        {
            store.Commit([new StoreChange.AddStatistics(File("a.json"), figures)]);
        }

        using var again = workspace.Open();
        Assert.Equal(figures.Select(figure => figure with { Import = 1 }).ToHashSet(), again.Outcomes().All.ToHashSet());
        Assert.Equal((ImportKind.Statistics, null, 4), (again.Imports()[0].Kind, again.Imports()[0].Wave, again.Imports()[0].Rows));
    }

    [Fact]
    public void A_newer_figure_stands_until_it_is_taken_back()
    {
        using var workspace = new Workspace();
        using var store = workspace.Open();
        store.Commit([new StoreChange.AddStatistics(File("march.json"), [Made.Figure(Made.Alone, "C", "2021", 1, FigureMarks.Preliminary), Made.Figure(Made.Alone, "C", "2020", 5)])]);
        store.Commit([new StoreChange.AddStatistics(File("june.json"), [Made.Figure(Made.Alone, "C", "2021", 2)])]);

        Assert.Equal([(5.0, 1), (2.0, 2)], Standing(store));
        store.Commit([new StoreChange.Undo(2)]);
        Assert.Equal([(1.0, 1), (5.0, 1)], Standing(store).Order());
    }

    [Fact]
    public void The_same_file_twice_is_refused()
    {
        using var workspace = new Workspace();
        using var store = workspace.Open();
        var change = new StoreChange.AddStatistics(File("a.json"), [Made.Figure(Made.Alone, "C", "2021", 1)]);
        store.Commit([change]);

        Refusal.Of("storage.same_file", () => store.Commit([change]));
    }

    private static IEnumerable<(double, int)> Standing(IStore store) =>
        store.Outcomes().All.OrderBy(figure => figure.Period.Text, StringComparer.Ordinal).Select(figure => (figure.Value.Number ?? 0, figure.Import ?? 0));

    private static OutcomePeriod Period(string text) => OutcomePeriod.TryParse(text) ?? throw new ArgumentException("No period.", nameof(text));

    private static ImportedFile File(string name) => Invented.File(name) with { Wave = null };
}
