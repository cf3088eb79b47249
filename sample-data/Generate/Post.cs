namespace SampleData;

/// <summary>A leader's post in a service, who holds it in each round, and how likely each is to answer.</summary>
internal sealed record Post(Place Place, int Service, int Ordinal, Leader[] Leaders, double[] Reluctance, SplitMix64 Random)
{
    public bool IsInvited(int wave) => Ordinal < Place.Invited[wave][Service];

    public static IReadOnlyList<Post> All(SplitMix64 random) =>
    [
        .. from place in Truth.Places
           from service in Enumerable.Range(0, Truth.Services.Length)
           from ordinal in Enumerable.Range(0, place.Invited.Max(counts => counts[service]))
           select Fill(place, service, ordinal, random.Split()),
    ];

    private static Post Fill(Place place, int service, int ordinal, SplitMix64 random)
    {
        var leaders = new Leader[Truth.Waves];
        for (var wave = 0; wave < leaders.Length; wave++)
        {
            leaders[wave] = wave == 0 || random.Chance(Truth.Leaves) ? new Leader(random.Split()) : leaders[wave - 1];
        }

        return new(place, service, ordinal, leaders, [.. leaders.Select(_ => random.Even())], random);
    }
}
