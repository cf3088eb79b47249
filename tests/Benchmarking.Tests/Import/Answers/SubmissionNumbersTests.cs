using Benchmarking.Import.Answers;

namespace Benchmarking.Tests.Import.Answers;

public sealed class SubmissionNumbersTests
{
    [Theory]
    [InlineData("1", "2")]
    [InlineData("7", "12", "13", "204")]
    [InlineData("9", "10", null, "11")]
    [InlineData("0009", "0010")]
    [InlineData("1.0", "2.0", "3.0")]
    [InlineData("20181025080512", "20181025101300")]
    public void Whole_numbers_that_only_grow_are_running_numbers(params string?[] keys) => Assert.True(SubmissionNumbers.Are(keys));

    [Theory]
    [InlineData("2", "1")]
    [InlineData("1", "2", "2")]
    [InlineData("1", "2", "x3")]
    [InlineData("1", "2.5")]
    [InlineData("a1", "a2")]
    [InlineData("1")]
    [InlineData(null, "1", null)]
    [InlineData(null, null)]
    public void Other_keys_follow_persons(params string?[] keys) => Assert.False(SubmissionNumbers.Are(keys));
}
