using System.Text;
using Benchmarking.Cli;
using Benchmarking.Cli.Commands;

IReadOnlyList<ICommandPart> commands =
[
    new DemoCommand(),
    new NewCommand(),
    new IndicatorsCommand(),
    new ImportCommand(),
    new ImportsCommand(),
    new CheckCommand(),
    new ScoresCommand(),
    new CompareCommand(),
    new ReportCommand(),
    new ExportCommand(),
];

// Consoles on Windows would otherwise show æ, ø and å as question marks.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return (int)await Application.Run(args, commands, Surroundings.OfThisMachine()).ConfigureAwait(false);
