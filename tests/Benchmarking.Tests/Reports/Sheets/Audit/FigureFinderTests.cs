using Benchmarking.Disclosure.Audit;
using Benchmarking.Reports.Sheets.Audit;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets.Audit;

/// <summary>Figures are read by the words beside and above them, whatever else stands or does not stand there.</summary>
public sealed class FigureFinderTests
{
    private static readonly Texts English = Texts.Of(Language.English);

    [Fact]
    public void A_table_of_questions_with_cells_that_do_not_exist_is_read_on()
    {
        // A workbook leaves out the cells of a header that are empty, here all between the number of answers and a last word.
        var made = new MadeReports();
        var question = ItemWords.Of(made.Set, made.Set.SurveyItems[0], English);
        ArtefactCell[] header = [new(English["sheet.column.item"], null), new("1", null), default, default, default, default, default, default, new("x", null)];
        ArtefactCell[] row = [new(question, null), new("3", new Band(3, 3)), default, default, default, default, default, new("7", new Band(7, 7)), default];
        var artefact = new Artefact("2025-05-0001-en.xlsx", [new ArtefactTable("Questions", [header, row])]);
        var reader = ArtefactReader.All(made.Network).First(one => one.Reader.Unit == 0 && one.Reader.Language == Language.English).Reader;

        Assert.DoesNotContain(FigureFinder.Of(artefact, reader, new FigureSource(made.Network, made.Set, made.Context("en").Names)), figure => figure.Kind == StatedKind.Chosen);
    }

    [Fact]
    public void A_cell_that_does_not_exist_has_no_words() => Assert.Equal("", default(ArtefactCell).Text);
}
