using Benchmarking.Evaluations;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Tests.Evaluations;
using Benchmarking.Tests.Import;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class EvaluationFormTests
{
    private static readonly Texts Bokmål = Texts.Of(Language.Parse("nb"));

    [Fact]
    public void Form_has_one_row_a_rubric_below_a_header_that_the_import_knows()
    {
        var sheet = EvaluationForm.Of(Rubrics.Set, network: null, Bokmål);
        var header = sheet.HeaderRows?.First ?? 0;

        Assert.Equal(
            "Indikator|Hva nivåene betyr|Nivå|Begrunnelse|Kildetype|Kildedato|Vurdert av|Indikator-id",
            string.Join('|', sheet.Rows[header].Cells.OfType<Cell.Text>().Select(text => text.Value)));
        Assert.Equal(header + 3, sheet.Rows.Count);
        Assert.Equal(["evaluation.cases", "evaluation.use"], sheet.Rows.Skip(header + 1).Select(row => ((Cell.Text)row.Cells[^1]).Value));
    }

    [Fact]
    public void Rubric_shows_what_its_levels_mean_and_from_where_evidence_is_required()
    {
        var rows = EvaluationForm.Of(Rubrics.Set, network: null, Bokmål).Rows;
        var (cases, use) = (rows[^2].Cells, rows[^1].Cells);

        Assert.Equal("Felles gjennomgang\nKrever kilde fra nivå 2", ((Cell.Text)cases[0]).Value);
        Assert.Equal("1 – Ingen\n2 – Noen tjenester\n3 – Alle tjenester – alltid", ((Cell.Text)cases[1]).Value);
        Assert.Equal("Bruk i ledelsen", ((Cell.Text)use[0]).Value);
    }

    [Fact]
    public void Level_is_picked_from_the_rubrics_own_levels()
    {
        var row = EvaluationForm.Of(Rubrics.Set, network: null, Bokmål).Rows[^1].Cells;

        Assert.Equal(["1 – Ingen", "2 – Noen tjenester", "3 – Alle tjenester – alltid", "Ikke vurdert"], ((Cell.Choice)row[2]).Options);
        Assert.Equal(EvaluationWords.LongestNarrative, ((Cell.Entry)row[3]).Longest);
        Assert.Contains("Møtereferat", ((Cell.Choice)row[4]).Options);
        Assert.IsType<Cell.Day>(row[5]);
        Assert.Contains("Tverrfaglig gruppe", ((Cell.Choice)row[6]).Options);
    }

    [Fact]
    public void Units_of_a_network_are_offered()
    {
        var named = EvaluationForm.Of(Rubrics.Set, ImportExamples.Network, Bokmål);
        var unnamed = EvaluationForm.Of(Rubrics.Set, network: null, Bokmål);

        Assert.Equal(["0301 Oslo", "3001 Halden", "5006 Steinkjer"], named.Rows.Select(row => row.Cells.ElementAtOrDefault(1)).OfType<Cell.Choice>().First().Options);
        Assert.Single(unnamed.Rows, row => row.Cells.ElementAtOrDefault(1) is Cell.Entry);
    }

    [Fact]
    public void Questionnaire_has_the_form_only_where_the_set_has_rubrics()
    {
        static IEnumerable<string> Names(Report report) => report.Sheets.Select(sheet => sheet.Name);

        Assert.Equal(["Spørreskjema", "Evaluering", "Til spørreverktøy"], Names(QuestionnaireReport.Of(Rubrics.Set, Bokmål, new DateOnly(2018, 5, 1))));
        Assert.DoesNotContain("Evaluering", Names(QuestionnaireReport.Of(SampleSet.Set, Bokmål, new DateOnly(2018, 5, 1))));
    }
}
