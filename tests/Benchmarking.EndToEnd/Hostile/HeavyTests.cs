namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Files that would take all of a machine take little of it.</summary>
public sealed class HeavyTests(HostileWorkspace workspace) : IClassFixture<HostileWorkspace>
{
    private const long MostBytes = 300L * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names => [.. HeavyFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_told_of_soon_and_within_bounds(string name)
    {
        var (file, tool) = (HeavyFiles.All.Single(file => file.Name == name), workspace.Tool);
        File.WriteAllBytes(tool.PathOf(file.FileName), file.Make());
        try
        {
            var before = tool.Hashes("");

            var run = Measured.Run(tool.Folder, file.Words);

            Assert.True(run.Code == 1, $"{run.Code}\n{run.Output}{run.Error}");
            Assert.Equal("", run.Output);
            HostileTests.AssertSentence(run.Error);
            Assert.Equal(before, tool.Hashes(""));
            Assert.InRange(run.Processor, TimeSpan.Zero, Patience);
            Assert.InRange(run.PeakBytes, 0, MostBytes);
        }
        finally
        {
            File.Delete(tool.PathOf(file.FileName));
        }
    }
}
