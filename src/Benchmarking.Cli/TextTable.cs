using Benchmarking.Reports;
using Benchmarking.Wording;
using Spectre.Console;

namespace Benchmarking.Cli;

/// <summary>A table for people at a terminal: rounded numbers, no empty columns, and of the others as many as fit.</summary>
internal static class TextTable
{
    private const int PipeWidth = 400;
    private const int WordsWidth = 24;

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

        var filled = Filled(table);
        var shown = Fitting(table, filled, texts, width);
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
        if (shown.Count < filled.Count)
        {
            writer.WriteLine(texts.Say("cli.table.left_out", filled.Count - shown.Count));
        }
    }

    // What tells least to someone who only looks goes first where the terminal is narrow; CSV and JSON have it all.
    // What tells rows apart stays; wave and unit come last, and go only where the others still tell them apart.
    private static readonly string[] Dispensable =
    [
        "sha256", "figures", "set_version", "import", "source_region", "comparability", "dash", "break", "earlier", "assessor_role", "variance_model", "welch_df1", "welch_df2", "kruskal_df", "bf_df1", "bf_df2", "vi", "q", "mu_se", "mu_low", "mu_high", "q_p", "pi_low", "pi_high",
        "welch_f", "kruskal_h", "bf_f", "mu", "tau2", "marginal_low", "marginal_high", "distribution", "rwg_skewed", "alpha_standardised", "min", "max", "g_low", "g_high",
        "reference", "missing_services", "df", "df1", "df2", "sd", "invited", "did_se", "did_p", "p", "g", "f", "paired", "se", "network_change", "difference_in_differences", "score_from", "score_to",
        "response_rate", "mean_r", "floor", "ceiling", "status", "ci_low", "ci_high", "detectable",
        "source_date", "source_type", "valid_to", "valid_from", "register_name", "type", "preliminary", "absence", "reference_name", "set", "rows", "user", "wave", "unit",
    ];

    private static List<int> Filled(TidyTable table) =>
        [.. Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => row[column].Kind != TableValueKind.Absent))];

    private static List<int> Fitting(TidyTable table, IReadOnlyList<int> filled, Texts texts, int? width)
    {
        var shown = filled.ToList();
        var widths = shown.ToDictionary(column => column, column => 3 + table.Rows
            .Select(row => Needed(row[column], Shown(row[column], table, column, texts))).Append(table.Columns[column].Length).Max());
        foreach (var name in Dispensable)
        {
            if (width is null || shown.Sum(column => widths[column]) + 2 <= width)
            {
                break;
            }

            shown.RemoveAll(column => table.Columns[column] == name && !TellsApart(table, column));
        }

        return shown;
    }

    private static bool TellsApart(TidyTable table, int column) => table.Columns[column] switch
    {
        "wave" => table.Columns.Contains("number", StringComparer.Ordinal) || table.Rows.Any(row => row[column] != table.Rows[0][column]),
        "unit" => !table.Columns.Contains("unit_name", StringComparer.Ordinal),
        _ => false,
    };

    // Words go on in the next line of their cell; figures and codes do not.
    private static int Needed(TableValue value, string shown) => value.Kind == TableValueKind.Words ? Math.Min(shown.Length, WordsWidth) : shown.Length;

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
