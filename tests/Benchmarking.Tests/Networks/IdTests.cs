using Benchmarking.Networks;

namespace Benchmarking.Tests.Networks;

public sealed class IdTests
{
    [Theory]
    [InlineData("2017-11")]
    [InlineData("v_2018.1")]
    [InlineData("12345678901234567890")]
    public void Wave_ids_are_letters_digits_and_marks_that_file_names_bear(string text) =>
        Assert.Equal(text, WaveId.Parse($" {text} ").Value);

    [Theory]
    [InlineData("")]
    [InlineData("-2017")]
    [InlineData("vår2018")]
    [InlineData("..")]
    [InlineData("2017/11")]
    [InlineData("2017 11")]
    [InlineData("123456789012345678901")]
    public void Wave_refuses_what_is_no_id_and_quotes_it(string text)
    {
        Assert.Null(WaveId.TryParse(text));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => WaveId.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Service_ids_follow_the_rule_of_all_ids()
    {
        Assert.Equal("school", ServiceId.Parse(" school ").Value);
        Assert.Null(ServiceId.TryParse("barne vern"));
        Assert.Contains("'barne vern'", Assert.Throws<FormatException>(() => ServiceId.Parse("barne vern")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_shown_as_written()
    {
        Assert.Equal("2017-11", $"{WaveId.Parse("2017-11")}");
        Assert.Equal("school", $"{ServiceId.Parse("school")}");
        Assert.Equal("0301", $"{UnitCode.Parse("0301")}");
    }
}
