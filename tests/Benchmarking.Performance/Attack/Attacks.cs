using System.Diagnostics;
using System.Globalization;
using Benchmarking.EndToEnd.Attack;

namespace Benchmarking.Performance.Attack;

/// <summary>Attacks what the product publishes of many invented networks, and sums up.</summary>
internal static class Attacks
{
    private const int Few = 5;

    /// <summary>Attacks networks one after the other.</summary>
    /// <param name="output">Where findings and sums go.</param>
    /// <param name="networks">How many.</param>
    /// <param name="seed">The seed of the first; the next has the next.</param>
    /// <param name="work">A folder to work in.</param>
    /// <returns>Whether nothing was found.</returns>
    public static bool Run(TextWriter output, int networks, int seed, string work)
    {
        var (clock, outcomes) = (Stopwatch.StartNew(), new List<AttackOutcome>());
        var turned = 0;
        for (var network = 0; network < networks; network++)
        {
            var place = seed + network;
            var (invented, folder) = (NetworkGenerator.Of(place), Path.Combine(work, place.ToString(CultureInfo.InvariantCulture)));
            var late = network % 10 == 5 ? LateAnswers.In(invented, place) : invented;
            outcomes.Add(Outcome(() => NetworkAttack.On(late, folder, Formats(network), late: network % 5 == 0)));
            if (network % 10 == 3 && Noninterference.Differences(invented, folder) is { } differences)
            {
                turned++;
                outcomes[^1] = outcomes[^1] with { Strange = [.. differences.Select(file => "changes with answers of units that may not be shown: " + file), .. outcomes[^1].Strange] };
            }

            Tell(output, string.Create(CultureInfo.InvariantCulture, $"network {place}"), outcomes[^1]);
            if (network % 20 == 19 || network == networks - 1)
            {
                Sum(output, outcomes, clock.Elapsed);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"published twice with other answers of units that may not be shown: {turned}"));
            }
        }

        return outcomes.TrueForAll(IsClean);
    }

    /// <summary>Attacks networks that publish once more when late answers have come, many at a time.</summary>
    /// <param name="output">Where findings and sums go.</param>
    /// <param name="networks">How many.</param>
    /// <param name="seed">The seed of the first; the next has the next.</param>
    /// <param name="work">A folder to work in.</param>
    /// <returns>Whether nothing was found.</returns>
    public static bool OnLate(TextWriter output, int networks, int seed, string work)
    {
        var (clock, outcomes) = (Stopwatch.StartNew(), new List<AttackOutcome>());
        for (var place = seed; place < seed + networks; place++)
        {
            outcomes.Add(Outcome(() => NetworkAttack.On(LateAnswers.In(NetworkGenerator.Of(place), place), Path.Combine(work, place.ToString(CultureInfo.InvariantCulture)), "xlsx,html", late: true)));
            Tell(output, string.Create(CultureInfo.InvariantCulture, $"network {place}"), outcomes[^1]);
        }

        Sum(output, outcomes, clock.Elapsed);
        return outcomes.TrueForAll(IsClean);
    }

    /// <summary>Attacks networks with the counts of published tables, as services and as answers, with several thresholds and weightings.</summary>
    /// <param name="output">Where findings and sums go.</param>
    /// <param name="files">The tables.</param>
    /// <param name="work">A folder to work in.</param>
    /// <returns>Whether nothing was found.</returns>
    public static bool OnTables(TextWriter output, IEnumerable<string> files, string work)
    {
        var (clock, outcomes) = (Stopwatch.StartNew(), new List<AttackOutcome>());
        foreach (var file in files)
        {
            var table = CountTable.Read(file);
            foreach (var threshold in new[] { 3, 5 })
            {
                var networks = new[] { "services", "respondents", "standardised" }.Select(weighting => (About: weighting, Network: table.OfServices(threshold, weighting)));
                foreach (var (about, network) in networks.Append(("answers", table.OfAnswers(threshold))))
                {
                    outcomes.Add(Outcome(() => NetworkAttack.On(network, work, "xlsx,html", late: false)));
                    Tell(output, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, {about}, threshold {threshold}"), outcomes[^1]);
                }
            }
        }

        Sum(output, outcomes, clock.Elapsed);
        return outcomes.TrueForAll(IsClean);
    }

    private static AttackOutcome Outcome(Func<AttackOutcome> attack)
    {
        try
        {
            return attack();
        }
        catch (InvalidOperationException refused)
        {
            return new AttackOutcome { Strange = [refused.Message] };
        }
    }

    private static IEnumerable<string> Excesses(AttackOutcome outcome) => outcome.Losses.Where(loss => loss.Withheld > loss.Least).Select(loss => FormattableString.Invariant($"{loss.About} withholds {loss.Withheld} answers of {loss.All}, least {loss.Least}"));

    private static bool IsClean(AttackOutcome outcome) => outcome.Exposed.Count + outcome.Strange.Count + outcome.Refusals.Count == 0;

    private static void Tell(TextWriter output, string about, AttackOutcome outcome)
    {
        foreach (var finding in outcome.Exposed.Select(one => "exposed: " + one).Concat(outcome.Strange.Take(Few).Select(one => "strange: " + one)).Concat(Excesses(outcome)).Concat(outcome.Refusals.Select(one => "refused: " + one)))
        {
            output.WriteLine($"{about}: {finding}");
        }
    }

    private static string Formats(int network) => (network % 4, network % 50) switch
    {
        (_, 49) => "xlsx,html,svg,png",
        (0, _) => "xlsx,html,svg",
        _ => "xlsx,html",
    };

    private static void Sum(TextWriter output, List<AttackOutcome> outcomes, TimeSpan time)
    {
        var losses = outcomes.SelectMany(outcome => outcome.Losses).ToList();
        var excess = losses.ConvertAll(loss => loss.Withheld - loss.Least);
        var any = losses.FindAll(loss => loss.Least > 0 || loss.Withheld > 0);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"networks {outcomes.Count}, files {outcomes.Sum(one => one.Files)}, numbers {outcomes.Sum(one => (long)one.Numbers)}, figures understood {outcomes.Sum(one => (long)one.Figures)}, secrets attacked {outcomes.Sum(one => one.Secrets)}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"naive suppression exposes {outcomes.Sum(one => one.NaivelyExposed)} secrets of {outcomes.Count(one => one.NaivelyExposed > 0)} networks; the product {outcomes.Sum(one => one.Exposed.Count)} of {outcomes.Count(one => one.Exposed.Count > 0)}; strange {outcomes.Sum(one => one.Strange.Count)}, refused {outcomes.Sum(one => one.Refusals.Count)} of {outcomes.Count(one => one.Refusals.Count > 0)} networks"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"information loss: {losses.Count} dimensions of waves solved exactly, {any.Count} with something to withhold; answers withheld {losses.Sum(loss => loss.Withheld)} of {losses.Sum(loss => loss.All)}, least {losses.Sum(loss => loss.Least)}; excess mean {(excess.Count == 0 ? 0 : excess.Average()):F3}, worst {excess.DefaultIfEmpty(0).Max()}, least {excess.DefaultIfEmpty(0).Min()}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds {time.TotalSeconds:F0}: commands and reading {outcomes.Sum(one => one.Commands.TotalSeconds):F0}, attack {outcomes.Sum(one => one.Attack.TotalSeconds):F0}"));
    }
}
