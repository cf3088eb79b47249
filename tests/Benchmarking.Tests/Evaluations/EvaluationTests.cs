using Benchmarking.Evaluations;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Evaluations;

public sealed class EvaluationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    public void Nothing_is_required_below_the_level_that_the_rubric_names(int? level) =>
        Assert.Empty(new Evaluation(0, Rubrics.Cases) { Level = level }.Missing());

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Everything_is_required_from_that_level_on(int level) =>
        Assert.Equal(Enum.GetValues<EvidencePart>(), new Evaluation(0, Rubrics.Cases) { Level = level }.Missing());

    [Fact]
    public void What_is_there_is_not_missing()
    {
        var evaluation = new Evaluation(0, Rubrics.Cases) { Level = 2, Narrative = "Hver vår.", SourceDate = new DateOnly(2018, 5, 1) };

        Assert.Equal([EvidencePart.SourceType, EvidencePart.Assessor], evaluation.Missing());
    }

    [Fact]
    public void Rubric_that_requires_no_evidence_requires_none_at_its_last_level() =>
        Assert.Empty(new Evaluation(0, Rubrics.Use) { Level = 3 }.Missing());

    [Fact]
    public void Every_choice_has_a_code_and_words_of_its_own()
    {
        foreach (var texts in Texts.Languages.Select(Texts.Of))
        {
            AssertDistinct(Enum.GetValues<SourceType>().Select(type => texts.Say(EvaluationWords.Of(type))));
            AssertDistinct(Enum.GetValues<AssessorRole>().Select(role => texts.Say(EvaluationWords.Of(role))));
        }

        AssertDistinct(Enum.GetValues<SourceType>().Select(EvaluationWords.CodeOf));
        AssertDistinct(Enum.GetValues<AssessorRole>().Select(EvaluationWords.CodeOf));
    }

    [Fact]
    public void Every_column_is_found_by_its_name_and_by_what_forms_write_over_it()
    {
        foreach (var column in EvaluationColumns.All)
        {
            Assert.Equal(column, EvaluationColumns.Find($" {column.ToUpperInvariant()} "));
            Assert.All(Texts.Languages, language => Assert.Equal(column, EvaluationColumns.Find(Texts.Of(language).Say(EvaluationColumns.Heading(column)))));
        }

        Assert.Equal(EvaluationColumns.Indicator, EvaluationColumns.Find("Indikator"));
        Assert.Null(EvaluationColumns.Find("colour"));
    }

    [Fact]
    public void Level_that_is_too_long_for_a_list_is_cut()
    {
        var option = EvaluationWords.Of(3, new string('a', 400));

        Assert.Equal("3 – aaa", option[..7]);
        Assert.Equal((250, '…'), (option.Length, option[^1]));
    }

    private static void AssertDistinct(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
