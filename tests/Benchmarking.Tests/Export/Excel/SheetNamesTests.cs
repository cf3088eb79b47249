using Benchmarking.Export.Excel;

namespace Benchmarking.Tests.Export.Excel;

public sealed class SheetNamesTests
{
    [Fact]
    public void Names_lose_what_a_workbook_forbids() =>
        Assert.Equal(["a-b-c", "Ola's", "-", "Historie"], SheetNames.Of(["a/b:c", "'Ola's'", "", "Historie"]));

    [Fact]
    public void Names_differ_without_regard_to_case() =>
        Assert.Equal(["Ark", "ARK (2)", "ark (3)"], SheetNames.Of(["Ark", "ARK", "ark"]));

    [Fact]
    public void Reserved_name_is_not_used() => Assert.Equal(["History (2)"], SheetNames.Of(["History"]));

    [Fact]
    public void Names_have_at_most_31_characters()
    {
        var names = SheetNames.Of([new string('a', 40), new string('a', 40)]);

        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
        Assert.EndsWith(" (2)", names[1], StringComparison.Ordinal);
    }
}
