using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class QuestionnaireTests
{
    private static readonly Texts Bokmål = Texts.Of(Language.Parse("nb"));

    [Fact]
    public void Table_has_one_row_a_question_with_the_labels_of_its_scale()
    {
        var table = QuestionnaireTable.Of(SampleSet.Set, Bokmål);

        Assert.Equal(
            "dimension,dimension_title,indicator,indicator_title,item,core,text,scale,label_0,label_1,label_2,label_3,label_4,label_5,missing",
            string.Join(',', table.Columns));
        Assert.Equal(["SK1", "SK2", "P1"], table.Rows.Select(row => row[4].AsText));
        Assert.Equal(["", "Svært uenig", "Uenig", "Verken enig eller uenig", "Enig", "Svært enig"], table.Rows[0].Skip(8).Take(6).Select(value => value.AsText));
        Assert.Equal("Vet ikke|98", table.Rows[0][^1].AsText);
    }

    [Fact]
    public void Point_without_label_is_shown_as_its_number() =>
        Assert.Equal(["Aldri", "1", "Ofte"], QuestionnaireTable.Of(SampleSet.Set, Bokmål).Rows[2].Skip(8).Take(3).Select(value => value.AsText));

    [Fact]
    public void Form_offers_the_labels_of_the_questions_own_scale_and_its_missing_codes()
    {
        var choices = QuestionnaireSheet.Of(SampleSet.Set, Bokmål).Rows.SelectMany(row => row.Cells).OfType<Cell.Choice>().ToArray();

        Assert.Equal(3, choices.Length);
        Assert.Equal(["Svært uenig", "Uenig", "Verken enig eller uenig", "Enig", "Svært enig", "Vet ikke", "98"], choices[0].Options);
        Assert.Equal(["Aldri", "1", "Ofte"], choices[2].Options);
    }

    [Fact]
    public void Form_groups_its_questions_by_dimension()
    {
        var words = QuestionnaireSheet.Of(SampleSet.Set, Bokmål).Rows.SelectMany(row => row.Cells.Take(1)).OfType<Cell.Text>().Select(text => text.Value);

        Assert.Equal(["Nr.", "Kultur", "SK1", "SK2", "Praksis", "P1"], words.SkipWhile(text => text != "Nr."));
    }

    [Fact]
    public void Survey_tool_sheet_lists_values_with_their_labels()
    {
        var rows = SurveyToolSheet.Of(SampleSet.Set, Bokmål).Rows.Select(row => string.Join(';', row.Cells.OfType<Cell.Text>().Select(text => text.Value))).ToArray();

        Assert.Contains("5;Svært enig;agree5", rows);
        Assert.Contains("dont_know;Vet ikke;agree5", rows);
        Assert.Contains("SK1;Vi stoler på hverandre.;agree5", rows);
    }
}
