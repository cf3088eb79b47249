using Benchmarking.Evaluations;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Tests.Evaluations;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class EvaluationsSheetTests
{
    private static readonly Evaluation[] Evaluations =
    [
        new(0, Rubrics.Cases)
        {
            Level = 2,
            Narrative = "=Vi går gjennom sakene\nhver vår.",
            SourceType = SourceType.Minutes,
            Assessor = AssessorRole.WorkingGroup,
        },
        new(1, Rubrics.Cases) { Level = 3, Narrative = "Alle er med.", SourceType = SourceType.Audit, SourceDate = new DateOnly(2017, 10, 1), Assessor = AssessorRole.External },
        new(2, Rubrics.Cases) { Level = 1 },
        new(0, Rubrics.Use) { Narrative = "Vet ikke nok." },
        new(1, Rubrics.Use) { Level = 2 },
    ];

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_sheet_of_a_unit_reads_as_accepted(string language) =>
        GoldenText.Verify(SheetText.Write(Compose(Context(language), MadeReports.Nordvik)), $"{nameof(EvaluationsSheet)}.{language}");

    [Fact]
    public void The_sheet_of_the_network_reads_as_accepted() =>
        GoldenText.Verify(SheetText.Write(Compose(Context("nb"), reader: null)), $"{nameof(EvaluationsSheet)}.network");

    [Fact]
    public void The_headings_of_the_narratives_are_repeated_on_each_printed_page()
    {
        var sheet = Compose(Context("nb"), reader: null);

        Assert.Equal(
            ["Hva som er vurdert", "Kommune", "Nivå", "Begrunnelse", "Bygger på"],
            sheet.Rows[Assert.IsType<RowRange>(sheet.HeaderRows).First].Cells.Select(SheetGrid.Words));
    }

    [Fact]
    public void Where_names_are_anonymous_levels_stand_under_letters_and_narratives_nowhere()
    {
        var network = MadeNetwork.Four with { Disclosure = new DisclosureRules { Names = NameRule.Anonymous } };
        var context = new MadeReports { Network = network }.Context("nb") with { Evaluations = Evaluations };

        var words = SheetText.Write(Compose(context, reader: null));

        Assert.Contains("Kommune ", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Nordvik", words, StringComparison.Ordinal);
        Assert.DoesNotContain("sakene", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_has_handed_in_nothing_has_no_sheet_and_sees_nobody_elses()
    {
        Assert.Empty(new EvaluationsSheet().Compose(new ReportView(Context("nb"), MadeReports.Vestvik)));
        Assert.Empty(new EvaluationsSheet().Compose(new ReportView(new MadeReports().Context("nb"), reader: null)));
        Assert.DoesNotContain("Alle er med", SheetText.Write(Compose(Context("nb"), MadeReports.Nordvik)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void No_header_of_it_is_taken_for_the_form(string language)
    {
        var headers = new int?[] { MadeReports.Nordvik, null }
            .SelectMany(reader => Compose(Context(language), reader).Rows)
            .SelectMany(row => row.Cells.OfType<Cell.Text>().Where(cell => cell.Style == CellStyle.Header));

        Assert.DoesNotContain(headers, header => EvaluationColumns.Find(header.Value) == EvaluationColumns.Indicator);
    }

    private static ReportContext Context(string language) => new MadeReports().Context(language) with { Evaluations = Evaluations };

    private static ReportSheet Compose(ReportContext context, int? reader) => Assert.Single(new EvaluationsSheet().Compose(new ReportView(context, reader)));
}
