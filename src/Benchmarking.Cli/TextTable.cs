using Benchmarking.Reports;
using Benchmarking.Wording;
using Spectre.Console;

namespace Benchmarking.Cli;

/// <summary>A table for people at a terminal: rounded numbers, no empty columns, and of the others as many as fit.</summary>
internal static class TextTable
{
    private const int PipeWidth = 400;

    /// <summary>Writes a table; nothing where it has no rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="texts">The words and numbers of the reader's language; column names stay those of the CSV form.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="width">Columns of the terminal; null for a file or a pipe, where lines are as long as they need to be.</param>
    public static void Write(TidyTable table, Texts texts, TextWriter writer, int? width)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        var shown = Fitting(table, texts, width);
        var drawn = new Table().Border(TableBorder.Simple);
        foreach (var column in shown)
        {
            var numbers = table.Rows.Any(row => row[column].Kind is TableValueKind.Number or TableValueKind.Whole);
            drawn.AddColumn(new TableColumn(Markup.Escape(table.Columns[column])) { Alignment = numbers ? Justify.Right : Justify.Left });
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow([.. shown.Select(column => new Text(Shown(row[column], table, column, texts)))]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width ?? PipeWidth;
        console.Write(drawn);
    }

    // What tells least to someone who only looks goes first where the terminal is narrow; CSV and JSON have it all.
    private static readonly string[] Dispensable =
    [
        "variance_model", "wave", "welch_df1", "welch_df2", "kruskal_df", "bf_df1", "bf_df2", "vi", "q", "mu_se", "mu_low", "mu_high", "q_p", "pi_low", "pi_high",
        "welch_f", "kruskal_h", "bf_f", "mu", "tau2", "marginal_low", "marginal_high", "distribution", "rwg_skewed", "alpha_standardised", "min", "max", "g_low", "g_high",
        "reference", "missing_services", "df", "df1", "df2", "sd", "invited", "did_se", "did_p", "p", "g", "f", "from", "to", "paired", "se", "network_change", "difference_in_differences", "score_from", "score_to", "unit",
        "response_rate", "mean_r", "floor", "ceiling", "status", "ci_low", "ci_high", "detectable",
    ];

    private static List<int> Fitting(TidyTable table, Texts texts, int? width)
    {
        var shown = Enumerable.Range(0, table.Columns.Count)
            .Where(column => table.Rows.Any(row => row[column].Kind != TableValueKind.Absent)).ToList();
        var widths = shown.ToDictionary(column => column, column => 3 + table.Rows
            .Select(row => Shown(row[column], table, column, texts).Length).Append(table.Columns[column].Length).Max());
        foreach (var name in Dispensable)
        {
            if (width is null || shown.Sum(column => widths[column]) + 2 <= width)
            {
                break;
            }

            // Where no name stands beside it, the code is all that tells rows apart.
            shown.RemoveAll(column => table.Columns[column] == name && (name != "unit" || table.Columns.Contains("unit_name", StringComparer.Ordinal)));
        }

        return shown;
    }

    private static string Shown(TableValue value, TidyTable table, int column, Texts texts) => value.Kind switch
    {
        TableValueKind.Absent => "",
        TableValueKind.Number when IsProbability(table.Columns[column]) && value.AsNumber < 0.001 => "<" + texts.Number(0.001, 3),
        TableValueKind.Number => texts.Number(value.AsNumber, Decimals(table, table.Columns[column])),
        TableValueKind.Whole => texts.Number(value.AsWhole, 0),
        TableValueKind.Flag => value.AsFlag ? "true" : "false",
        _ => value.AsText,
    };

    private static bool IsProbability(string column) => column is "p" or "p_adjusted" || column.EndsWith("_p", StringComparison.Ordinal);

    private static int Decimals(TidyTable table, string column) => column switch
    {
        _ when IsProbability(column) => 3,
        "welch_f" or "kruskal_h" or "bf_f" => 2,
        "response_rate" or "g" or "g_low" or "g_high" or "f" => 2,
        "alpha" or "alpha_low" or "alpha_high" or "alpha_standardised" or "omega_total" or "mean_r" => 2,
        "rwg" or "rwg_skewed" or "ad" or "icc1" or "icc2" => 2,
        "mean" or "floor" or "ceiling" or "item_rest_r" or "alpha_if_deleted" => 2,

        // On the scale of the question, not from 0 to 100.
        "sd" when table.Columns.Contains("item", StringComparer.Ordinal) => 2,
        _ => 1,
    };
}
