using System.CommandLine;
using Benchmarking.Export.Tidy;
using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>How a table leaves: as a table for people, as CSV or as JSON, on standard output or in a file.</summary>
internal sealed class OutputOptions
{
    public OutputOptions(Texts texts)
    {
        To = new Option<string>("--to") { Description = texts["cli.option.to"], HelpName = "table|csv|json", DefaultValueFactory = _ => "table" };
        To.AcceptOnlyFromAmong("table", "csv", "json");
        File = new Option<string>("--output", "-o") { Description = texts["cli.option.output_file"], HelpName = "FILE" };
    }

    public Option<string> To { get; }

    public Option<string> File { get; }

    /// <summary>Both, in the order of help.</summary>
    public IEnumerable<Option> All => [To, File];

    /// <summary>Writes a table where and how the command line says.</summary>
    public void Write(Scene scene, ParseResult parsed, TidyTable table, TidyHeader header)
    {
        if (parsed.GetValue(File) is not { } file)
        {
            Write(scene, parsed.GetValue(To), table, header, scene.Surroundings.Output, scene.Surroundings.Width);
            return;
        }

        WholeFile.Write(scene.Surroundings.PathOf(file), stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            Write(scene, parsed.GetValue(To), table, header, writer, width: null);
        });
    }

    private static void Write(Scene scene, string? form, TidyTable table, TidyHeader header, TextWriter writer, int? width)
    {
        switch (form)
        {
            case "csv":
                TidyCsv.Write(table, writer);
                break;
            case "json":
                TidyJson.Write(table, header, writer);
                break;
            default:
                TextTable.Write(table, scene.Texts, writer, width);
                break;
        }
    }
}
