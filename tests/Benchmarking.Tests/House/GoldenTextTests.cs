using Xunit.Sdk;

namespace Benchmarking.Tests.House;

public sealed class GoldenTextTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("golden");

    private string Stem => Path.Combine(_folder.FullName, "Made");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Verify_finds_the_accepted_text_beside_its_test() => GoldenText.Verify("The same text\r\nwith any line ends.\r\n");

    [Fact]
    public void Text_that_nobody_accepted_fails_and_tells_how_to_accept_it()
    {
        var failure = Assert.Throws<FailException>(() => GoldenText.VerifyAt(Stem, "one\n"));

        Assert.Contains("Nobody has accepted this text yet.", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"mv '{Stem}.received.txt' '{Stem}.verified.txt'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n", File.ReadAllText(Stem + ".received.txt"));
    }

    [Fact]
    public void Text_that_changed_fails_with_its_first_line_that_differs()
    {
        File.WriteAllText(Stem + ".verified.txt", "one\ntwo\n");

        var failure = Assert.Throws<FailException>(() => GoldenText.VerifyAt(Stem, "one\nthree\n"));

        Assert.Contains("differs first in line 2.\n  accepted: two\n  received: three", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_text_passes_and_takes_the_received_one_away()
    {
        File.WriteAllText(Stem + ".verified.txt", "one\r\ntwo");
        File.WriteAllText(Stem + ".received.txt", "three");

        GoldenText.VerifyAt(Stem, "one\ntwo\n");

        Assert.False(File.Exists(Stem + ".received.txt"));
    }
}
