using Benchmarking.Import;
using Benchmarking.Import.Formats;

namespace Benchmarking.Tests.Import.Formats;

public sealed class QuestbackFormatTests
{
    private readonly QuestbackFormat _format = new();

    [Fact]
    public void It_is_recognised_by_a_list_of_labels_before_the_products_own_form()
    {
        var file = FormatExamples.File("unit;service;q1;q2;q3\n0301;school;1;2;3\n", ("labels.csv", "Column;Number;Label\nq1;1;Svært enig\n"));

        Assert.Equal("questback", SurveyFormats.Choose(ResponseFileRequest.Auto, file).Id);
        Assert.Equal("Svært enig", FormatExamples.Column(_format.Read(file), "q1").Labels["1"]);
    }

    [Fact]
    public void A_list_of_other_columns_labels_says_nothing() =>
        Assert.Equal(0, _format.Recognise(FormatExamples.File("unit;service;q1\n0301;school;1\n", ("labels.csv", "x;1;Svært enig\n"))));

    [Fact]
    public void Columns_about_the_respondent_are_half_a_sign() =>
        Assert.Equal(0.6, _format.Recognise(FormatExamples.File("Respondent;Status;Completed;1. Spørsmål\n1;x;05-03-2018;1\n")));
}
