using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Benchmarking.Performance.Speed;

/// <summary>Measures the statistics one by one: what a call takes, and what it allocates.</summary>
/// <param name="output">Where to write the table.</param>
internal sealed class StatisticSpeed(TextWriter output)
{
    /// <summary>Measures and prints a row for each statistic.</summary>
    public void Run()
    {
        output.WriteLine($"{Environment.ProcessorCount} processors ({RuntimeInformation.ProcessArchitecture}), {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.");
        output.WriteLine();
        output.WriteLine("| statistic | a call | allocated |");
        output.WriteLine("| --- | ---: | ---: |");
        var artefacts = Directory.CreateTempSubdirectory("benchmarking-speed-").FullName;
        try
        {
            Add(typeof(DistributionSpeed), Short(artefacts));
            Add(typeof(AnswerSpeed), Short(artefacts));
            Add(typeof(GroupSpeed), Short(artefacts));
            Add(typeof(RankSpeed), Few(artefacts));
        }
        finally
        {
            Directory.Delete(artefacts, recursive: true);
        }
    }

    // In this process: to build a program for each statistic would need the packages again.
    private static ManualConfig Config(string artefacts, Job job) => ManualConfig.CreateEmpty()
        .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(artefacts)
        .WithOption(ConfigOptions.DisableLogFile, value: true);

    private static ManualConfig Short(string artefacts) => Config(artefacts, Job.ShortRun);

    private static ManualConfig Few(string artefacts) =>
        Config(artefacts, Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3));

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Number(nanoseconds, "ns"),
        < 1e6 => Number(nanoseconds / 1e3, "µs"),
        < 1e9 => Number(nanoseconds / 1e6, "ms"),
        _ => Number(nanoseconds / 1e9, "s"),
    };

    private static string Size(long bytes) => bytes switch
    {
        0 => "0",
        < 1_000 => Number(bytes, "B"),
        < 1_000_000 => Number(bytes / 1e3, "kB"),
        _ => Number(bytes / 1e6, "MB"),
    };

    // Three digits are more than a shared machine can tell.
    private static string Number(double value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture)} {unit}");

    private void Add(Type statistics, ManualConfig config)
    {
        foreach (var report in BenchmarkRunner.Run(statistics, config).Reports)
        {
            output.WriteLine($"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {Time(report)} | {Size(report)} |");
        }
    }

    private static string Time(BenchmarkReport report) =>
        report.ResultStatistics is { } statistics ? Time(statistics.Mean) : throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} was not measured.");

    private static string Size(BenchmarkReport report) => Size(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}
