using System.Text;
using Benchmarking.Import;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;

namespace Benchmarking.Tests.Import.Formats;

public sealed class GenericFormatTests
{
    private readonly GenericFormat _format = new();

    [Fact]
    public void A_file_with_a_unit_column_and_the_questions_as_headers_is_recognised_but_never_before_a_tool_of_its_own() =>
        Assert.Equal(0.9, _format.Recognise(FileOf($"unit;service;{string.Join(';', Items())}\r\n")), 12);

    [Fact]
    public void A_file_that_names_nothing_known_is_still_worth_a_try_but_hardly() =>
        Assert.InRange(_format.Recognise(FileOf("a;b\r\n1;2\r\n")), 0.01, 0.2);

    [Fact]
    public void Headers_count_whatever_their_case() =>
        Assert.Equal(_format.Recognise(FileOf("unit\r\n")), _format.Recognise(FileOf("UNIT\r\n")));

    [Fact]
    public void It_lays_out_the_text_as_it_is_and_maps_nothing()
    {
        var layout = _format.Read(FileOf("unit;SK1a\r\n"));

        Assert.NotNull(layout.Text);
        Assert.Same(Mapping.None, layout.Columns);
    }

    private static IEnumerable<string> Items() => ImportExamples.Set.SurveyItems.Select(asked => asked.Item.Id.Value);

    private static SurveyFile FileOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SurveyFile("answers.csv", bytes, DelimitedText.Recognise(bytes, "UTF-8"), ImportExamples.Set, ImportExamples.Network);
    }
}
