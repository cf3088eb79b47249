// Measures the command line on a network as large as all of Norway, and prints a table.
//
//     dotnet run -c Release --project tests/Benchmarking.Performance [-- RUNS]
//
// Every command runs as a process of its own, as often as told (3 times unless told otherwise); the quickest run counts, since all that can
// happen to a run on a shared machine is that it takes longer. Each time and peak of memory holds the whole process, its start included.
using System.Globalization;
using Benchmarking.Performance;

var runs = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 3;
var folder = Directory.CreateTempSubdirectory("benchmarking-performance-").FullName;
try
{
    new LargeNetwork(folder).Write();
    var table = new MeasurementTable(Console.Out);
    table.Begin(runs);
    foreach (var step in Steps.In(folder))
    {
        table.Add(step, Enumerable.Range(0, runs).Select(_ => CommandLine.Measure(step, folder)).MinBy(run => run.Elapsed));
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
