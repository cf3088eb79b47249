using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class ServicesSheetTests
{
    private static readonly MadeReports Without = new() { Network = MadeNetwork.Four with { Services = [] } };

    [Fact]
    public void Where_no_services_are_declared_there_is_no_sheet_of_them() =>
        Assert.Empty(new ServicesSheet().Compose(new ReportView(Without.Context("nb"), MadeReports.Nordvik)));

    [Fact]
    public void Where_no_services_are_declared_nothing_else_speaks_of_them()
    {
        var figure = new MadeFigure(9, 60, 5, 50, null);

        Assert.DoesNotContain("tjeneste", (Without with { Figures = (_, _) => figure }).Words(MadeReports.Nordvik), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_service_that_is_withheld_has_a_word_and_its_explanation()
    {
        var text = SheetText.Write(new ServicesSheet().Compose(new ReportView(new MadeReports().Context("nb"), reader: null)).Single());

        Assert.Contains("absent: skjermet", text, StringComparison.Ordinal);
        Assert.Contains("Skjermet: tallet bygger på færre enn 5 svar", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_service_is_withheld_a_sentence_stands_in_place_of_the_table()
    {
        var made = new MadeReports { ServiceFigures = (_, _) => null };

        var text = SheetText.Write(new ServicesSheet().Compose(new ReportView(made.Context("nb"), reader: null)).Single());

        Assert.Contains("Ingen av tallene her kan vises: skjermet (for få svar).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("absent:", text, StringComparison.Ordinal);
    }
}
