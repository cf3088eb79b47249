using Benchmarking.Import.Tables;

namespace Benchmarking.Tests.Import.Tables;

public sealed class InvisibleTests
{
    [Theory]
    [InlineData("\uFEFFunit", "unit")]
    [InlineData("Svært\u00A0enig\u200B", "Svært enig")]
    [InlineData("\u202Eenig\u202C", "enig")]
    [InlineData("sam\u00ADarbeid", "samarbeid")]
    [InlineData("Svært enig", "Svært enig")]
    public void Characters_that_nobody_sees_are_left_out(string text, string plain) => Assert.Equal(plain, Invisible.Without(text));
}
