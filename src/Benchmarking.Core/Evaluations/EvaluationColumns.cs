using Benchmarking.Wording;

namespace Benchmarking.Evaluations;

/// <summary>The columns of a file of evaluations, one evaluation a row.</summary>
public static class EvaluationColumns
{
    /// <summary>The unit: its code or exact name.</summary>
    public const string Unit = "unit";

    /// <summary>The rubric: its id, or its title in any language.</summary>
    public const string Indicator = "indicator";

    /// <summary>The level: its number, its text in any language, or that it was not assessed.</summary>
    public const string Level = "level";

    /// <summary>What the practice is, in words.</summary>
    public const string Narrative = "narrative";

    /// <summary>What kind of source the level rests on.</summary>
    public const string SourceType = "source_type";

    /// <summary>The day of the source.</summary>
    public const string SourceDate = "source_date";

    /// <summary>Who assessed it, by role.</summary>
    public const string AssessorRole = "assessor_role";

    /// <summary>All of them, in the order they are usually written.</summary>
    public static IReadOnlyList<string> All { get; } = [Unit, Indicator, Level, Narrative, SourceType, SourceDate, AssessorRole];

    private static HashSet<string> Titles => field ??= Headings(new("evaluation.column.title")).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Columns => field ??= Read();

    /// <summary>What a form writes over a column.</summary>
    /// <param name="column">One of <see cref="All"/>.</param>
    /// <returns>The words.</returns>
    public static Sentence Heading(string column) => new("evaluation.column." + column);

    /// <summary>Finds the column that a header means.</summary>
    /// <param name="header">The header: a name of <see cref="All"/>, or what a form writes over it in any language, without regard to case.</param>
    /// <returns>The column, or null.</returns>
    public static string? Find(string header) => Columns.GetValueOrDefault(header.Trim());

    /// <summary>Whether a header stands over the titles of rubrics, which a form has beside their ids.</summary>
    /// <param name="header">The header.</param>
    /// <returns>True for the words of any language.</returns>
    public static bool IsTitle(string header) => Titles.Contains(header.Trim());

    private static Dictionary<string, string> Read()
    {
        var columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in All)
        {
            columns[column] = column;
            foreach (var heading in Headings(Heading(column)))
            {
                columns.TryAdd(heading, column);
            }
        }

        foreach (var title in Titles)
        {
            columns.TryAdd(title, Indicator);
        }

        return columns;
    }

    private static IEnumerable<string> Headings(Sentence heading) => Texts.Languages.Select(language => Texts.Of(language).Say(heading));
}
