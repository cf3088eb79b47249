// Measures the product. Two things can be asked for:
//
//     dotnet run -c Release --project tests/Benchmarking.Performance [-- RUNS]                    how fast the command line is
//     dotnet run -c Release --project tests/Benchmarking.Performance -- statistics                how fast each statistic is, and what it allocates
using System.Globalization;
using Benchmarking.Performance;
using Benchmarking.Performance.Speed;

int Count(string[] rest, int otherwise) => rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : otherwise;

switch (args)
{
    case ["statistics"]:
        new StatisticSpeed(Console.Out).Run();
        break;
    default:
        new Timings(Console.Out, Count(args, 3)).Run();
        break;
}
