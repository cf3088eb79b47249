using Benchmarking.Disclosure.Audit;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure.Audit;

public sealed class NameAuditTests
{
    [Theory]
    [InlineData("<x:t>Unit 2</x:t>")]
    [InlineData("<td data-unit=\"Unit 2\">")]
    [InlineData("<desc>Unit 1: 50; Unit 2: 60</desc>")]
    public void A_name_that_stands_by_itself_is_found(string text) => Assert.Contains(Found(text), exposure => exposure is { Kind: ExposureKind.Named, Message.Key: "audit.named" });

    [Theory]
    [InlineData("<p>Unit 2 has taught us much</p>")]
    [InlineData("<td>Unit 1</td>")]
    [InlineData("<td>3003</td>")]
    public void The_reader_s_own_name_a_name_in_a_sentence_and_a_number_are_left_alone(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("<td>Unit 0 (3003)</td>", true)] // the other of the reader's own name
    [InlineData("<td>Unit 0 (3002)</td>", false)] // the reader
    [InlineData("<td>Unit 0</td>", false)]
    public void One_of_the_reader_s_own_name_is_found_by_the_code_that_stands_with_it(string text, bool expected)
    {
        var network = Sample.Network(3, 0);
        var namesakes = network with { Units = [network.Units[0] with { Name = "Unit 9" }, network.Units[1] with { Name = "Unit 0" }, network.Units[2] with { Name = "Unit 0" }] };

        Assert.Equal(expected, NameAudit.Of(namesakes, reader: 1, "2017-11-3002-en.xlsx", text).Any());
    }

    private static IEnumerable<Exposure> Found(string text) => NameAudit.Of(Sample.Network(3, 0), reader: 1, "2017-11-3002-en.xlsx", text);
}
