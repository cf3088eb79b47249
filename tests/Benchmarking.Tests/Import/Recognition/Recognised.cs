using System.Text;
using Benchmarking.Import;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Recognition;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Import.Recognition;

/// <summary>The bundled set and a small network, and short ways to make columns of a file.</summary>
internal static class Recognised
{
    public static IndicatorSet Set { get; } = Read();

    public static Network Network { get; } = ImportExamples.Network;

    /// <summary>A column with answers from 1 to 5 in it.</summary>
    public static SeenColumn Answers(string header, int field = 0) => Column(header, ["3", "4", "5", "1", "2"], field);

    public static SeenColumn Column(string header, IReadOnlyList<string> values, int field = 0) => new(field, new SourceColumn(header))
    {
        Values = values,
        IsDistinct = values.Count > 0 && values.Distinct(StringComparer.OrdinalIgnoreCase).Count() == values.Count,
    };

    public static ColumnGuesses Guess(params IReadOnlyList<SeenColumn> columns) =>
        new ColumnMatcher([.. columns.Select((column, field) => column with { Field = field })], Set, Network).Guess();

    public static ColumnGuess Item(this ColumnGuesses guesses, string id) => guesses.Items.Single(guess => guess.Name == id);

    public static ColumnGuess Role(this ColumnGuesses guesses, string role) => guesses.Roles.Single(guess => guess.Name == role);

    public static SurveyLayout Table(string csv) => new(DelimitedText.Recognise(Encoding.UTF8.GetBytes(csv), "UTF-8"), Mapping.None);

    /// <summary>The answers of the set's one scale.</summary>
    public static AnswerMatcher Scale { get; } = new(Set.SurveyItems[0].Indicator.Scale);

    private static IndicatorSet Read()
    {
        var path = Path.Combine(RepositoryRoot.Folder, "indicators", "barn-unge-0-24.yaml");
        return IndicatorSetReader.Read(path).Value ?? throw new InvalidOperationException("The bundled set has errors.");
    }
}
