using System.Globalization;
using System.Text;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Understands the cells of one item.</summary>
internal sealed class ItemColumn
{
    private const int LongestText = 200;
    private readonly Scale _scale;
    private readonly Dictionary<string, short> _words;
    private readonly Dictionary<string, short>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, short>.AlternateLookup<ReadOnlySpan<char>> _mapped;

    /// <summary>Begins with what the file's own texts mean.</summary>
    /// <param name="column">The column.</param>
    /// <param name="place">The item's place in <see cref="IndicatorSet.SurveyItems"/>.</param>
    /// <param name="scale">The item's scale.</param>
    /// <param name="mapped">Text of the file to code; it goes before everything else.</param>
    public ItemColumn(TableColumn column, int place, Scale scale, Dictionary<string, short> mapped)
    {
        (Column, Place, _scale, IsMapped) = (column, place, scale, mapped.Count > 0);
        _words = Words(scale);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _mapped = mapped.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The column.</summary>
    public TableColumn Column { get; }

    /// <summary>The item's place in <see cref="IndicatorSet.SurveyItems"/>.</summary>
    public int Place { get; }

    private bool IsMapped { get; }

    /// <summary>How many cells had invisible characters that stood in the way.</summary>
    public int Cleaned { get; private set; }

    /// <summary>Whether a text of the file was given a meaning of its own in this column.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True where it was.</returns>
    public bool Explains(string text) => _mapped.ContainsKey(text);

    /// <summary>What a mapping's target means on a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="target">A whole number, the name of a missing code, or <see cref="Mapping.Blank"/>.</param>
    /// <returns>The code; null where the scale has none such.</returns>
    public static short? Target(Scale scale, string target)
    {
        if (target == Mapping.Blank)
        {
            return AnswerCode.Blank;
        }

        return WholeNumber.Read(target, out var number) == NumberKind.Whole
            ? Code(scale, number)
            : scale.Missing.FirstOrDefault(missing => string.Equals(missing.Name, target, StringComparison.OrdinalIgnoreCase))?.Code;
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="code">The answer as kept.</param>
    /// <returns>False where the cell is no answer to the item.</returns>
    public bool TryRead(ReadOnlySpan<byte> cell, out short code)
    {
        if (!IsMapped && cell.Length == 1 && cell[0] - '0' is >= 0 and <= 9 and var digit && _scale.Contains((short)digit))
        {
            code = (short)digit;
            return true;
        }

        code = AnswerCode.Blank;
        return (cell.IsEmpty && !IsMapped) || TryReadText(cell, out code);
    }

    /// <summary>Says why a cell is no answer.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The check's id and the sentence.</returns>
    public (string Check, Sentence Message) Explain(string text)
    {
        var kind = WholeNumber.Read(text, out _);
        var (shown, item) = (Shown.Short(text), Shown.Masked(Column.Header));
        var expected = Expected();
        return kind switch
        {
            NumberKind.Whole => (FileChecks.OutOfRange, new("import.cell.out_of_range", shown, item, expected)),
            NumberKind.Decimal => (FileChecks.Decimals, new("import.cell.decimals", shown, item, expected)),
            _ when SpreadsheetDate.Is(text) => (FileChecks.NoAnswer, new("import.cell.date", shown, item, expected)),
            _ when Nearest.To(text, _words.Keys) is { } near => (FileChecks.NoAnswer, new("import.cell.no_answer_near", shown, item, expected, near)),
            _ => (FileChecks.NoAnswer, new("import.cell.no_answer", shown, item, expected)),
        };
    }

    private Sentence Expected() => Labels() is { } labels
        ? new("import.cell.expected_or", (int)_scale.Min, (int)_scale.Max, labels)
        : new("import.cell.expected", (int)_scale.Min, (int)_scale.Max);

    // The words that the reader's own language has for the answers, missing ones last; null where the scale has no words.
    private LocalizedText? Labels()
    {
        var texts = _scale.Labels.OrderBy(label => label.Key).Select(label => label.Value)
            .Concat(_scale.Missing.Select(missing => missing.Label ?? LocalizedText.Same(missing.Name))).ToList();
        var languages = texts.SelectMany(text => text.All.Select(pair => pair.Key)).Distinct(StringComparer.Ordinal);
        var joined = languages.Select(code => KeyValuePair.Create(code, string.Join(", ", texts.Select(text => text[Language.Parse(code)])))).ToList();
        return joined.Count > 0 ? new LocalizedText(joined) : null;
    }

    private bool TryReadText(ReadOnlySpan<byte> cell, out short code)
    {
        code = AnswerCode.Blank;
        if (cell.Length > LongestText * 3)
        {
            return false;
        }

        Span<char> letters = stackalloc char[LongestText * 3];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(cell, letters)].Trim();
        return TryReadText(text, out code) || (Plain(text) is { } plain && TryReadText(plain, out code));
    }

    private bool TryReadText(ReadOnlySpan<char> text, out short code)
    {
        if (_mapped.TryGetValue(text, out code) || _lookup.TryGetValue(text, out code))
        {
            return true;
        }

        if (WholeNumber.Read(text, out var number) != NumberKind.Whole)
        {
            code = AnswerCode.Blank;
            return text.IsEmpty;
        }

        // 4.0 is 4, so that what a mapping says of 4 holds for it too.
        if (IsMapped && _mapped.TryGetValue(number.ToString(CultureInfo.InvariantCulture), out code))
        {
            return true;
        }

        var found = Code(_scale, number);
        code = found ?? AnswerCode.Blank;
        return found is not null;
    }

    /// <summary>A text without what certainly is no part of it: invisible characters, the apostrophe that keeps a label from being a formula, and the <c>;</c> that ends
    /// answers where several may be given.</summary>
    private string? Plain(ReadOnlySpan<char> text)
    {
        var hasInvisible = Invisible.IsIn(text);
        Cleaned += hasInvisible ? 1 : 0;
        return hasInvisible || text is [.., ';'] or ['\'', ..] ? FormulaSigns.Restored(Invisible.Without(text.ToString()).TrimEnd(';').TrimEnd()) : null;
    }

    /// <summary>A number as code: a point of the scale or a declared missing code.</summary>
    private static short? Code(Scale scale, int number) =>
        number is >= AnswerCode.Lowest and <= short.MaxValue
        && (scale.Contains((short)number) || scale.Missing.Any(missing => missing.Code == number))
            ? (short)number
            : null;

    /// <summary>Everything but numbers that is an answer: labels in all languages, and names of missing codes.</summary>
    private static Dictionary<string, short> Words(Scale scale)
    {
        var words = new Dictionary<string, short>(scale.LabelCodes(), StringComparer.OrdinalIgnoreCase);
        foreach (var missing in scale.Missing)
        {
            words[missing.Name] = missing.Code;
        }

        return words;
    }
}
