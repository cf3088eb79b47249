using System.Globalization;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>Reads figures as agencies and spreadsheets write them, and the signs that stand in their place.</summary>
/// <param name="absent">Further texts that stand for the absence of a figure.</param>
/// <param name="decimalMark">What stands before decimals; null where each number has to tell by itself.</param>
/// <param name="commaSeparates">Whether the comma stands between the file's fields, so that it is no likelier before decimals than between thousands.</param>
internal sealed class FigureText(IReadOnlyDictionary<string, FigureAbsence> absent, char? decimalMark, bool commaSeparates)
{
    private const int Longest = 40;
    private const string Spaces = " \u00A0\u2009\u202F";

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <returns>The value; without one where the text is none, or may be two numbers.</returns>
    public FigureReading Read(string text)
    {
        var (bare, marks) = Unmarked(text);
        if (absent.TryGetValue(bare, out var told))
        {
            return new(FigureValue.Absent(told, marks));
        }

        return FigureSigns.Read(bare, marks) is { } sign ? new(sign)
            : bare.Length > Longest ? FigureReading.NoFigure
            : Number(bare) is var (digits, isAmbiguous) && isAmbiguous ? FigureReading.TwoNumbers
            : double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? new(FigureValue.Of(number, marks))
            : FigureReading.NoFigure;
    }

    // A star or a bar may stand on either side, with a space between: «1 234*», «| 55,1».
    private static (string Bare, FigureMarks Marks) Unmarked(string text)
    {
        var marks = (text.Contains('*', StringComparison.Ordinal) ? FigureMarks.Preliminary : FigureMarks.None)
            | (text.Contains('|', StringComparison.Ordinal) ? FigureMarks.Break : FigureMarks.None);
        return (text.Trim([.. Spaces, '*', '|', '\t']), marks);
    }

    /// <summary>Writes a number so that it can be read: no thousands, a point before decimals.</summary>
    /// <returns>The number; empty where the text is none.</returns>
    private (string Digits, bool IsAmbiguous) Number(string text)
    {
        var sign = text[0] is '-' or '−' or '+' ? 1 : 0;
        var body = text[sign..];
        var whole = body.IndexOfAny(['.', ',', 'e', 'E']) is var end and >= 0 ? body[..end] : body;
        if (whole.AsSpan().IndexOfAny(Spaces) >= 0 && !AreThousands(whole.Split([.. Spaces])))
        {
            return ("", false);
        }

        body = string.Concat(body.Where(letter => !Spaces.Contains(letter, StringComparison.Ordinal)));
        if (body.Length == 0 || !char.IsAsciiDigit(body[0]) || body.Any(letter => !char.IsAsciiDigit(letter) && letter is not ('.' or ',' or 'e' or 'E' or '-' or '+')))
        {
            return ("", false);
        }

        var mark = decimalMark ?? Tell(body);
        return mark is null ? ("", true) : ((text[0] is '-' or '−' ? "-" : "") + Plain(body, mark.Value), false);
    }

    /// <summary>What stands before decimals, as far as one number can tell; null where it might be either.</summary>
    private char? Tell(string body)
    {
        var (points, commas) = (body.Count('.'), body.Count(','));
        return (points, commas) switch
        {
            (0, 0) => '.',
            ( > 0, > 0) => body.LastIndexOf('.') > body.LastIndexOf(',') ? '.' : ',',
            (0, > 1) => '.',
            ( > 1, 0) => ',',
            (0, 1) when !MayBeThousands(body, ',') => ',',
            (1, 0) when !MayBeThousands(body, '.') => '.',
            (0, 1) when !commaSeparates => ',',
            (1, 0) when commaSeparates => '.',
            _ => null,
        };
    }

    private static bool MayBeThousands(string body, char mark) => body[0] != '0' && AreThousands(body.Split(mark));

    private static bool AreThousands(string[] groups) =>
        groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit));

    private static string Plain(string body, char mark)
    {
        var other = mark == '.' ? ',' : '.';
        var at = body.LastIndexOf(mark);
        var whole = at < 0 ? body : body[..at];
        if (whole.Contains(mark, StringComparison.Ordinal) || (at >= 0 && body.IndexOf(other, at) >= 0))
        {
            return "x";
        }

        return whole.Contains(other, StringComparison.Ordinal) && !AreThousands(whole.Split(other))
            ? "x"
            : whole.Replace(other.ToString(), "", StringComparison.Ordinal) + (at < 0 ? "" : "." + body[(at + 1)..]);
    }
}

/// <summary>What a text is as a figure.</summary>
/// <param name="Value">The figure, or the reason of its absence; null where the text is neither.</param>
/// <param name="IsAmbiguous">Whether it may be two numbers: <c>1.234</c>.</param>
internal sealed record FigureReading(FigureValue? Value, bool IsAmbiguous = false)
{
    /// <summary>A text that is no figure.</summary>
    public static FigureReading NoFigure { get; } = new(Value: null);

    /// <summary>A text that may be two numbers.</summary>
    public static FigureReading TwoNumbers { get; } = new(Value: null, IsAmbiguous: true);
}
