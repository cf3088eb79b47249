using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Formats;

/// <summary>SurveyXact's list of questions: a row a column of the data, or an alternative of a question with several answers.</summary>
internal sealed class SurveyStructure
{
    private const string Variable = "variableName";
    private const string Text = "questionText";
    private const string Type = "questionType";
    private const string Choice = "choiceText";
    private const string Open = "Open";
    private readonly Dictionary<string, (string Question, bool IsOpen)> _questions = new(StringComparer.OrdinalIgnoreCase);

    private SurveyStructure()
    {
    }

    /// <summary>Whether a file that was given as one of answers is a structure itself.</summary>
    /// <param name="file">The file.</param>
    /// <returns>True where it is.</returns>
    public static bool IsAlone(SurveyFile file) => IsHeader(file.Header);

    /// <summary>Reads a table that may be a structure.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The structure; null where the table is none.</returns>
    public static SurveyStructure? TryRead(DelimitedText table)
    {
        using var cursor = new TableCursor(table);
        var header = cursor.Read() ? cursor.Texts() : [];
        if (!IsHeader(header))
        {
            return null;
        }

        var structure = new SurveyStructure();
        int Place(string name) => Array.FindIndex(header, text => string.Equals(text, name, StringComparison.OrdinalIgnoreCase));
        var (variable, text, type, choice) = (Place(Variable), Place(Text), Place(Type), Place(Choice));
        while (cursor.Read())
        {
            string Cell(int place) => place < 0 ? "" : cursor.Text(place);
            var question = Cell(choice) is { Length: > 0 } alternative ? $"{Cell(text)}: {alternative}" : Cell(text);
            structure._questions.TryAdd(Cell(variable), (question, string.Equals(Cell(type), Open, StringComparison.OrdinalIgnoreCase)));
        }

        return structure;
    }

    /// <summary>What a column of the data asks.</summary>
    /// <param name="variable">The column's header.</param>
    /// <returns>The question, and whether it was answered in the respondent's own words; null where the structure does not have it.</returns>
    public (string Question, bool IsOpen)? Find(string variable) => _questions.TryGetValue(variable, out var found) ? found : null;

    private static bool IsHeader(IReadOnlyList<string> header) =>
        header.Contains(Variable, StringComparer.OrdinalIgnoreCase) && header.Contains(Text, StringComparer.OrdinalIgnoreCase);
}
