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

    private static IEnumerable<Exposure> Found(string text) => NameAudit.Of(Sample.Network(3, 0), reader: 1, "2017-11-3002-en.xlsx", text);
}
