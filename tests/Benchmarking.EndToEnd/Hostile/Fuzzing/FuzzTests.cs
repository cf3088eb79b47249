namespace Benchmarking.EndToEnd.Hostile.Fuzzing;

public sealed class FuzzTests
{
    [Fact]
    public void Readers_answer_files_changed_by_chance_in_words()
    {
        var fuzzer = new Fuzzer(seed: 20_190_114);

        fuzzer.Run(TimeSpan.FromSeconds(30), most: 1_000);

        Assert.Empty(fuzzer.Faults.Select(fault => $"{fault.Target}: {fault.What}"));
        Assert.InRange(fuzzer.Files, 20, 1_000);
    }
}
