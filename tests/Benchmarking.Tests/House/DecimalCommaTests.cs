using System.Diagnostics.CodeAnalysis;

namespace Benchmarking.Tests.House;

[SuppressMessage("Globalization", "CA1305", Justification = "The culture that is in force is what these tests ask about.")]
[SuppressMessage("Design", "MA0011", Justification = "The culture that is in force is what these tests ask about.")]
[SuppressMessage("Design", "MA0076", Justification = "The culture that is in force is what these tests ask about.")]
public sealed class DecimalCommaTests
{
    [Fact]
    public void Tests_run_under_a_culture_with_a_decimal_comma() => Assert.Equal("1,5", 1.5.ToString());

    [Fact]
    public async Task Threads_that_tests_start_run_under_it_too() => Assert.Equal("1,5", await Task.Run(() => $"{1.5}"));

    [Fact]
    public void Dates_are_written_day_first() => Assert.Equal("15.11.2017", new DateOnly(2017, 11, 15).ToString());
}
