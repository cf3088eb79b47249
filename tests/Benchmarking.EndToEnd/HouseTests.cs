using System.Diagnostics.CodeAnalysis;

namespace Benchmarking.EndToEnd;

public sealed class HouseTests
{
    [Fact]
    [SuppressMessage("Globalization", "CA1305", Justification = "The culture that is in force is what the test asks about.")]
    [SuppressMessage("Design", "MA0011", Justification = "The culture that is in force is what the test asks about.")]
    public void Commands_run_under_a_culture_with_a_decimal_comma() => Assert.Equal("1,5", 1.5.ToString());
}
