using System.CommandLine;
using System.Text;
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
    public void Write(Scene scene, ParseResult parsed, TidyTable table, Func<TableSource> source)
    {
        var (form, file) = (parsed.GetValue(To), parsed.GetValue(File));
        if (form == "table")
        {
            scene.Write(file, (writer, width) => TextTable.Write(table, scene.Texts, writer, width));
        }
        else if (file is not null)
        {
            scene.WriteFile(scene.Surroundings.PathOf(file), stream => Write(form, table, source, stream));
        }
        else
        {
            using var stream = new MemoryStream();
            Write(form, table, source, stream);
            scene.Surroundings.Output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        }
    }

    private static void Write(string? form, TidyTable table, Func<TableSource> source, Stream stream)
    {
        if (form == "csv")
        {
            TidyCsv.Write(table, stream);
        }
        else
        {
            TidyJson.Write(table, source(), stream);
        }
    }
}
