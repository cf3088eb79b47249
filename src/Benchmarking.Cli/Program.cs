using System.Text;
using Benchmarking.Cli.Commands;

namespace Benchmarking.Cli;

/// <summary>Joins the rooms.</summary>
internal static class Program
{
    /// <summary>The commands there are, in the order of help.</summary>
    public static IReadOnlyList<ICommandPart> Commands { get; } =
    [
        new DemoCommand(),
        new NewCommand(),
        new IndicatorsCommand(),
        new ImportCommand(),
        new ImportsCommand(),
        new StatisticsCommand(),
        new UnitsCommand(),
        new EvaluationsCommand(),
        new GoalsCommand(),
        new CheckCommand(),
        new ScoresCommand(),
        new CompareCommand(),
        new RanksCommand(),
        new SynthesisCommand(),
        new ReliabilityCommand(),
        new ItemsCommand(),
        new AgreementCommand(),
        new TrendCommand(),
        new ReportCommand(),
        new ChartCommand(),
        new ExportCommand(),
        new DisclosureCommand(),
        new BackupCommand(),
        new RestoreCommand(),
        new DoctorCommand(),
        new PublicationsCommand(),
        new AuditLogCommand(),
        new ForgetCommand(),
    ];

    private static async Task<int> Main(string[] args)
    {
        // Consoles on Windows would otherwise show æ, ø and å as question marks.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return (int)await Application.Run(args, Commands, Surroundings.OfThisMachine()).ConfigureAwait(false);
    }
}
