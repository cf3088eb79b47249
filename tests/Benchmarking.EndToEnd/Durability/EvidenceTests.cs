namespace Benchmarking.EndToEnd.Durability;

/// <summary>A few turns of what tests/Benchmarking.Performance does hundreds of times: kills, pairs and sequences.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("benchmarking-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [UnixFact]
    public void What_is_left_of_a_killed_command_is_all_or_nothing()
    {
        var trials = new KillTrials(_folder, seed: 20_190_114, most: 50);

        trials.Run(kills: 6);

        Assert.Empty(trials.Faults);
        Assert.Equal(6, trials.Counts.Values.Sum(count => count.Killed));
    }

    [Fact]
    public void Of_two_imports_at_once_none_is_lost_and_none_doubled()
    {
        var imports = new SimultaneousImports(_folder, seed: 20_190_114, most: 200);

        imports.Run(pairs: 3);

        Assert.Empty(imports.Faults);
        Assert.Equal(3, imports.Both + imports.One);
    }

    [Fact]
    public void Commands_by_chance_leave_the_database_with_what_it_should_hold()
    {
        var sequence = new CommandSequence(_folder, seed: 20_190_114);

        Assert.Null(sequence.Run(TimeSpan.FromMinutes(1), most: 20));
        Assert.Equal(20, sequence.Counts.Values.Sum());
    }

    [Fact]
    public void A_database_that_lost_an_import_is_noticed()
    {
        var session = new Session(_folder);
        var files = SmallNetwork.Write(_folder, new Random(1));
        var (file, other) = (files[0], files[1]);
        session.Ask("import", file.Kind, file.Path, "--wave", "2018-05");
        var ledger = Ledger.Empty.Import(file, "2018-05", replace: false) ?? Ledger.Empty;
        var audit = new Audit(session);

        Assert.Null(audit.OfImports(ledger));
        Assert.Null(audit.OfAnswers(ledger, "2018-05"));
        Assert.NotNull(audit.OfImports(Ledger.Empty));
        Assert.NotNull(audit.OfAnswers(Ledger.Empty, "2018-05"));
        Assert.NotNull(audit.OfAnswers(Ledger.Empty.Import(other, "2018-05", replace: false) ?? Ledger.Empty, "2018-05"));
    }
}
