using System.CommandLine;
using System.CommandLine.Parsing;
using Benchmarking.Findings;
using Benchmarking.Reports;
using Benchmarking.Reports.Explanations;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>How an analysis leaves: as any table does, or one of its rows explained.</summary>
internal sealed class AnalysisOutput
{
    // What tells rows apart.
    private static readonly string[] Identity = ["wave", "from", "to", "unit", "unit_name", "service", "indicator", "item"];
    private readonly OutputOptions _output;
    private readonly Option<string> _explain;

    public AnalysisOutput(Texts texts)
    {
        _output = new OutputOptions(texts);
        _explain = new Option<string>("--explain") { Description = texts["cli.option.explain"], HelpName = "[CODE,ID]", Arity = ArgumentArity.ZeroOrOne };
        _explain.Validators.Add(result =>
        {
            if (result.Parent is CommandResult command && command.GetResult(_output.To) is { Implicit: false } form && form.GetValueOrDefault<string>() != "table")
            {
                result.AddError(texts["cli.explain.form"]);
            }
        });
    }

    /// <summary>All options, in the order of help.</summary>
    public IEnumerable<Option> All => [.. _output.All, _explain];

    /// <summary>Writes a table where and how the command line says, or explains a row of it.</summary>
    /// <exception cref="RefusedException">There is no row to explain, or a file cannot be written.</exception>
    public void Write(Scene scene, ParseResult parsed, ExplainedTable explained)
    {
        if (parsed.GetResult(_explain) is not { Implicit: false })
        {
            _output.Write(scene, parsed, explained.Table, explained.Source);
            return;
        }

        var place = Chosen(explained.Table, parsed.GetValue(_explain) ?? "");
        string[] row = [.. Identities(explained.Table, place).Where(text => text.Length > 0)];
        var (explanation, source) = (explained.Explain(place), explained.Source());
        scene.Write(parsed.GetValue(_output.File), (writer, _) => new ExplanationText(scene.Texts).Write(row, explanation, source, writer));
    }

    // The first row that has all the words; a row of all units or services before those of single ones, which would need a word more.
    private static int Chosen(TidyTable table, string words)
    {
        var wanted = words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var place = Enumerable.Range(0, table.Rows.Count)
            .Where(row => wanted.All(word => Identities(table, row).Contains(word, StringComparer.OrdinalIgnoreCase)))
            .OrderBy(row => Identities(table, row).Count(text => text.Length > 0))
            .DefaultIfEmpty(-1).First();
        return place >= 0 ? place : throw new RefusedException(new Sentence("cli.explain.none", words));
    }

    private static IEnumerable<string> Identities(TidyTable table, int row) =>
        from column in Enumerable.Range(0, table.Columns.Count)
        where Identity.Contains(table.Columns[column], StringComparer.Ordinal)
        select table.Rows[row][column].AsText;
}

/// <summary>A table whose rows can be explained.</summary>
/// <param name="Table">The table.</param>
/// <param name="Source">What made it.</param>
/// <param name="Explain">Explains the row that stands at a place of the table, from 0.</param>
internal sealed record ExplainedTable(TidyTable Table, Func<TableSource> Source, Func<int, Explanation> Explain);
