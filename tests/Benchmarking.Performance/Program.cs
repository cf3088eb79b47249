// Measures the product. What can be asked for:
//
//     dotnet run -c Release --project tests/Benchmarking.Performance [-- RUNS]                    how fast the command line is
//     dotnet run -c Release --project tests/Benchmarking.Performance -- statistics                how fast each statistic is, and what it allocates
//     dotnet run -c Release --project tests/Benchmarking.Performance -- calibration [NETWORKS]    how often intervals, verdicts and rank sets are right
//     dotnet run -c Release --project tests/Benchmarking.Performance -- fuzz SECONDS [SEED]       which files changed by chance readers do not answer in words
//     dotnet run -c Release --project tests/Benchmarking.Performance -- kills KILLS [SEED]        what is left when the program is killed in the middle of its commands
//     dotnet run -c Release --project tests/Benchmarking.Performance -- pairs PAIRS [SEED]        what becomes of two imports at the same moment
//     dotnet run -c Release --project tests/Benchmarking.Performance -- sequences MINUTES [SEED]  whether the database holds what it should after commands by chance
//     dotnet run -c Release --project tests/Benchmarking.Performance -- attack NETWORKS [SEED]    what follows from reports of invented networks that nobody may learn
//     dotnet run -c Release --project tests/Benchmarking.Performance -- attack late NETWORKS [SEED]   the same where late answers come, many at a time, and reports are made again
//     dotnet run -c Release --project tests/Benchmarking.Performance -- attack tables             the same of networks with the counts of ../shared/data/real/ssbtools_*.csv
using System.Globalization;
using Benchmarking.Performance;
using Benchmarking.Performance.Attack;
using Benchmarking.Performance.Calibration;
using Benchmarking.Performance.Durability;
using Benchmarking.Performance.Fuzzing;
using Benchmarking.Performance.Speed;
using Benchmarking.Tests.House;

string Work(string name) => Path.Combine(Path.GetTempPath(), "benchmarking-" + name);
int Count(string[] rest, int otherwise) => rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : otherwise;

switch (args)
{
    case ["calibration", .. var rest]:
        new Calibrations(Console.Out, Count(rest, 2000)).Run();
        break;
    case ["statistics"]:
        new StatisticSpeed(Console.Out).Run();
        break;
    case ["fuzz", var seconds, .. var rest]:
        Fuzz.Run(Console.Out, int.Parse(seconds, CultureInfo.InvariantCulture), Count(rest, 1), Path.Combine(Path.GetTempPath(), "benchmarking-fuzz"));
        break;
    case ["kills", var kills, .. var rest]:
        return Kills.Run(Console.Out, int.Parse(kills, CultureInfo.InvariantCulture), Count(rest, 1), Work("kills")) ? 0 : 1;
    case ["pairs", var pairs, .. var rest]:
        return Pairs.Run(Console.Out, int.Parse(pairs, CultureInfo.InvariantCulture), Count(rest, 1), Work("pairs")) ? 0 : 1;
    case ["sequences", var minutes, .. var rest]:
        return Sequences.Run(Console.Out, TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)), Count(rest, 1), Work("sequences")) ? 0 : 1;
    case ["attack", "late", var networks, .. var rest]:
        return Attacks.OnLate(Console.Out, int.Parse(networks, CultureInfo.InvariantCulture), Count(rest, 1), Work("attack-late")) ? 0 : 1;
    case ["attack", "tables"]:
        return Attacks.OnTables(Console.Out, Directory.EnumerateFiles(SharedFolder.PathTo("data/real"), "ssbtools_*.csv").Order(StringComparer.Ordinal), Work("attack")) ? 0 : 1;
    case ["attack", var networks, .. var rest]:
        return Attacks.Run(Console.Out, int.Parse(networks, CultureInfo.InvariantCulture), Count(rest, 1), Work("attack")) ? 0 : 1;
    default:
        new Timings(Console.Out, Count(args, 3)).Run();
        break;
}

return 0;
